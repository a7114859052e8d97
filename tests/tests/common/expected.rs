//! One question, the variant that the handler answers it with, and what has to arrive.

use api_responses::{DescribeResponses, Operation};
use serde_json::Value;

use super::client::Question;

#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) question: Question,
    /// `None` where a type of the user's own answers.
    pub(crate) variant: Option<(Operation, &'static str)>,
    /// The set of the operation that has the variant, if the operation does not have it itself.
    pub(crate) via: Option<&'static str>,
    pub(crate) status: u16,
    pub(crate) content: Expected,
    /// All fields but those that describe the content or that the server adds to every response: a
    /// line each, those of one name in their order.
    pub(crate) fields: Vec<(&'static str, &'static str)>,
    /// Names of those among them that no declaration knows of: the handler puts them in front of the
    /// response.
    pub(crate) undeclared: Vec<&'static str>,
}

#[derive(Clone, Debug)]
pub(crate) enum Expected {
    Nothing,
    /// Media type and content, of a length that is known beforehand.
    Whole(&'static str, &'static [u8]),
    /// The same, of a length that is not.
    Streamed(&'static str, &'static [u8]),
    /// Media type and content with `{id}` in it, where every answer has an id of its own.
    WithId(&'static str, &'static str),
    /// A problem document, member by member.
    Problem(Vec<(&'static str, Value)>),
}

impl Case {
    pub(crate) fn new<E: DescribeResponses>(
        question: Question,
        variant: &'static str,
        status: u16,
        content: Expected,
    ) -> Self {
        Self { variant: Some((E::OPERATION, variant)), ..Self::own(question, status, content) }
    }

    /// A response of a type that the user wrote.
    pub(crate) fn own(question: Question, status: u16, content: Expected) -> Self {
        Self {
            question,
            variant: None,
            via: None,
            status,
            content,
            fields: Vec::new(),
            undeclared: Vec::new(),
        }
    }

    /// The operation has the variant from a set.
    pub(crate) fn via(self, set: &'static str) -> Self {
        Self { via: Some(set), ..self }
    }

    pub(crate) fn with_field(mut self, name: &'static str, value: &'static str) -> Self {
        self.fields.push((name, value));
        self
    }

    /// A field that the handler puts in front of the response.
    pub(crate) fn with_field_in_front(mut self, name: &'static str, value: &'static str) -> Self {
        self.undeclared.push(name);
        self.with_field(name, value)
    }
}

impl Expected {
    /// The problem of a fault: nothing of the error, and an id.
    pub(crate) const fn fault() -> Self {
        const PROBLEM: &str = concat!(
            r#"{"type":"about:blank","title":"Internal Server Error","status":500,"#,
            r#""instance":"{id}"}"#
        );
        Self::WithId("application/problem+json", PROBLEM)
    }

    /// What a `Serialize` type becomes without further words.
    pub(crate) const fn json(text: &'static str) -> Self {
        Self::Whole("application/json", text.as_bytes())
    }
}

/// The problem of a status code without a type of its own.
pub(crate) fn blank(title: &'static str, status: u16) -> Expected {
    problem("about:blank", title, status, &[])
}

/// The same with an explanation.
pub(crate) fn explained(title: &'static str, status: u16, detail: &'static str) -> Expected {
    problem("about:blank", title, status, &[("detail", detail.into())])
}

/// Type, title and status, and then what else there is.
pub(crate) fn problem(
    kind: &'static str,
    title: &'static str,
    status: u16,
    more: &[(&'static str, Value)],
) -> Expected {
    let mut members = vec![("type", kind.into()), ("title", title.into())];
    members.push(("status", status.into()));
    members.extend_from_slice(more);
    Expected::Problem(members)
}
