//! Reads problem documents.

use std::fmt;

use http::StatusCode;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

use super::details::Problem;

/// Reads a problem document (RFC 9457).
///
/// Unknown members become extensions. "If a member's value type does not match the specified type, the
/// member MUST be ignored" (§3.1). Of several members with the same name, the last one counts.
impl<'de> Deserialize<'de> for Problem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members)
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Problem;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a problem document, which is a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Problem, A::Error> {
        let mut problem = Problem::new();
        while let Some((name, value)) = members.next_entry::<String, Value>()? {
            problem = match name.as_str() {
                "status" => problem.with_status(status(&value)),
                "type" | "title" | "detail" | "instance" if !value.is_string() => {
                    // Also removes an earlier member with this name.
                    problem.with_extension(name, Value::Null)
                }
                _ => problem.with_extension(name, value),
            };
        }
        Ok(problem)
    }
}

/// A number from 100 to 599 (RFC 9457, Appendix A).
fn status(value: &Value) -> Option<StatusCode> {
    let code = u16::try_from(value.as_u64()?).ok().filter(|code| (100..=599).contains(code))?;
    StatusCode::from_u16(code).ok()
}
