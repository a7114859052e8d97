//! A response as received from the socket.

use reqwest::header::HeaderMap;
use serde_json::Value;

pub(crate) const HTML: &str = "text/html; charset=utf-8";

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

    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(|value| value.to_str().unwrap())
    }

    /// Checks the status code and the media type, and returns the content.
    #[track_caller]
    pub(crate) fn content(&self, status: u16, media_type: &str) -> &str {
        assert_eq!(self.status, status, "{self:?}");
        assert_eq!(self.field("content-type"), Some(media_type), "{self:?}");
        assert_eq!(self.field("content-length"), Some(self.content.len().to_string().as_str()));
        &self.content
    }

    /// Checks that the response is a page which contains the text.
    #[track_caller]
    pub(crate) fn assert_page(&self, status: u16, text: &str) {
        let page = self.content(status, HTML);
        assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>"), "{page}");
        assert!(page.contains(text), "{text} in {page}");
    }

    #[track_caller]
    pub(crate) fn assert_redirect(&self, location: &str) {
        assert_eq!((self.status, self.field("location")), (303, Some(location)), "{self:?}");
        assert_eq!(self.content, "");
    }

    #[track_caller]
    pub(crate) fn json(&self, status: u16) -> Value {
        serde_json::from_str(self.content(status, "application/json")).unwrap()
    }

    #[track_caller]
    pub(crate) fn problem(&self, status: u16) -> Value {
        serde_json::from_str(self.content(status, "application/problem+json")).unwrap()
    }
}
