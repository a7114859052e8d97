//! Requests, and the status codes that they provoke.

/// A request, and the status code of its response.
#[derive(Clone, Debug)]
pub struct Case {
    /// Method and path as documents show them: `GET /api/v1/books/{id}`.
    pub route: &'static str,
    /// The path and the query of the request.
    pub target: String,
    /// The header fields, without that of the media type.
    pub headers: Vec<(&'static str, &'static str)>,
    /// The media type of the content.
    pub media_type: Option<&'static str>,
    /// The content.
    pub content: String,
    /// The status code of the response.
    pub expected: u16,
}

/// Creates a request without content. [`Rejections::endpoint`] sets its route.
pub fn to(target: &str, expected: u16) -> Case {
    Case {
        route: "",
        target: target.to_owned(),
        headers: Vec::new(),
        media_type: None,
        content: String::new(),
        expected,
    }
}

impl Case {
    /// Returns the method and the path of the route.
    pub fn method_and_path(&self) -> (&'static str, &'static str) {
        self.route.split_once(' ').unwrap_or_default()
    }

    /// Adds a header field.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Adds the token of the staff.
    #[must_use]
    pub fn by_staff(self) -> Self {
        self.with("authorization", "Bearer staff")
    }

    /// Sets the content, which is JSON.
    #[must_use]
    pub fn json(self, content: &str) -> Self {
        Self { media_type: Some("application/json"), content: content.to_owned(), ..self }
    }

    /// The same request to another target.
    #[must_use]
    pub fn at(&self, target: &str, expected: u16) -> Self {
        Self { target: target.to_owned(), expected, ..self.clone() }
    }

    /// The same request without a header field.
    fn without(&self, name: &str, expected: u16) -> Self {
        let mut other = Self { expected, ..self.clone() };
        other.headers.retain(|(other, _)| *other != name);
        other
    }
}

/// What the handler of an endpoint reads, so that a request without it provokes the response of an extractor.
#[derive(Clone, Copy, Debug)]
pub enum Reads {
    /// The token of the staff.
    Staff,
    /// `If-Match`
    Version,
    /// Parameters of the path; this target has a parameter of the wrong type.
    Path(&'static str),
    /// The query parameter `limit`, a number.
    Limit,
    /// JSON with certain members.
    Content,
}

/// What the extractors of a framework send.
#[derive(Clone, Copy, Debug)]
pub struct Rejections {
    /// For a parameter of the path with the wrong type.
    pub path: u16,
    /// For a parameter of the path that is not UTF-8, to a handler that reads text.
    pub not_text: u16,
    /// For a parameter of the query with the wrong type.
    pub query: u16,
    /// For content that is not JSON, that has other members, and whose media type is another.
    pub content: [u16; 3],
    /// For content with more bytes than this.
    pub too_long: (u16, usize),
}

impl Rejections {
    /// Returns requests to an endpoint: the one that is accepted, others, and those that extractors reject.
    pub fn endpoint<const N: usize>(
        self,
        route: &'static str,
        accepted: Case,
        reads: &[Reads],
        others: [Case; N],
    ) -> Vec<Case> {
        let rejected = reads.iter().flat_map(|reads| self.rejected(&accepted, *reads));
        let rejected: Vec<Case> = rejected.collect();
        let mut cases = vec![accepted];
        cases.extend(others);
        cases.extend(rejected);
        for case in &mut cases {
            case.route = route;
        }
        cases
    }

    fn rejected(self, accepted: &Case, reads: Reads) -> Vec<Case> {
        match reads {
            Reads::Staff => {
                let anonymous = accepted.without("authorization", 401);
                let stranger = accepted.without("authorization", 403);
                vec![anonymous, stranger.with("authorization", "Bearer stranger")]
            }
            Reads::Version => vec![accepted.without("if-match", 428)],
            Reads::Path(target) => vec![accepted.at(target, self.path)],
            Reads::Limit => {
                let all = accepted.target.split('?').next().unwrap_or_default();
                vec![accepted.at(&format!("{all}?limit=x"), self.query)]
            }
            Reads::Content => {
                let [not_json, other_members, other_type] = self.content;
                let (too_long, length) = self.too_long;
                let rejected = |content: &str, expected| {
                    let rejected = Case { expected, ..accepted.clone() };
                    rejected.json(content)
                };
                let typed = rejected(&accepted.content, other_type);
                vec![
                    rejected("{", not_json),
                    rejected("{}", other_members),
                    Case { media_type: Some("text/plain"), ..typed },
                    rejected(&format!("\"{}\"", "a".repeat(length)), too_long),
                ]
            }
        }
    }
}
