//! A request, the variant that the handler returns for it, and the expected response.

use api_responses::{DescribeResponses, Operation};
use serde_json::Value;

use super::client::TestRequest;

#[derive(Clone, Debug)]
pub struct Case {
    pub request: TestRequest,
    /// `None` if a handwritten type is the response.
    pub variant: Option<(Operation, &'static str)>,
    /// The included set that has the variant.
    pub via: Option<&'static str>,
    pub status: u16,
    pub content: ExpectedContent,
    /// All fields except those that describe the content or that the server adds to every response. Each is
    /// one line. Lines with the same name are in their order.
    pub fields: Vec<(&'static str, &'static str)>,
    /// The names of undeclared fields, which the handler adds to the response.
    pub undeclared: Vec<&'static str>,
}

#[derive(Clone, Debug)]
pub enum ExpectedContent {
    Empty,
    /// Media type and content, with a length that is known in advance.
    Complete(&'static str, &'static [u8]),
    /// Media type and content, with a length that is not known in advance.
    Streamed(&'static str, &'static [u8]),
    /// Media type and content with `{id}`, where each response has its own id.
    WithId(&'static str, &'static str),
    /// A problem document, member by member.
    Problem(Vec<(&'static str, Value)>),
}

impl Case {
    pub fn new<E: DescribeResponses>(
        request: TestRequest,
        variant: &'static str,
        status: u16,
        content: ExpectedContent,
    ) -> Self {
        Self {
            variant: Some((E::OPERATION, variant)),
            ..Self::handwritten(request, status, content)
        }
    }

    /// A response of a handwritten type.
    pub fn handwritten(request: TestRequest, status: u16, content: ExpectedContent) -> Self {
        Self {
            request,
            variant: None,
            via: None,
            status,
            content,
            fields: Vec::new(),
            undeclared: Vec::new(),
        }
    }

    /// Names the included set that has the variant.
    pub fn via(self, set: &'static str) -> Self {
        Self { via: Some(set), ..self }
    }

    pub fn with_field(mut self, name: &'static str, value: &'static str) -> Self {
        self.fields.push((name, value));
        self
    }

    /// Adds a field that is not declared.
    pub fn with_undeclared_field(mut self, name: &'static str, value: &'static str) -> Self {
        self.undeclared.push(name);
        self.with_field(name, value)
    }
}

impl ExpectedContent {
    /// The problem for an unexpected error, with only an id.
    pub const fn fault() -> Self {
        const PROBLEM: &str = concat!(
            r#"{"type":"about:blank","title":"Internal Server Error","status":500,"#,
            r#""instance":"{id}"}"#
        );
        Self::WithId("application/problem+json", PROBLEM)
    }

    /// The content of a `Serialize` type without a declared media type.
    pub const fn json(text: &'static str) -> Self {
        Self::Complete("application/json", text.as_bytes())
    }
}

/// The problem of a status code, with the type `about:blank`.
pub fn problem_without_detail(title: &'static str, status: u16) -> ExpectedContent {
    problem("about:blank", title, status, &[])
}

/// The same with a `detail`.
pub fn problem_with_detail(
    title: &'static str,
    status: u16,
    detail: &'static str,
) -> ExpectedContent {
    problem("about:blank", title, status, &[("detail", detail.into())])
}

/// A problem with the type, the title, the status and more members.
pub fn problem(
    kind: &'static str,
    title: &'static str,
    status: u16,
    more: &[(&'static str, Value)],
) -> ExpectedContent {
    let mut members = vec![("type", kind.into()), ("title", title.into())];
    members.push(("status", status.into()));
    members.extend_from_slice(more);
    ExpectedContent::Problem(members)
}
