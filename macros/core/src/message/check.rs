//! What HTTP has to say.

use http_semantics::field_name::Reserved;
use http_semantics::media_type::{self, Error};
use http_semantics::set::{Flaw, SetRule};
use http_semantics::{Kind, Method, Severity, Unregistered, Verdict, judge};

use super::{Message, either, quoted};
use crate::model::{Content, Response, code_and_phrase};

pub(crate) fn meaningless(methods: &[Method], code: u16, verdict: &Verdict) -> Message {
    let answer = code_and_phrase(code);
    let what = match methods {
        _ if verdict.kind == Kind::ProtocolLevel => {
            format!("{answer} is never what a handler answers")
        }
        _ if methods.len() == Method::ALL.len() => format!("no method answers {answer}"),
        [only] => format!("{only} never answers {answer}"),
        _ => {
            let names: Vec<_> = methods.iter().map(ToString::to_string).collect();
            format!("{answer} is no answer to {}", either(&names))
        }
    };
    Message::new(format!("{what}: {}", verdict.because))
        .help(remedy(methods, code, verdict))
        .note(verdict.citation)
}

pub(crate) fn discouraged(
    method: Method,
    methods: &[Method],
    code: u16,
    verdict: &Verdict,
) -> Message {
    let answer = code_and_phrase(code);
    let what = match verdict.kind {
        Kind::FrameworkOnly | Kind::ProtocolLevel => {
            format!("{answer} is seldom for a handler to send")
        }
        _ if methods.len() == 1 => format!("{method} seldom answers {answer}"),
        _ => format!("{answer} is seldom the right answer"),
    };
    Message::new(format!("{what}: {}", verdict.because))
        .help(format!(
            "{}, or, if it is meant, `#[allow(http::discouraged)] {code}`",
            remedy(&[method], code, verdict)
        ))
        .note(verdict.citation)
}

/// What to write in place of a code that does not suit.
fn remedy(methods: &[Method], code: u16, verdict: &Verdict) -> String {
    // What suits most methods in its place may itself be refused for this one: 207 for CONNECT.
    let suits = |code: &&u16| {
        methods.iter().any(|method| {
            judge(*method, **code).is_some_and(|verdict| verdict.severity < Severity::Error)
        })
    };
    let instead = either(&quoted(verdict.instead.iter().filter(suits)));
    let suited = suited_methods(code);
    let declare_as = (verdict.kind == Kind::Meaningless && !suited.is_empty())
        .then(|| format!("declare the handler as {}", either(&suited)));
    match (instead.is_empty(), declare_as) {
        (false, Some(declare_as)) => format!("write {instead}, or {declare_as}"),
        (false, None) => format!("write {instead}"),
        (true, Some(declare_as)) => declare_as,
        (true, None) => "leave it out: it is sent below the handler, where it is due".to_owned(),
    }
}

/// The methods, at most two, for which the code is quite in order.
fn suited_methods(code: u16) -> Vec<String> {
    let order = [Method::Post, Method::Get, Method::Put, Method::Patch, Method::Delete];
    let fine = |method: &Method| {
        judge(*method, code).is_some_and(|verdict| verdict.severity == Severity::Fine)
    };
    order.into_iter().filter(fine).take(2).map(|method| method.to_string()).collect()
}

pub(crate) fn unregistered(code: u16) -> Message {
    let class = code / 100 * 100;
    let what = format!("{code} is not a registered status code; clients treat it as {class}");
    let (instead, name) = match Unregistered::get(code) {
        Some(known) => (format!("write {}", known.remedy), variant_name(known.name)),
        None => (
            format!("write `{class}`, and tell the cases apart in the content"),
            "OfOurOwn".to_owned(),
        ),
    };
    let exempt = format!("`#[allow(http::unregistered, reason = \"…\")] {name} = {code}`");
    Message::new(what).help(format!("{instead}, or {exempt}")).note("RFC 9205 §4.6, RFC 9110 §15")
}

/// `Page Expired` → `PageExpired`, if that is a name at all.
fn variant_name(words: &str) -> String {
    let words = words.split(['/', '(']).next().unwrap_or_default();
    let is_name = words
        .chars()
        .all(|character| character.is_ascii_alphanumeric() || " -".contains(character));
    let name: String = words
        .split([' ', '-'])
        .map(|word| {
            word.get(..1).unwrap_or_default().to_uppercase() + word.get(1..).unwrap_or_default()
        })
        .collect();
    if is_name && !name.is_empty() { name } else { "OfOurOwn".to_owned() }
}

pub(crate) fn unregistered_without_name(code: u16) -> Message {
    Message::new(format!("{code} has no registered phrase that its variant could be named after"))
        .help(format!("name it: `PageExpired = {code}`"))
}

