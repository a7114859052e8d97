//! A status code in documentation and messages.

use http_semantics::Status;

use crate::any_status::ANY_STATUS;

/// `404 Not Found`, or the number alone when it has no registered phrase.
pub(crate) fn code_and_phrase(code: u16) -> String {
    if code == ANY_STATUS {
        return "any status code".to_owned();
    }
    Status::get(code).map_or_else(|| code.to_string(), |status| format!("{code} {}", status.phrase))
}
