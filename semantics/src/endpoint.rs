//! What an endpoint declares, as the rules see it.

use crate::Method;

/// The responses of an endpoint and its methods.
///
/// ```
/// use http_semantics::{Endpoint, Method, Response};
///
/// let responses = [Response::new(304)];
/// let endpoint = Endpoint::new(&[Method::Get], &responses);
/// let broken = endpoint.findings(0).map(|finding| finding.rule.name).collect::<Vec<_>>();
/// assert_eq!(broken, ["not-modified-needs-ok"]);
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Endpoint<'a> {
    /// The methods; empty if they are not known. Then no rule about methods applies.
    pub methods: &'a [Method],
    /// The responses, in any order.
    pub responses: &'a [Response<'a>],
    /// Whether the endpoint can send errors that are not listed: those of shared sets.
    pub has_other_errors: bool,
    /// Whether the endpoint can send successes that are not listed: a middleware passes on those
    /// of the handler.
    pub has_other_successes: bool,
    /// Whether the list is a part of several endpoints, such as the errors that they share. Then
    /// only the rules apply that judge each response on its own.
    pub is_shared: bool,
}

/// One response of an endpoint.
///
/// ```
/// use http_semantics::{Content, Response};
///
/// let ok = Response::new(200).with_content(Content::Value);
/// assert!(!ok.has_header("etag"));
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Response<'a> {
    /// The status code.
    pub code: u16,
    /// The content.
    pub content: Content,
    /// The media type, where one is written.
    pub media_type: Option<&'a str>,
    /// When the response is sent, in the author's words, where there are any.
    pub text: Option<&'a str>,
    /// The header fields.
    pub headers: &'a [Header<'a>],
    /// Whether another type sends the response. Its content and header fields are then not known.
    pub is_claim: bool,
    /// Whether the status code itself has been reported as unsuitable. What follows from that is
    /// not reported again.
    pub is_reported: bool,
}

/// The content of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Content {
    /// The response has no content.
    Absent,
    /// A problem document with a fixed text (RFC 9457 §3.1.4, `detail`).
    Detail,
    /// A value that the handler supplies.
    Value,
    /// A complete response that the handler passes on: its header fields and content are its own.
    Complete,
}

/// A header field of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header<'a> {
    /// The name, in lower case.
    pub name: &'a str,
    /// The value.
    pub value: HeaderValue<'a>,
}

/// What is known about the value of a header field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderValue<'a> {
    /// The handler supplies it every time.
    Present,
    /// The handler may leave it out.
    Optional,
    /// The declaration fixes it.
    Constant(&'a str),
}

impl<'a> Endpoint<'a> {
    /// An endpoint that sends these responses and no others.
    pub const fn new(methods: &'a [Method], responses: &'a [Response<'a>]) -> Self {
        Endpoint {
            methods,
            responses,
            has_other_errors: false,
            has_other_successes: false,
            is_shared: false,
        }
    }

    /// The same endpoint, which also sends errors that are not listed.
    #[must_use]
    pub const fn with_other_errors(self) -> Self {
        Endpoint { has_other_errors: true, ..self }
    }

    /// The same endpoint, which also sends successes that are not listed.
    #[must_use]
    pub const fn with_other_successes(self) -> Self {
        Endpoint { has_other_successes: true, ..self }
    }

    /// The same responses as a part of several endpoints.
    #[must_use]
    pub const fn as_shared(self) -> Self {
        Endpoint { is_shared: true, ..self }
    }

    /// Whether the endpoint can send a response with this code.
    pub(crate) fn declares(&self, code: u16) -> bool {
        if self.has_other_errors && code >= 400 {
            return true;
        }
        let mut responses = self.responses;
        while let [response, others @ ..] = responses {
            if response.code == code {
                return true;
            }
            responses = others;
        }
        false
    }

    pub(crate) fn declares_any(&self, codes: &[u16]) -> bool {
        codes.iter().any(|code| self.declares(*code))
    }

    /// The method of the endpoint, if it has only this one.
    pub(crate) fn only_method(&self) -> Option<Method> {
        let first = *self.methods.first()?;
        let mut index = 1;
        while index < self.methods.len() {
            if self.methods[index] != first {
                return None;
            }
            index += 1;
        }
        Some(first)
    }

    /// Whether `method` is the only method of the endpoint.
    pub(crate) fn has_only(&self, method: Method) -> bool {
        self.only_method() == Some(method)
    }

    pub(crate) fn with_code(&self, code: u16) -> impl Iterator<Item = &'a Response<'a>> {
        self.responses.iter().filter(move |response| response.code == code)
    }
}

impl<'a> Response<'a> {
    /// A response without content and header fields.
    pub const fn new(code: u16) -> Self {
        Response {
            code,
            content: Content::Absent,
            media_type: None,
            text: None,
            headers: &[],
            is_claim: false,
            is_reported: false,
        }
    }

    /// The same response with this content.
    #[must_use]
    pub const fn with_content(self, content: Content) -> Self {
        Response { content, ..self }
    }

    /// The same response with a media type.
    #[must_use]
    pub const fn with_media_type(self, media_type: &'a str) -> Self {
        Response { media_type: Some(media_type), ..self }
    }

    /// The same response with a text that says when it is sent.
    #[must_use]
    pub const fn with_text(self, text: &'a str) -> Self {
        Response { text: Some(text), ..self }
    }

    /// The same response with these header fields.
    #[must_use]
    pub const fn with_headers(self, headers: &'a [Header<'a>]) -> Self {
        Response { headers, ..self }
    }

    /// The same response, sent by another type.
    #[must_use]
    pub const fn as_claim(self) -> Self {
        Response { is_claim: true, ..self }
    }

    /// The same response, whose status code has been reported.
    #[must_use]
    pub const fn as_reported(self) -> Self {
        Response { is_reported: true, ..self }
    }

    /// Whether it has the header field. The name is given in lower case.
    pub fn has_header(&self, name: &str) -> bool {
        self.header(name).is_some()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&'a Header<'a>> {
        self.headers.iter().find(|header| header.name == name)
    }

    /// Whether the declaration gives it content, of whatever kind.
    pub(crate) fn has_content(&self) -> bool {
        self.content != Content::Absent
    }
}