/// A rule over the set says both things itself.
pub(crate) fn of_set_rule(rule: &SetRule, code: u16) -> Message {
    let lint = match rule.flaw {
        Flaw::Contradiction => {
            return Message::new(rule.what).help(rule.remedy).note(rule.citation);
        }
        Flaw::Incomplete => "incomplete",
        Flaw::Doubtful => "discouraged",
    };
    let help = format!("{}, or, if it is meant, `#[allow(http::{lint})] {code}`", rule.remedy);
    Message::new(rule.what).help(help).note(rule.citation)
}

pub(crate) fn exemption_from_nothing(lint: &str, response: &Response) -> Message {
    Message::new(format!("`http::{lint}` lifts nothing here"))
        .help(format!("leave it out: nothing is wrong with {} in that way", response.status.value))
}

pub(crate) fn exemption_without_reason(lint: &str) -> Message {
    Message::new(format!("`http::{lint}` lifts an error, and says no reason"))
        .help(format!(
            "write why, for those who read the documentation: `#[allow(http::{lint}, reason = \"v1 clients poll on it\")]`"
        ))
}

pub(crate) fn empty_reason() -> Message {
    Message::new("this reason says nothing").help("write why the rule is not followed here")
}

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

pub(crate) fn repeated_field_is_optional(response: &Response, name: &str) -> Message {
    Message::new(format!(
        "the 200 always has `{name}`, and {} repeats it",
        response.code_and_phrase()
    ))
    .help("leave it out here: it is a field of the variant by itself")
    .note(response.registered().map_or_else(String::new, |status| status.reference.to_string()))
}

pub(crate) fn must_not_be_stored(response: &Response) -> Message {
    Message::new(format!("{} must not be stored by a cache", response.code_and_phrase()))
        .help("leave `cache_control` out: `no-store` is sent by itself")
        .note(response.registered().map_or_else(String::new, |status| status.reference.to_string()))
}

pub(crate) fn allows_own_method(method: Method) -> Message {
    Message::new(format!(
        "{method} is the method of this endpoint, and 405 says that it is not allowed"
    ))
    .help(format!("leave `{method}` out of the list"))
    .note("RFC 9110 §15.5.6")
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

pub(crate) fn demanded_field_is_optional(response: &Response, name: &str) -> Message {
    Message::new(format!("{} always has `{name}`", response.code_and_phrase()))
        .help("write the type by itself: neither an `Option` nor a `Vec` can be sure to be there")
        .note(response.registered().map_or_else(String::new, |status| status.reference.to_string()))
}

pub(crate) fn code_twice(code: u16) -> Message {
    let (one, other) = match code {
        409 => ("EmailTaken", "NameTaken"),
        200..=299 => ("Running", "Done"),
        _ => ("NoUser", "NoOrder"),
    };
    Message::new(format!("{code} is declared twice"))
        .help(format!(
            "declare it once, or name the cases: `{one} = {code}: \"…\", {other} = {code}: \"…\"`"
        ))
        .note("RFC 9205 §4.6: tell the cases of one code apart in the content")
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

/// `method` is set where it is the method that leaves no room for content.
pub(crate) fn content_forbidden(response: &Response, method: Option<Method>) -> Message {
    let detail = matches!(response.content, Content::FixedProblem { detail: Some(_) });
    let own_words = if detail { "; what the code means stands in a `///` above it" } else { "" };
    let status = response.registered();
    match method {
        Some(Method::Head) => Message::new("an answer to HEAD has no content")
            .help(format!("leave it out{own_words}"))
            .note("RFC 9110 §9.3.2"),
        Some(method) => Message::new(format!("an answer to {method} that succeeds has no content"))
            .help(format!("leave it out{own_words}"))
            .note("RFC 9110 §9.3.6"),
        None => {
            let message = Message::new(format!("{} never has content", response.code_and_phrase()));
            let message = match response.status.value {
                204 | 205 if !detail => {
                    message.help("leave it out, or write `200`, which has content")
                }
                _ => message.help(format!("leave it out{own_words}")),
            };
            match status.map(|status| status.reference.to_string()) {
                Some(section) => message.note(section),
                None => message,
            }
        }
    }
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

pub(crate) fn several_parts_without_boundary() -> Message {
    Message::new("`multipart/byteranges` needs the boundary that separates its parts")
        .help("write `\"multipart/byteranges; boundary=part\"`, or relay a `Raw` that has its own")
        .note("RFC 9110 §14.6")
}

pub(crate) fn several_parts_with_content_range() -> Message {
    Message::new("several parts have a `content-range` each, and the response has none")
        .help("leave it out, or send a single part under its own media type")
        .note("RFC 9110 §15.3.7.2")
}

pub(crate) fn field_on_whole_response(name: &str) -> Message {
    Message::new("a whole response that somebody else made has its own header fields")
        .help(format!("set `{name}` on it before it becomes a `Raw`"))
}
