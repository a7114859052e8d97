//! What the checks report, except for the rules of HTTP.

use http_semantics::field_name::Reserved;
use http_semantics::media_type::Error;

use super::Message;

pub(crate) fn invalid_header_name(name: &str, error: &str) -> Message {
    Message::new(format!("`{name}` is not the name of a header field: {error}"))
        .help("write a name such as `etag`, or a name in quotes: `\"x-total-count\"`")
        .note("RFC 9110 §5.1")
}

pub(crate) fn reserved_header(reserved: &Reserved) -> Message {
    Message::new(format!("a handler does not set `{}`: {}", reserved.name, reserved.because))
        .help(reserved.instead)
        .note(reserved.reference.to_string())
}

pub(crate) fn invalid_header_value(
    name: &str,
    error: &str,
    remedy: &str,
    citation: &str,
) -> Message {
    Message::new(format!("this is not a value of `{name}`: {error}"))
        .help(format!("write {remedy}"))
        .note(citation)
}

pub(crate) fn underscores_in_header(name: &str, hyphenated: &str) -> Message {
    Message::new(format!("`{name}` is not the name of the header `{hyphenated}`"))
        .help(format!("write `\"{hyphenated}\"`, or `{name}` without quotes"))
}

pub(crate) fn type_of_another_header(name: &str, found: &str, expected: &str) -> Message {
    Message::new(format!("`{found}` is not a value of `{name}`"))
        .help(format!("write `{expected}`"))
}

pub(crate) fn header_twice(name: &str) -> Message {
    Message::new(format!("`{name}` is declared twice"))
        .help("declare it once; use a `Vec` for a header field with several values")
}

pub(crate) fn header_without_field_name(name: &str) -> Message {
    Message::new(format!("`{name}` cannot be a field of the variant: it is not a name in Rust"))
        .help(format!("give it a constant value: `\"{name}\" = \"…\"`"))
}

pub(crate) fn header_named_body() -> Message {
    Message::new("`body` is the field of the variant that contains the content")
        .help("write the name of another header field")
}

/// `owner` is the status code of the response that has the name by default.
pub(crate) fn name_twice(name: &str, owner: Option<u16>) -> Message {
    let help = match owner {
        Some(code) => format!("choose another name: {code} has this name already"),
        None => "choose another name".to_owned(),
    };
    Message::new(format!("two variants have the name `{name}`")).help(help)
}

/// `response` is the code with its phrase.
pub(crate) fn detail_on_success(response: &str) -> Message {
    Message::new(format!(
        "a quoted text is sent as a problem document, and {response} is not an error"
    ))
    .help("write when the response is sent in a `///` comment above it")
    .note("RFC 9457 §1")
}

pub(crate) fn media_type_as_detail(response: &str, media_type: &str) -> Message {
    Message::new(format!(
        "a quoted text is sent as a problem document, and {response} is not an error"
    ))
    .help(format!("write the media type after the type: `String as \"{media_type}\"`"))
    .note("RFC 9457 §1")
}

pub(crate) fn invalid_media_type(written: &str, error: Error) -> Message {
    Message::new(format!("`{written}` is not a media type: {error}"))
        .help("write a type and a subtype, such as `\"text/plain; charset=utf-8\"`")
        .note("RFC 9110 §8.3.1")
}

pub(crate) fn media_type_twice(written: &str) -> Message {
    Message::new(format!("`{written}` is in the list twice")).help("remove one of them")
}

pub(crate) fn several_parts_in_list(code: u16) -> Message {
    Message::new(
        "content of several parts has other header fields, so the handler cannot choose it",
    )
    .help(format!(
        "declare it separately: `Parts = {code}: _ as \"multipart/byteranges; boundary=…\"`"
    ))
    .note("RFC 9110 §15.3.7.2")
}

pub(crate) fn media_types_in_existing_enum() -> Message {
    Message::new("the variant has no field for the choice of a media type")
        .help("write one media type: `404: ApiError as \"application/json\"`")
}

pub(crate) fn problem_type_on_success(response: &str) -> Message {
    problem_type(&format!("{response} is not an error, so it has no problem type"))
}

pub(crate) fn problem_type_on_other_content(response: &str) -> Message {
    problem_type(&format!("{response} does not send a problem document"))
}

fn problem_type(what: &str) -> Message {
    Message::new(what)
        .help("remove `#[problem]`, or declare an error: `#[problem = \"…\"] Taken = 409: \"…\"`")
        .note("RFC 9457 §3.1.1")
}

pub(crate) fn problem_type_not_a_reference(written: &str) -> Message {
    Message::new(format!("`{written}` is not a URI reference"))
        .help("write a path such as `\"/problems/email-taken\"`, or a complete URI")
        .note("RFC 9457 §3.1.1, RFC 3986 §4.1")
}

pub(crate) fn err_on_error(response: &str) -> Message {
    err_without_redirect(&format!("{response} is in the error enum already"))
}

pub(crate) fn err_on_success(response: &str) -> Message {
    err_without_redirect(&format!("{response} is a success, so it cannot be in the error enum"))
}

fn err_without_redirect(what: &str) -> Message {
    Message::new(what).help("remove `#[err]`: it is for redirects that are returned as errors")
}

pub(crate) fn err_without_error_enum() -> Message {
    Message::new("there is no error enum for a response with `#[err]`")
        .help("remove `#[err]`, or return a `Result` of the two enums")
}

/// The text of the constant assertion that a claim is covered. It has no `help:` lines, because rustc
/// puts its own words around it.
pub(crate) fn claim_not_covered(code: u16, claimant: &str) -> String {
    format!(
        "{code} is declared here, but not by `{claimant}`: declare {code} there too, or remove it \
         here"
    )
}

pub(crate) fn raw_in_error_enum() -> Message {
    Message::new(
        "a complete response cannot be in the error enum: errors are converted by reference",
    )
    .help("return it as a success, or declare a single enum: `-> GetFileResponse`")
}

pub(crate) fn header_on_complete_response(name: &str) -> Message {
    Message::new("a complete response has its own header fields")
        .help(format!("set `{name}` on the response before it becomes a `Raw`"))
}
