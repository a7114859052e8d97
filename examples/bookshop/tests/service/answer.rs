//! An answer as it came over the socket.

use reqwest::header::HeaderMap;
use serde_json::{Value, json};

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) fields: HeaderMap,
    pub(crate) content: String,
}

impl Answer {
    pub(crate) async fn read(response: reqwest::Response) -> Self {
        let status = response.status().as_u16();
        let fields = response.headers().clone();
        Self { status, fields, content: response.text().await.unwrap() }
    }

    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(|value| value.to_str().unwrap())
    }

    /// The content, after a look at the status code and the media type.
    #[track_caller]
    fn content(&self, status: u16, media_type: &str) -> &str {
        assert_eq!(self.status, status, "{self:?}");
        assert_eq!(self.field("content-type"), Some(media_type), "{self:?}");
        assert_eq!(self.field("content-length"), Some(self.content.len().to_string().as_str()));
        &self.content
    }

    #[track_caller]
    pub(crate) fn html(&self, status: u16) -> &str {
        self.content(status, "text/html; charset=utf-8")
    }

    #[track_caller]
    pub(crate) fn json(&self, status: u16) -> Value {
        serde_json::from_str(self.content(status, "application/json")).unwrap()
    }

    #[track_caller]
    pub(crate) fn problem(&self, status: u16) -> Value {
        serde_json::from_str(self.content(status, "application/problem+json")).unwrap()
    }

    #[track_caller]
    pub(crate) fn is_the_problem(&self, status: u16, title: &str, detail: &str) {
        assert_eq!(
            self.problem(status),
            json!({ "type": "about:blank", "title": title, "status": status, "detail": detail })
        );
    }

    #[track_caller]
    pub(crate) fn is_a_problem_beginning(&self, status: u16, title: &str, detail: &str) {
        let problem = self.problem(status);
        let said = problem["detail"].as_str().unwrap_or_else(|| panic!("{problem}"));
        assert!(said.starts_with(detail), "{said}");
        self.is_the_problem(status, title, said);
    }

    /// All that a client is told of a database that fails; returns what it can ask about.
    #[track_caller]
    pub(crate) fn is_internal_server_error(&self) -> String {
        let problem = self.problem(500);
        let instance = problem["instance"].as_str().unwrap_or_else(|| panic!("{problem}"));
        assert!(instance.starts_with("urn:uuid:"), "{instance}");
        assert_eq!(
            problem,
            json!({
                "type": "about:blank",
                "title": "Internal Server Error",
                "status": 500,
                "instance": instance,
            })
        );
        instance.to_owned()
    }
}
