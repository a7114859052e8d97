//! A status code in documentation and messages.

use http_semantics::Status;

/// `404 Not Found`, or the number alone when it has no registered phrase.
pub(crate) fn code_and_phrase(code: u16) -> String {
    Status::get(code).map_or_else(|| code.to_string(), |status| format!("{code} {}", status.phrase))
}
