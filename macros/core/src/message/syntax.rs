//! What cannot be read.

use http_semantics::{Language, Method, Status};
use proc_macro2::Ident;
use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;

use super::{Message, all, quoted};
use crate::nearest;
use crate::syntax::attribute;

pub(crate) fn expected_status(found: &str) -> Message {
    Message::new(format!("expected a status code, found `{found}`"))
        .help("write a number such as `404`, or the name of a constant such as `NOT_FOUND`")
}

pub(crate) fn text_for_status(text: &str) -> Message {
    let help = match text.trim().parse::<u16>() {
        Ok(code) => format!("write `{code}`, without the quotes"),
        Err(_) if text.starts_with('/') => {
            format!("a path stands behind its method, without a comma: `GET \"{text}\", 200`")
        }
        Err(_) => "the details of an error stand behind its code: `404: \"No such user.\"`".into(),
    };
    Message::new("expected a status code, found a text").help(help)
}

pub(crate) fn not_a_status(written: &str, meant: Option<u16>) -> Message {
    let help = match (meant, written.as_bytes()) {
        (Some(code), _) => format!("write `{code}`: three digits and nothing else"),
        (None, [class @ b'1'..=b'5', b'x' | b'X', b'x' | b'X']) => {
            let class = char::from(*class);
            format!("a whole class cannot be declared: write the codes, such as `{class}00`")
        }
        (None, _) => "write three digits, such as `404`".into(),
    };
    Message::new(format!("`{written}` is not a status code")).help(help)
}

pub(crate) fn unknown_word(word: &str) -> Message {
    if Method::from_name(word).is_some() || word == "ANY" {
        return Message::new(format!("the method `{word}` stands where a status code does"))
            .help(format!(
                "methods come first, with `|` between two: `#[api_responses({word}, 200, …)]`, `GET | {word}`"
            ));
    }
    let message = Message::new(format!("`{word}` is not the name of a status code"));
    if let Some(option) = nearest::nearest(word, OPTIONS.iter().map(|(name, _)| *name), 1)
        && let Some((_, form)) = OPTIONS.iter().find(|(name, _)| *name == option)
    {
        return message.help(format!("write `{form}`"));
    }
    match nearest::status(word) {
        Some(Status { constant, code, .. }) => {
            message.help(format!("write `{constant}`, or `{code}`"))
        }
        None if word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase) => {
            message.help(format!("a set of errors is taken in with two dots: `..{word}`"))
        }
        None => {
            message.help("write the number, or the name as the `http` crate has it: `NOT_FOUND`")
        }
    }
}

/// The words that options begin with, and how each goes on.
const OPTIONS: &[(&str, &str)] = &[
    ("crate", "crate = ::my_web::api_responses"),
    ("derive", "derive(Clone)"),
    ("errors", "errors = ApiError"),
    ("lang", "lang = \"zh-CN\""),
    ("outside", "outside(413: \"At most 20 MiB.\")"),
];

pub(crate) fn path_for_status(name: &str, code: u16) -> Message {
    Message::new("a status code is named without a path")
        .help(format!("write `{name}`, or `{code}`"))
}

pub(crate) fn unreadable(reason: &str) -> Message {
    Message::new(format!("this cannot be read: {reason}"))
        .help("write a list of status codes, such as `#[api_responses(GET, 200, 404)]`")
}

pub(crate) fn missing_comma(found: &str) -> Message {
    let help = match found {
        "." => "a range cannot be declared: write the codes, `200, 201`",
        "#" => "a comment or an attribute stands above the status code that it is about",
        "=" | "(…)" => {
            "the content stands behind a colon: `200: User`, and a name before: `Done = 200`"
        }
        "as" => {
            "the type of the content stands before its media type: `200: Page as \"text/html\"`"
        }
        _ => "put a comma between the responses: `200, 404`",
    };
    Message::new(format!("expected a comma, found `{found}`")).help(help)
}

pub(crate) fn empty_item() -> Message {
    Message::new("a status code is missing before this comma")
        .help("write the code, or take the comma out")
}

pub(crate) fn stray_attribute() -> Message {
    Message::new("this stands at the end, where it belongs to no response")
        .help("move it above the status code that it is about")
}

pub(crate) fn attribute_on_option() -> Message {
    Message::new("this belongs to a response, and what follows is none")
        .help("move it above the status code that it is about")
}

pub(crate) fn crate_needs_path() -> Message {
    Message::new("`crate` needs the path of the runtime crate")
        .help("write it as `crate = ::my_web::api_responses`")
}

