//! Requests to try.

use crate::token::Token;

/// A request, and the status code of its response.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// The status code of the response.
    pub status: u16,
    /// The method of the request.
    pub method: &'static str,
    /// The path and the query of the request.
    pub target: &'static str,
    /// Whether the request contains the token of the shop.
    pub has_token: bool,
    /// The name and the value of the header that makes the request conditional.
    pub condition: Option<(&'static str, &'static str)>,
    /// The content of the request.
    pub json: Option<&'static str>,
}

/// The requests, in an order in which each gets its status code. They leave a seeded shop unchanged.
///
/// ```
/// assert!(bookshop::TOUR.iter().any(|step| step.status == 409));
/// ```
pub const TOUR: [Step; 20] = [
    get(200, "/books?per_page=2"),
    get(400, "/books?per_page=0"),
    get(200, PRIDE_AND_PREJUDICE),
    get(304, PRIDE_AND_PREJUDICE).condition("If-None-Match", TAG_OF_FIRST_BOOK),
    get(404, "/books/978-0-441-17271-9"),
    Step { has_token: false, ..post(401, DUNE) },
    post(201, DUNE),
    post(409, DUNE),
    post(422, INVALID_BOOK),
    post(400, TRUNCATED),
    put(428, DUNE_SOLD_OUT),
    put(412, DUNE_SOLD_OUT).condition("If-Match", TAG_OF_FIRST_BOOK),
    delete(409, "/books/9780441172719").condition("If-Match", "*"),
    put(200, DUNE_SOLD_OUT).condition("If-Match", "*"),
    delete(204, "/books/9780441172719").condition("If-Match", "*"),
    delete(405, "/books"),
    get(307, "/"),
    get(200, "/docs?lang=zh-CN"),
    get(400, "/docs?lang=tlh"),
    get(200, "/openapi.json"),
];

const PRIDE_AND_PREJUDICE: &str = "/books/978-0-14-143951-8";
/// Entity tags are never reused, so that Dune never has this one.
const TAG_OF_FIRST_BOOK: &str = "\"1\"";

const DUNE: &str = r#"{"isbn":"9780441172719","title":"Dune","author":"Frank Herbert","year":1965,"price_cents":1099,"stock":3}"#;
const DUNE_SOLD_OUT: &str = r#"{"isbn":"9780441172719","title":"Dune","author":"Frank Herbert","year":1965,"price_cents":1099,"stock":0}"#;
const INVALID_BOOK: &str =
    r#"{"isbn":"9780441172710","title":"","author":"?","year":1965,"price_cents":-1,"stock":3}"#;
const TRUNCATED: &str = r#"{"isbn":"9780441172719","title":"Du"#;

const fn get(status: u16, target: &'static str) -> Step {
    Step { status, method: "GET", target, has_token: false, condition: None, json: None }
}

const fn delete(status: u16, target: &'static str) -> Step {
    Step { method: "DELETE", has_token: true, ..get(status, target) }
}

const fn post(status: u16, json: &'static str) -> Step {
    Step { method: "POST", has_token: true, json: Some(json), ..get(status, "/books") }
}

const fn put(status: u16, json: &'static str) -> Step {
    Step { method: "PUT", target: "/books/9780441172719", ..post(status, json) }
}

impl Step {
    const fn condition(self, field: &'static str, value: &'static str) -> Self {
        Self { condition: Some((field, value)), ..self }
    }

    /// Returns the request as a shell command.
    ///
    /// ```
    /// use bookshop::{TOUR, Token};
    ///
    /// let [first, ..] = TOUR;
    /// assert_eq!(
    ///     first.curl("http://localhost:3000", &Token::default()),
    ///     "curl -i 'http://localhost:3000/books?per_page=2'",
    /// );
    /// ```
    pub fn curl(self, server: &str, token: &Token) -> String {
        let method = match self.method {
            "GET" => String::new(),
            method => format!(" -X {method}"),
        };
        let authorization = if self.has_token {
            format!(" -H 'Authorization: Bearer {}'", token.as_str())
        } else {
            String::new()
        };
        let condition = match self.condition {
            Some((field, value)) => format!(" -H '{field}: {value}'"),
            None => String::new(),
        };
        let content = match self.json {
            Some(json) => format!(" -H 'Content-Type: application/json' -d '{json}'"),
            None => String::new(),
        };
        format!("curl -i{method} '{server}{}'{authorization}{condition}{content}", self.target)
    }
}
