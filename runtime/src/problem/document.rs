//! Writes problem documents.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::details::{Problem, Text};
use crate::assemble::PROBLEM_JSON;
use crate::json::json;
use crate::response_builder::ResponseBuilder;

/// Writes the response for a variant that contains a [`Problem`]. `problem_type` and `title` are those
/// of the variant, and are used if the problem has no type of its own.
pub fn problem(
    to: &mut ResponseBuilder,
    status: u16,
    problem_type: &'static str,
    title: &'static str,
    problem: &Problem,
) {
    let (problem_type, default_title) = match problem.type_uri() {
        Some(own) if own != problem_type => (own, None),
        _ => (problem_type, Some(title)),
    };
    let document = Document {
        problem_type: Some(problem_type),
        title: problem.title().or(default_title),
        status: Some(status),
        detail: problem.detail(),
        instance: problem.instance(),
        extensions: problem.extension_list(),
    };
    document.write(to, status);
}

/// The members of a problem document, in the order in which they are sent.
pub(crate) struct Document<'a> {
    pub(crate) problem_type: Option<&'a str>,
    pub(crate) title: Option<&'a str>,
    pub(crate) status: Option<u16>,
    pub(crate) detail: Option<&'a str>,
    pub(crate) instance: Option<&'a str>,
    pub(crate) extensions: &'a [(Text, serde_json::Value)],
}

impl Document<'_> {
    pub(crate) fn write(&self, to: &mut ResponseBuilder, status: u16) {
        json(to, status, PROBLEM_JSON, self);
    }
}

impl Serialize for Document<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        if let Some(problem_type) = self.problem_type {
            member(&mut members, "type", problem_type)?;
        }
        if let Some(title) = self.title {
            member(&mut members, "title", title)?;
        }
        if let Some(status) = self.status {
            member(&mut members, "status", &status)?;
        }
        if let Some(detail) = self.detail {
            member(&mut members, "detail", detail)?;
        }
        if let Some(instance) = self.instance {
            member(&mut members, "instance", instance)?;
        }
        for (name, value) in self.extensions {
            member(&mut members, name, value)?;
        }
        members.end()
    }
}

/// The same as `serialize_entry`, but inlined.
#[inline]
fn member<M: SerializeMap, V: Serialize + ?Sized>(
    members: &mut M,
    name: &str,
    value: &V,
) -> Result<(), M::Error> {
    members.serialize_key(name)?;
    members.serialize_value(value)
}

/// Writes the members that are set.
///
/// A variant that is declared as `409: Problem` adds `type`, `title` and `status` itself; this
/// implementation is for all other uses.
impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let document = Document {
            problem_type: self.type_uri(),
            title: self.title(),
            status: self.status().map(|status| status.as_u16()),
            detail: self.detail(),
            instance: self.instance(),
            extensions: self.extension_list(),
        };
        document.serialize(serializer)
    }
}