pub(crate) fn nested_too_deeply() -> Message {
    Message::new("this is nested too deeply to be read")
        .help("give the inner part a name of its own, `type Inner = …;`, and write that")
}

pub(crate) fn option_twice(option: &str) -> Message {
    Message::new(format!("`{option}` is given twice")).help("leave one of them out")
}

pub(crate) fn path_without_method(path: &str) -> Message {
    if Method::from_name(path).is_some() {
        return Message::new("a method is written without quotes").help(format!("write `{path}`"));
    }
    Message::new("a path needs its method before it")
        .help(format!("write `GET \"{path}\", 200, …`"))
}

pub(crate) fn control_character_in_path() -> Message {
    Message::new("a control character cannot be part of a path")
        .help("write it as the framework's router expects it, such as `\"/users/{id}\"`")
        .note("RFC 3986 §2")
}

pub(crate) fn expected_method(found: &str) -> Message {
    Message::new(format!("expected a method, found `{found}`"))
        .help("name a method after the `|`: `GET | HEAD`")
}

pub(crate) fn any_beside_methods() -> Message {
    Message::new("`ANY` stands for all methods, so no other can stand beside it")
        .help("write `ANY` alone, or name the methods: `GET | POST`")
}

pub(crate) fn method_twice(method: Method) -> Message {
    Message::new(format!("{method} is named twice")).help("name each method once")
}

pub(crate) fn unknown_method(word: &str) -> Message {
    let message = Message::new(format!("`{word}` is not a method"));
    let message = if let Some(method) = nearest::method(word) {
        message.help(format!("write `{method}`"))
    } else {
        message.help(format!("there are {}, and `ANY`", all(&quoted(Method::ALL))))
    };
    if Method::ALL.iter().any(|method| method.as_str().eq_ignore_ascii_case(word)) {
        message.note("RFC 9110 §9.1: methods are case-sensitive, and in capitals")
    } else {
        message
    }
}

pub(crate) fn keyword_as_name(name: &str) -> Message {
    Message::new(format!("`{name}` is a keyword, and cannot name a variant"))
        .help("choose a name such as `Done = 303`")
}

pub(crate) fn nothing_after_colon() -> Message {
    Message::new("a type or a text is missing after this colon")
        .help("write the content: `404: ApiError`, a detail: `404: \"No such user.\"`, or leave the colon out")
}

pub(crate) fn expected_content(found: &str) -> Message {
    let what = if found.is_empty() {
        "expected a type, and here it ends".to_owned()
    } else {
        format!("expected a type, found `{found}`")
    };
    Message::new(what)
        .help("write the content: `404: ApiError`, or a detail: `404: \"No such user.\"`")
}

pub(crate) fn media_type_of_nothing() -> Message {
    Message::new("`()` is no content, so it has no media type")
        .help("name the type of the content: `200: String as \"text/plain\"`")
}

pub(crate) fn impl_trait_as_content() -> Message {
    Message::new("`impl Trait` cannot be the content of a response: the variant needs a type")
        .help("name the type, or make it the type argument of the return type")
}

pub(crate) fn as_needs_media_type() -> Message {
    Message::new("`as` needs a media type in quotes").help("write `as \"text/html\"`")
}

pub(crate) fn unknown_entry_attribute(name: &str) -> Message {
    let message = Message::new(format!("`#[{name}]` means nothing on a response"));
    match nearest::nearest(name, attribute::KNOWN.iter().copied(), 2) {
        Some(known) => message.help(format!("write `#[{known}]`")),
        None => message.help(format!(
            "there are {} and `///`",
            quoted(attribute::KNOWN.iter().filter(|known| **known != "doc")).join(", ")
        )),
    }
}

pub(crate) fn malformed_attribute(name: &str) -> Message {
    let help = match name {
        "cfg" => "write `#[cfg(feature = \"quota\")]`",
        "problem" => "write `#[problem = \"/problems/email-taken\"]`",
        _ => "write it as rustc expects it above an enum's variant",
    };
    Message::new(format!("`#[{name}]` is malformed")).help(help)
}

pub(crate) fn doc_must_be_text() -> Message {
    Message::new("the meaning of a response is a text").help("write `/// …` above the status code")
}

pub(crate) fn err_takes_nothing() -> Message {
    Message::new("`#[err]` takes nothing").help("write `#[err] 303`")
}

pub(crate) fn problem_twice() -> Message {
    Message::new("a response has one problem type").help("leave one of them out")
}

