//! A problem as it goes on the wire.

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::{Problem, Text};
use crate::Response;
use crate::assemble::PROBLEM_JSON;
use crate::json::json;

/// The response for a variant that holds a [`Problem`]. `problem_type` and `title` are those of
/// the variant and stand where the problem has no type of its own.
pub fn problem(
    status: u16,
    problem_type: &'static str,
    title: &'static str,
    problem: &Problem,
) -> Response {
    let (problem_type, default_title) = match problem.type_uri() {
        Some(own) if own != problem_type => (own, None),
        _ => (problem_type, Some(title)),
    };
    let document = Document {
        problem_type,
        title: problem.title().or(default_title),
        status,
        detail: problem.detail(),
        instance: problem.instance(),
        extensions: &problem.0.extensions,
    };
    document.to_response()
}

/// The members, in the order in which they are sent.
pub(crate) struct Document<'a> {
    pub(crate) problem_type: &'a str,
    pub(crate) title: Option<&'a str>,
    pub(crate) status: u16,
    pub(crate) detail: Option<&'a str>,
    pub(crate) instance: Option<&'a str>,
    pub(crate) extensions: &'a [(Text, serde_json::Value)],
}

impl Document<'_> {
    pub(crate) fn to_response(&self) -> Response {
        json(self.status, PROBLEM_JSON, self)
    }
}

impl Serialize for Document<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("type", self.problem_type)?;
        if let Some(title) = self.title {
            members.serialize_entry("title", title)?;
        }
        members.serialize_entry("status", &self.status)?;
        if let Some(detail) = self.detail {
            members.serialize_entry("detail", detail)?;
        }
        if let Some(instance) = self.instance {
            members.serialize_entry("instance", instance)?;
        }
        for (name, value) in self.extensions {
            members.serialize_entry(name, value)?;
        }
        members.end()
    }
}
