//! Requests worth trying.

/// One request, and the status code of its answer.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// The status code of the answer.
    pub status: u16,
    /// The method of the request.
    pub method: &'static str,
    /// The path and the query of the request.
    pub target: &'static str,
    /// The content of the request.
    pub json: Option<&'static str>,
}

/// In an order in which each request is answered as it says, and which leaves a seeded shop as it was.
///
/// ```
/// assert!(bookshop::TOUR.iter().any(|step| step.status == 409));
/// ```
pub const TOUR: [Step; 11] = [
    get(200, "/books?per_page=2"),
    get(400, "/books?per_page=0"),
    get(200, "/books/978-0-14-143951-8"),
    get(404, "/books/978-0-441-17271-9"),
    with(201, "POST", "/books", DUNE),
    with(409, "POST", "/books", DUNE),
    with(422, "POST", "/books", NO_BOOK),
    delete(409, "/books/9780441172719"),
    with(200, "PUT", "/books/9780441172719", DUNE_SOLD_OUT),
    delete(204, "/books/9780441172719"),
    delete(405, "/books"),
];

const DUNE: &str = r#"{"isbn":"9780441172719","title":"Dune","author":"Frank Herbert","year":1965,"price_cents":1099,"stock":3}"#;
const DUNE_SOLD_OUT: &str = r#"{"isbn":"9780441172719","title":"Dune","author":"Frank Herbert","year":1965,"price_cents":1099,"stock":0}"#;
const NO_BOOK: &str =
    r#"{"isbn":"9780441172710","title":"","author":"?","year":1965,"price_cents":-1,"stock":3}"#;

const fn get(status: u16, target: &'static str) -> Step {
    Step { status, method: "GET", target, json: None }
}

const fn delete(status: u16, target: &'static str) -> Step {
    Step { status, method: "DELETE", target, json: None }
}

const fn with(status: u16, method: &'static str, target: &'static str, json: &'static str) -> Step {
    Step { status, method, target, json: Some(json) }
}

impl Step {
    /// The request as a command for a shell.
    ///
    /// ```
    /// let [first, ..] = bookshop::TOUR;
    /// assert_eq!(
    ///     first.curl("http://localhost:3000"),
    ///     "curl -i 'http://localhost:3000/books?per_page=2'",
    /// );
    /// ```
    pub fn curl(self, server: &str) -> String {
        let method = match self.method {
            "GET" => String::new(),
            method => format!(" -X {method}"),
        };
        let content = match self.json {
            Some(json) => format!(" -H 'content-type: application/json' -d '{json}'"),
            None => String::new(),
        };
        format!("curl -i{method} '{server}{}'{content}", self.target)
    }
}
