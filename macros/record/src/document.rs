//! Problem documents that are fixed at compile time (RFC 9457), as far as a reader takes texts from them.

/// The media type of a problem document (RFC 9457 §6.1).
pub(crate) const MEDIA_TYPE: &str = "application/problem+json";

const DETAIL: &str = ",\"detail\":\"";

/// The detail of a document, if its JSON contains the text as it is.
///
/// The member is the last one. Quotation marks in the texts before it are escaped, so that the first match is
/// the member.
pub(crate) fn detail(document: &str) -> Option<&str> {
    let start = document.find(DETAIL)? + DETAIL.len();
    let detail = document.get(start..)?.strip_suffix("\"}")?;
    if detail.contains('\\') { None } else { Some(detail) }
}
