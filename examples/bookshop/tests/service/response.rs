//! A response as received from the socket.

use axum::http;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) fields: HeaderMap,
    pub(crate) content: String,
}

impl Response {
    pub(crate) async fn read(response: reqwest::Response) -> Self {
        let status = response.status().as_u16();
        let fields = response.headers().clone();
        Self { status, fields, content: response.text().await.unwrap() }
    }

    pub(crate) fn as_http(&self) -> http::Response<String> {
        let mut response = http::Response::new(self.content.clone());
        *response.status_mut() = self.status.try_into().unwrap();
        *response.headers_mut() = self.fields.clone();
        response
    }

    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(|value| value.to_str().unwrap())
    }

    /// Checks the status code and the media type, and returns the content.
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
    pub(crate) fn assert_problem(&self, status: u16, title: &str, detail: &str) {
        assert_eq!(
            self.problem(status),
            json!({ "type": "about:blank", "title": title, "status": status, "detail": detail })
        );
    }

    #[track_caller]
    pub(crate) fn assert_problem_starts_with(&self, status: u16, title: &str, detail: &str) {
        let problem = self.problem(status);
        let found = problem["detail"].as_str().unwrap_or_else(|| panic!("{problem}"));
        assert!(found.starts_with(detail), "{found}");
        self.assert_problem(status, title, found);
    }

    /// Checks the response to a failure of the database, and returns its `instance`.
    #[track_caller]
    pub(crate) fn assert_internal_server_error(&self) -> String {
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
