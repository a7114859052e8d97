//! Header values as text.

use http::{HeaderMap, HeaderName, HeaderValue};

/// Converts text that has been checked, or that can only be visible ASCII, into a header value.
///
/// Such text is always a field value (RFC 9110 §5.5), so the fallback is never sent. It exists because
/// building a response must not panic.
pub(super) fn ascii(text: String) -> HeaderValue {
    HeaderValue::try_from(text).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// Returns the text of a value that [`ascii`] has built.
pub(super) fn text(value: &HeaderValue) -> &str {
    value.to_str().unwrap_or_default()
}

/// Adds a field line. A map holds about 24,000, and `append` would panic beyond that; no recipient
/// accepts so many.
pub(crate) fn append(headers: &mut HeaderMap, name: HeaderName, value: HeaderValue) {
    let _ = headers.try_append(name, value);
}
