//! What HTTP has to say.

use http_semantics::field_name::Reserved;
use http_semantics::media_type::{self, Error};

use super::Message;
use crate::model::Response;

pub(crate) fn bad_field_name(name: &str, fault: &str) -> Message {
    Message::new(format!("`{name}` is not the name of a header field: {fault}"))
        .help("write a name such as `etag`, or in quotes: `\"x-total-count\"`")
        .note("RFC 9110 §5.1")
}

pub(crate) fn reserved_field(reserved: &Reserved) -> Message {
    Message::new(format!("`{}` is not for a handler to set: {}", reserved.name, reserved.because))
        .help(reserved.instead)
        .note(reserved.reference.to_string())
}

pub(crate) fn bad_field_value(name: &str, fault: &str, remedy: &str, citation: &str) -> Message {
    Message::new(format!("this is no value of `{name}`: {fault}"))
        .help(format!("write {remedy}"))
        .note(citation)
}

pub(crate) fn type_of_another_field(name: &str, typed: &str, right: &str) -> Message {
    Message::new(format!("`{typed}` is no value of `{name}`")).help(format!("write `{right}`"))
}

pub(crate) fn header_twice(name: &str) -> Message {
    Message::new(format!("`{name}` is declared twice"))
        .help("declare it once; a field with several values is a `Vec`")
}

pub(crate) fn header_cannot_be_a_field(name: &str) -> Message {
    Message::new(format!("`{name}` cannot be a field of the variant: it makes no name in Rust"))
        .help(format!("give it a constant value: `\"{name}\" = \"…\"`"))
}

pub(crate) fn header_collides_with_content() -> Message {
    Message::new("`body` is the field of the variant that holds the content")
        .help("write the name of another header field")
}

/// `first` is what has the name already: a response, or otherwise a set.
pub(crate) fn name_twice(name: &str, first: Option<&Response>, named: bool) -> Message {
    let help = match first {
        Some(first) if !named => {
            format!("choose another name: {} has this one already", first.status.value)
        }
        _ => "choose another name".to_owned(),
    };
    Message::new(format!("two responses are called `{name}`")).help(help)
}

pub(crate) fn detail_on_success(response: &Response, detail: &str) -> Message {
    let help = if media_type::check(detail).is_ok() {
        format!("a media type stands behind the type: `_ as \"{detail}\"`")
    } else {
        "write what the code means in a `///` above it".to_owned()
    };
    Message::new(format!(
        "a quoted detail makes a problem document, and {} is no error",
        response.code_and_phrase()
    ))
    .help(help)
    .note("RFC 9457 §1")
}

pub(crate) fn bad_media_type(written: &str, fault: Error) -> Message {
    Message::new(format!("`{written}` is not a media type: {fault}"))
        .help("write a type and a subtype, such as `\"text/plain; charset=utf-8\"`")
        .note("RFC 9110 §8.3.1")
}

pub(crate) fn problem_without_problem(response: &Response) -> Message {
    let what = if response.is_error_code() {
        "has content of its own, which is no problem document".to_owned()
    } else {
        "is no error".to_owned()
    };
    Message::new(format!("{} {what}, so it has no problem type", response.code_and_phrase()))
        .help(
            "leave `#[problem]` out, or declare an error: `#[problem = \"…\"] Taken = 409: \"…\"`",
        )
        .note("RFC 9457 §3.1.1")
}

pub(crate) fn problem_is_no_reference(written: &str) -> Message {
    Message::new(format!("`{written}` is not a URI reference"))
        .help("write `\"/problems/email-taken\"`, or a whole URI")
        .note("RFC 9457 §3.1.1, RFC 3986 §4.1")
}

pub(crate) fn err_on_other_than_redirect(response: &Response) -> Message {
    let why = if response.is_error_code() {
        "belongs to the errors already"
    } else {
        "is a success, and belongs to the responses"
    };
    Message::new(format!("{} {why}", response.code_and_phrase()))
        .help("leave `#[err]` out: it lets a redirect be returned as an error, as guards do")
}

pub(crate) fn err_without_error_enum() -> Message {
    Message::new("there is no error half that `#[err]` could put this into")
        .help("leave `#[err]` out, or return a `Result` of the two enums")
}

/// The text of the constant assertion that a claim is covered; no `note:` lines, since rustc wraps
/// it in words of its own.
pub(crate) fn claim_not_covered(code: u16, claimant: &str) -> String {
    format!(
        "{code} is declared here, and `{claimant}` does not have it; declare {code} there too, or \
         leave it out here"
    )
}

pub(crate) fn raw_in_error_enum() -> Message {
    Message::new(
        "a whole response cannot be an error: errors are turned into responses by reference",
    )
    .help("return it among the successes, or declare one enum: `-> GetFileResponse`")
}

pub(crate) fn field_on_whole_response(name: &str) -> Message {
    Message::new("a whole response that somebody else made has its own header fields")
        .help(format!("set `{name}` on it before it becomes a `Raw`"))
}
