//! What the parser reports.

use http_semantics::Method;

use super::{Message, all, either, quoted};

pub(crate) fn expected_status(found: &str) -> Message {
    Message::new(format!("expected a status code, found `{found}`"))
        .help("write a number such as `404`, or the name of a constant such as `NOT_FOUND`")
}

pub(crate) fn text_for_status(text: &str) -> Message {
    let help = match text.trim().parse::<u16>() {
        Ok(code) => format!("write `{code}`, without quotes"),
        Err(_) if text.starts_with('/') => {
            format!("write the path after its method, without a comma: `GET \"{text}\", 200`")
        }
        Err(_) => "write the detail of an error after its code: `404: \"No such user.\"`".into(),
    };
    Message::new("expected a status code, found a string").help(help)
}

/// `meant` is the status code that a literal such as `0x194` stands for.
pub(crate) fn not_a_status(written: &str, meant: Option<u16>) -> Message {
    let help = match (meant, written.as_bytes()) {
        (Some(code), _) => format!("write `{code}`: three digits and nothing else"),
        (None, [class @ b'1'..=b'5', b'x' | b'X', b'x' | b'X']) => {
            let class = char::from(*class);
            format!("write each code, such as `{class}00`: a whole class cannot be declared")
        }
        (None, _) => "write three digits, such as `404`".into(),
    };
    Message::new(format!("`{written}` is not a status code")).help(help)
}

pub(crate) fn method_for_status(method: &str) -> Message {
    Message::new(format!("expected a status code, found the method `{method}`")).help(format!(
        "write the method first, `#[api_responses({method}, 200, …)]`; `|` separates several \
         methods: `GET | POST`"
    ))
}

pub(crate) fn unknown_status(word: &str) -> Message {
    not_a_constant(word)
        .help("write the number, or the name of the constant in the `http` crate: `NOT_FOUND`")
}

pub(crate) fn misspelled_status(word: &str, constant: &str, code: u16) -> Message {
    not_a_constant(word).help(format!("write `{constant}` or `{code}`"))
}

/// `form` is how the option is written.
pub(crate) fn misspelled_option(word: &str, form: &str) -> Message {
    not_a_constant(word).help(format!("write `{form}`"))
}

pub(crate) fn set_without_dots(word: &str) -> Message {
    not_a_constant(word).help(format!("write two dots to include a set of errors: `..{word}`"))
}

fn not_a_constant(word: &str) -> Message {
    Message::new(format!("`{word}` is not the name of a status code"))
}

pub(crate) fn path_for_status(name: &str, code: u16) -> Message {
    Message::new("the name of a status code is written without a path")
        .help(format!("write `{name}` or `{code}`"))
}

pub(crate) fn unreadable(reason: &str) -> Message {
    Message::new(format!("this cannot be read: {reason}"))
        .help("write a list of status codes, such as `#[api_responses(GET, 200, 404)]`")
}

pub(crate) fn missing_comma(found: &str) -> Message {
    let help = match found {
        "." => "write each code, `200, 201`: a range cannot be declared",
        "#" | "///" => "write the comment or attribute before the status code that it describes",
        "=" | "(…)" => {
            "write the content after a colon, `200: User`, and a name before the code, `Done = 200`"
        }
        "as" => "write the type of the content before its media type: `200: Page as \"text/html\"`",
        _ => "write a comma between the responses: `200, 404`",
    };
    Message::new(format!("expected a comma, found `{found}`")).help(help)
}

/// `list` is what is written, with commas, if all of it can be read.
pub(crate) fn missing_commas(found: &str, list: Option<&str>) -> Message {
    let list = list.unwrap_or("200, 404");
    Message::new(format!("expected a comma, found `{found}`"))
        .help(format!("write commas between the entries: `{list}`"))
}

pub(crate) fn empty_item() -> Message {
    Message::new("a status code is missing before this comma")
        .help("write the code, or remove the comma")
}

pub(crate) fn stray_attribute() -> Message {
    Message::new("no response follows this attribute")
        .help("move it before the status code that it describes")
}

pub(crate) fn attribute_on_option() -> Message {
    Message::new("this attribute must stand before a status code")
        .help("move it before the status code that it describes")
}

pub(crate) fn crate_needs_path() -> Message {
    Message::new("`crate` needs the path of the runtime crate")
        .help("write `crate = ::my_web::api_responses`")
}

pub(crate) fn nested_too_deeply() -> Message {
    Message::new("this is nested too deeply")
        .help("define an alias for the inner part, `type Inner = …;`, and write `Inner` here")
}

pub(crate) fn rename_needs_names() -> Message {
    Message::new("`rename(…)` takes names for the generated enums")
        .help("write `rename(Response = UserReply, Error = UserFailure)`, or one of both")
}

