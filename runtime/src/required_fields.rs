//! The header fields without which a response is not valid.

use http::StatusCode;
use http_semantics::media_type::is_several_parts;
use http_semantics::{Status, When};

/// Returns the names of the header fields that HTTP requires with a status code. `Connection` is not among them,
/// because servers write it. `media_type` is that of the response.
pub(crate) fn required_by_http(
    status: StatusCode,
    media_type: Option<&str>,
) -> impl Iterator<Item = &'static str> {
    let required = Status::get(status.as_u16()).map_or(&[][..], |status| status.required);
    let is_single_part = !media_type.is_some_and(is_several_parts);
    required
        .iter()
        .filter(move |field| match field.when {
            When::Always => field.name != "Connection",
            When::SinglePart => is_single_part,
            _ => false,
        })
        .map(|field| field.name)
}
