//! The fields of a variant that are members of its problem document.

use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::{Content, Response};

/// The members of every problem document (RFC 9457 §3.1).
const STANDARD: [&str; 5] = ["type", "title", "status", "detail", "instance"];

pub(super) fn check(response: &Response, diagnostics: &mut Diagnostics) {
    let Some(first) = response.members.first() else { return };
    match &response.content {
        Content::FixedProblem { .. } | Content::Text { format: None, .. } => {}
        Content::Failure { .. } | Content::Fault { .. } => {
            let message = message::member_of_failure(&response.code_and_phrase());
            diagnostics.error(first.name.span, message);
            return;
        }
        content => {
            let is_custom = content.format().is_some();
            let message = message::member_without_problem(response.status.value, is_custom);
            diagnostics.error(first.name.span, message);
            return;
        }
    }
    for (index, member) in response.members.iter().enumerate() {
        let name = member.name.value.as_str();
        let field = member.field.to_string();
        if STANDARD.contains(&name) {
            diagnostics.error(member.name.span, message::standard_member(&field, name));
        } else if name.is_empty() {
            diagnostics.error(member.name.span, message::member_needs_name(&field, false));
        } else if response.members[..index].iter().any(|earlier| earlier.name.value == name) {
            diagnostics.error(member.name.span, message::member_twice(&field, name));
        }
    }
}