pub(crate) fn option_twice(option: &str) -> Message {
    Message::new(format!("`{option}` is given twice")).help("remove one of them")
}

pub(crate) fn quoted_method(method: &str) -> Message {
    Message::new("a method is written without quotes").help(format!("write `{method}`"))
}

pub(crate) fn path_without_method(path: &str) -> Message {
    Message::new("a path needs a method before it").help(format!("write `GET \"{path}\", 200, …`"))
}

pub(crate) fn expected_method(found: &str) -> Message {
    Message::new(format!("expected a method, found `{found}`"))
        .help("write a method after the `|`: `GET | HEAD`")
}

pub(crate) fn any_beside_methods() -> Message {
    Message::new("`ANY` already includes every method")
        .help("write `ANY` alone, or list the methods: `GET | POST`")
}

pub(crate) fn method_twice(method: Method) -> Message {
    Message::new(format!("{method} is listed twice")).help("remove one of them")
}

pub(crate) fn misspelled_method(word: &str, method: &str) -> Message {
    not_a_method(word).help(format!("write `{method}`"))
}

pub(crate) fn method_in_wrong_case(word: &str, method: &str) -> Message {
    misspelled_method(word, method)
        .note("RFC 9110 §9.1: methods are case-sensitive, and the registered ones are in capitals")
}

pub(crate) fn unknown_method(word: &str, known: &[Method]) -> Message {
    not_a_method(word).help(format!("write one of {}, or `ANY`", quoted(known).join(", ")))
}

fn not_a_method(word: &str) -> Message {
    Message::new(format!("`{word}` is not a method"))
}

pub(crate) fn keyword_as_name(name: &str) -> Message {
    Message::new(format!("`{name}` is a keyword and cannot be the name of a variant"))
        .help("choose another name, such as `Done`")
}

pub(crate) fn nothing_after_colon() -> Message {
    Message::new("a type or a string is missing after this colon").help(
        "write the type of the content, `404: ApiError`, or a detail, `404: \"No such user.\"`, \
         or remove the colon",
    )
}

/// `found` is empty at the end of the input.
pub(crate) fn expected_content(found: &str) -> Message {
    let found = if found.is_empty() { "nothing".to_owned() } else { format!("`{found}`") };
    Message::new(format!("expected a type, found {found}")).help(
        "write the type of the content, `404: ApiError`, or a detail, `404: \"No such user.\"`",
    )
}

pub(crate) fn media_type_of_nothing() -> Message {
    Message::new("`()` means no content, so it has no media type")
        .help("write the type of the content: `200: String as \"text/plain\"`")
}

pub(crate) fn impl_trait_as_content() -> Message {
    Message::new("`impl Trait` cannot be the content of a response: the variant needs a type")
        .help("write the name of the type, or make it the type argument of the return type")
}

pub(crate) fn as_needs_media_type() -> Message {
    Message::new("`as` needs a media type in quotes").help("write `as \"text/html\"`")
}

/// `found` is empty at the end of the list.
pub(crate) fn expected_media_type(found: &str) -> Message {
    let found = if found.is_empty() { "nothing".to_owned() } else { format!("`{found}`") };
    Message::new(format!("expected a media type in quotes, found {found}"))
        .help("write `as [\"image/png\", \"image/webp\"]`")
}

pub(crate) fn missing_comma_in_media_types(found: &str) -> Message {
    Message::new(format!("expected `,` between media types, found `{found}`"))
        .help("write `as [\"image/png\", \"image/webp\"]`")
}

pub(crate) fn no_media_types() -> Message {
    Message::new("the list of media types is empty")
        .help("write those that the handler chooses from: `as [\"image/png\", \"image/webp\"]`")
}

pub(crate) fn list_of_one_media_type(written: &str) -> Message {
    Message::new("one media type is no list: the handler has nothing to choose")
        .help(format!("write `as {written:?}`"))
}

pub(crate) fn misspelled_entry_attribute(name: &str, known: &str) -> Message {
    not_an_entry_attribute(name).help(format!("write `#[{known}]`"))
}

pub(crate) fn unknown_entry_attribute(name: &str, known: &[&str]) -> Message {
    not_an_entry_attribute(name)
        .help(format!("write `///`, or one of the attributes {}", all(&quoted(known))))
}

fn not_an_entry_attribute(name: &str) -> Message {
    Message::new(format!("`#[{name}]` is not an attribute of a response"))
}

pub(crate) fn malformed_attribute(name: &str) -> Message {
    let help = match name {
        "allow" => "write `#[allow(http::discouraged, reason = \"…\")]`",
        "cfg" => "write `#[cfg(feature = \"quota\")]`",
        "example" => "write `#[example = r#\"{\"id\": 1}\"#]`",
        "problem" => "write `#[problem = \"/problems/email-taken\"]`",
        _ => "write it as rustc expects it on a variant of an enum",
    };
    Message::new(format!("`#[{name}]` is malformed")).help(help)
}

