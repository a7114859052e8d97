//! A problem as it goes on the wire.

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::Problem;
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
    json(status, PROBLEM_JSON, &Document { status, problem_type, title, problem })
}

struct Document<'a> {
    status: u16,
    problem_type: &'static str,
    title: &'static str,
    problem: &'a Problem,
}

impl Serialize for Document<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (problem_type, default_title) = match self.problem.type_uri() {
            Some(own) if own != self.problem_type => (own, None),
            _ => (self.problem_type, Some(self.title)),
        };
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("type", problem_type)?;
        if let Some(title) = self.problem.title().or(default_title) {
            members.serialize_entry("title", title)?;
        }
        members.serialize_entry("status", &self.status)?;
        if let Some(detail) = self.problem.detail() {
            members.serialize_entry("detail", detail)?;
        }
        if let Some(instance) = self.problem.instance() {
            members.serialize_entry("instance", instance)?;
        }
        for (name, value) in self.problem.extensions() {
            members.serialize_entry(name, value)?;
        }
        members.end()
    }
}