pub(crate) fn problem_needs_reference() -> Message {
    Message::new("`#[problem]` needs the problem's type in quotes")
        .help("write `#[problem = \"/problems/email-taken\"]`")
        .note("RFC 9457 §3.1.1: a URI reference")
}

fn languages() -> String {
    let tags = Language::all().iter().map(|language| format!("`lang = \"{}\"`", language.tag));
    all(&tags.collect::<Vec<_>>())
}

pub(crate) fn lang_needs_tag() -> Message {
    Message::new("`lang` needs the tag of a language, in quotes")
        .help(format!("there are {}", languages()))
}

pub(crate) fn unknown_language(tag: &str) -> Message {
    let help = match Language::all().iter().find(|language| tag.starts_with(language.primary())) {
        Some(language) => format!("write `lang = \"{}\"`", language.tag),
        None => format!("there are {}", languages()),
    };
    Message::new(format!("`{tag}` is not a language of the documentation")).help(help)
}

pub(crate) fn translation_twice(name: &str) -> Message {
    Message::new(format!("`#[{name}]` is given twice"))
        .help("write all of the text in one, with line breaks between its parts")
}

pub(crate) fn translation_needs_text(name: &str) -> Message {
    Message::new(format!("`#[{name}]` needs what the response means, in quotes"))
        .help(format!("write `#[{name} = \"…\"]`"))
}

pub(crate) fn set_needs_path(found: &str) -> Message {
    let what = match found {
        "" => "`..` takes in a set of responses, and here it ends".to_owned(),
        _ => format!("`..` takes in a set of responses, and `{found}` is the name of none"),
    };
    Message::new(what).help("write the type of the set: `..AuthError`")
}

pub(crate) fn range_of_codes() -> Message {
    Message::new("a range of codes cannot be declared").help("write the codes: `200, 201`")
}

pub(crate) fn set_has_its_own() -> Message {
    Message::new("a set has its own content and header fields")
        .help("declare them where the set is: `#[api_responses(401 { … }, 403)] enum AuthError {}`")
}

pub(crate) fn from_needs_types() -> Message {
    Message::new("`#[from]` needs the types that are converted into this response")
        .help("write `#[from(DatabaseError)] 500`")
}

pub(crate) fn errors_need_type() -> Message {
    Message::new("`errors` needs the type that bare error codes are sent as")
        .help("write `errors = ApiError`, a type with `Serialize` and `From<DeclaredError>`")
}

pub(crate) fn only_allow(level: &str) -> Message {
    Message::new(format!("the rules of HTTP cannot be set to `{level}`"))
        .help("leave it out: what is wrong is an error already; `allow` with a reason lifts it")
}

pub(crate) fn expected_header(found: &str) -> Message {
    let found = if found.is_empty() { String::new() } else { format!(", found `{found}`") };
    Message::new(format!("expected the name of a header field{found}"))
        .help("write `{ etag: ETag }`, or a name in quotes: `{ \"x-total-count\": u64 }`")
}

pub(crate) fn missing_comma_in_headers(found: &str) -> Message {
    Message::new(format!("expected a comma, found `{found}`"))
        .help("put a comma between the header fields: `{ etag: ETag, location: Location }`")
}

pub(crate) fn header_without_value(name: &str) -> Message {
    Message::new(format!("`{name}` has neither a type nor a value"))
        .help("write its type: `etag: ETag`, or its value: `cache_control = \"no-store\"`")
}

pub(crate) fn header_needs_type() -> Message {
    Message::new("a type is missing after this colon")
        .help("write the type of the value, such as `etag: ETag`")
}

pub(crate) fn constant_header_needs_equals() -> Message {
    Message::new("a constant value stands behind `=`").help("write `field = \"value\"`")
}

pub(crate) fn constant_header_needs_text(name: &str) -> Message {
    Message::new("the constant value of a header field is a text")
        .help(format!("write `{} = \"…\"`", name.replace('-', "_")))
}

/// `rest` is at the hyphen behind the first word.
pub(crate) fn hyphen_in_header(first: &str, rest: ParseStream) -> Message {
    let mut name = first.to_owned();
    let rest = rest.fork();
    while let Ok(Some(_)) = rest.parse::<Option<Token![-]>>() {
        match rest.call(Ident::parse_any) {
            Ok(word) => {
                name.push('_');
                name.push_str(&word.to_string());
            }
            Err(_) => break,
        }
    }
    Message::new("a hyphen cannot stand in a name in Rust").help(format!(
        "write `{}`, or the name in quotes: `\"{}\"`",
        name.to_lowercase(),
        name.replace('_', "-")
    ))
}