pub(crate) fn doc_must_be_text() -> Message {
    Message::new("the description of a response must be a string")
        .help("write `/// …` before the status code")
}

pub(crate) fn err_takes_nothing() -> Message {
    Message::new("`#[err]` takes no arguments").help("write `#[err] 303`")
}

pub(crate) fn problem_twice() -> Message {
    Message::new("a response has only one problem type").help("remove one of them")
}

pub(crate) fn problem_needs_reference() -> Message {
    Message::new("`#[problem]` needs the type of the problem in quotes")
        .help("write `#[problem = \"/problems/email-taken\"]`")
        .note("RFC 9457 §3.1.1: the type of a problem is a URI reference")
}

fn languages(tags: &[&str]) -> String {
    let options: Vec<String> = tags.iter().map(|tag| format!("`lang = \"{tag}\"`")).collect();
    format!("write {}", either(&options))
}

pub(crate) fn lang_needs_tag(known: &[&str]) -> Message {
    Message::new("`lang` needs the tag of a language in quotes").help(languages(known))
}

/// `known` are the tags to choose from.
pub(crate) fn unknown_language(tag: &str, known: &[&str]) -> Message {
    Message::new(format!("documentation in the language `{tag}` is not supported"))
        .help(languages(known))
}

pub(crate) fn translation_twice(name: &str) -> Message {
    Message::new(format!("`#[{name}]` is given twice"))
        .help("write the whole text in one attribute, with line breaks between its parts")
}

pub(crate) fn translation_needs_text(name: &str) -> Message {
    Message::new(format!("`#[{name}]` needs the description of the response in quotes"))
        .help(format!("write `#[{name} = \"…\"]`"))
}

/// `found` is empty at the end of the input.
pub(crate) fn set_needs_path(found: &str) -> Message {
    let found = if found.is_empty() { "nothing".to_owned() } else { format!("`{found}`") };
    Message::new(format!("expected the type of a set after `..`, found {found}"))
        .help("write the type of the set: `..AuthError`")
}

pub(crate) fn range_of_codes() -> Message {
    Message::new("a range of codes cannot be declared").help("write each code: `200, 201`")
}

pub(crate) fn content_on_set() -> Message {
    Message::new("a set declares its content and header fields itself").help(
        "write them where the set is declared: `#[api_responses(401 { … }, 403)] enum AuthError {}`",
    )
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
    Message::new(format!("a rule of HTTP cannot be set to `{level}`")).help(
        "remove it; to override a rule, write `#[allow(http::…, reason = \"…\")]` with the name of \
         the rule",
    )
}

/// `found` is empty at the end of the input.
pub(crate) fn expected_header(found: &str) -> Message {
    let found = if found.is_empty() { String::new() } else { format!(", found `{found}`") };
    Message::new(format!("expected the name of a header field{found}"))
        .help("write `{ etag: ETag }`, or a name in quotes: `{ \"x-total-count\": u64 }`")
}

pub(crate) fn missing_comma_in_headers(found: &str) -> Message {
    Message::new(format!("expected a comma, found `{found}`"))
        .help("write a comma between the header fields: `{ etag: ETag, location: Location }`")
}

pub(crate) fn header_without_value(name: &str) -> Message {
    Message::new(format!("`{name}` has neither a type nor a value"))
        .help("write its type, `etag: ETag`, or its constant value, `cache_control = \"no-store\"`")
}

pub(crate) fn header_needs_type() -> Message {
    Message::new("a type is missing after this colon")
        .help("write the type of the value, such as `etag: ETag`")
}

/// `value` is what is written, without quotes.
pub(crate) fn constant_header_needs_equals(name: &str, value: &str) -> Message {
    Message::new("a constant value is written after `=`").help(constant_header(name, value))
}

/// `value` is what is written, without quotes.
pub(crate) fn constant_header_needs_text(name: &str, value: &str) -> Message {
    Message::new("the constant value of a header field must be a string")
        .help(constant_header(name, value))
}

fn constant_header(name: &str, value: &str) -> String {
    let value = if value.is_empty() { "…" } else { value };
    format!("write `{} = \"{value}\"`", name.replace('-', "_"))
}

pub(crate) fn type_after_equals(name: &str, written: &str) -> Message {
    Message::new("the constant value of a header field must be a string").help(format!(
        "write the type of a value after a colon: `{}: {written}`",
        name.replace('-', "_")
    ))
}

/// `name` is the name with underscores.
pub(crate) fn hyphen_in_header(name: &str) -> Message {
    Message::new("a name in Rust cannot contain a hyphen").help(format!(
        "write `{}`, or the name in quotes: `\"{}\"`",
        name.to_lowercase(),
        name.replace('_', "-")
    ))
}
