//! Responses beside each other.

use std::collections::HashMap;

use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::Response;

/// No code twice without names, no name twice.
///
/// Two entries that both depend on a `cfg` are taken to exclude each other; if they do not, rustc
/// says so.
pub(super) fn check(responses: &[Response], diagnostics: &mut Diagnostics) {
    let mut by_code: HashMap<u16, &Response> = HashMap::new();
    let mut by_name: HashMap<String, &Response> = HashMap::new();
    for response in responses {
        let code = response.status.value;
        if !response.named {
            if let Some(first) = by_code.get(&code)
                && !exclusive(first, response)
            {
                diagnostics.error(response.status.span, message::code_twice(code));
                continue;
            }
            by_code.entry(code).or_insert(response);
        }
        let name = response.variant.to_string();
        match by_name.get(&name) {
            Some(first) if !exclusive(first, response) => {
                diagnostics.error(response.variant.span(), message::name_twice(&name, first));
            }
            _ => {
                by_name.insert(name, response);
            }
        }
    }
}

fn exclusive(one: &Response, other: &Response) -> bool {
    !one.cfg.is_empty() && !other.cfg.is_empty()
}
