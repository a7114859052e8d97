//! What is reported where the intention is known: the message shows how to write it.

use super::Message;

fn expected_comma(found: &str) -> Message {
    Message::new(format!("expected a comma, found `{found}`"))
}

pub(crate) fn sign_before_code(found: &str, code: u16) -> Message {
    Message::new(format!("expected a status code, found `{found}`")).help(format!("write `{code}`"))
}

pub(crate) fn sign_after_code(found: &str, code: u16) -> Message {
    expected_comma(found).help(format!("write `{code}`"))
}

/// `list` are all codes, with commas.
pub(crate) fn separator_is_comma(found: &str, list: &str) -> Message {
    expected_comma(found).help(format!("write commas between the responses: `{list}`"))
}

pub(crate) fn comment_after_code(code: u16) -> Message {
    Message::new("a comment must stand before the status code that it describes")
        .help(format!("write `/// …` on a line before `{code}`"))
}

pub(crate) fn attribute_after_code(attribute: &str, code: u16) -> Message {
    Message::new("an attribute must stand before the status code that it describes")
        .help(format!("write `{attribute} {code}`"))
}

/// `shown` is the code with the content and the header fields.
pub(crate) fn content_after_headers(shown: &str) -> Message {
    Message::new("the content stands before the header fields").help(format!("write `{shown}`"))
}

/// `shown` is the code with the header fields in braces.
pub(crate) fn headers_in_braces(shown: &str) -> Message {
    Message::new("header fields are written in braces after the code")
        .help(format!("write `{shown}`"))
}

/// `name` is the name of the code itself.
pub(crate) fn name_after_code(name: &str, code: u16) -> Message {
    expected_comma(name).help(format!("write `{code}`: its variant has this name anyway"))
}

/// `is_name` is set if the content may also be the name of the variant.
pub(crate) fn content_needs_colon(found: &str, code: u16, content: &str, is_name: bool) -> Message {
    let help = if is_name {
        format!(
            "write the content after a colon, `{code}: {content}`, or a name before the code, \
             `{content} = {code}`"
        )
    } else {
        format!("write the content after a colon: `{code}: {content}`")
    };
    expected_comma(found).help(help)
}

/// `shown` is the name with the code.
pub(crate) fn name_needs_equals(name: &str, found: &str, shown: &str) -> Message {
    Message::new(format!("expected `=` after the name `{name}`, found `{found}`"))
        .help(format!("write `{shown}`"))
}

pub(crate) fn quoted_name(shown: &str) -> Message {
    Message::new("the name of a variant is written without quotes").help(format!("write `{shown}`"))
}

pub(crate) fn hyphen_in_name(shown: &str) -> Message {
    Message::new("the name of a variant cannot contain a hyphen").help(format!("write `{shown}`"))
}

/// `word` is `status` or the like, `code` what is assigned to it.
pub(crate) fn code_is_not_assigned(word: &str, code: &str) -> Message {
    Message::new(format!("a status code is written without `{word}`"))
        .help(format!("write `{code}`"))
}

/// `list` are the responses, with commas.
pub(crate) fn responses_in_brackets(list: &str) -> Message {
    Message::new("the responses are written without brackets").help(format!("write `{list}`"))
}

/// `shown` is the response as it is written here.
pub(crate) fn response_as_fields(shown: &str) -> Message {
    Message::new("a response is written as its code, with the content after a colon")
        .help(format!("write `{shown}`"))
}

/// `shown` is the set with its dots, and with its name if it has one.
pub(crate) fn set_needs_dots(set: &str, shown: &str) -> Message {
    Message::new(format!("the set `{set}` is included with two dots"))
        .help(format!("write `{shown}`"))
}

pub(crate) fn name_of_set_needs_equals(shown: &str) -> Message {
    Message::new("the name of a set is written before `=`").help(format!("write `{shown}`"))
}

/// `shown` is the option as it must be written.
pub(crate) fn form_of_option(word: &str, shown: &str) -> Message {
    Message::new(format!("`{word}` is written in another form")).help(format!("write `{shown}`"))
}

pub(crate) fn described_by_comments(word: &str) -> Message {
    Message::new(format!("`{word}` is not an option: descriptions are comments")).help(
        "remove it, and write `/// …` above `#[api_responses]`, or before the status code that it describes",
    )
}

pub(crate) fn deprecated_by_attribute() -> Message {
    Message::new("`deprecated` is not an option")
        .help("remove it, and write `#[deprecated]` above the handler or before a status code")
}

pub(crate) fn media_type_is_written_after_as(word: &str, media_type: &str) -> Message {
    let media_type = if media_type.contains('/') { media_type } else { "text/html" };
    Message::new(format!("`{word}` is not an option: each response has its own media type")).help(
        format!(
            "remove it, and write the media type after the content: `200: Page as \"{media_type}\"`"
        ),
    )
}

pub(crate) fn derive_on_entry() -> Message {
    Message::new("`#[derive]` is not an attribute of a response")
        .help("write `derive(Clone)`, without `#[…]`, for the generated enums")
}

/// `shown` is the response with its content after the colon.
pub(crate) fn content_among_headers(shown: &str) -> Message {
    Message::new("the content of a response is written after a colon, not among its header fields")
        .help(format!("write `{shown}`"))
}

/// `found` follows the content.
pub(crate) fn content_ends(found: &str, code: u16, content: &str) -> Message {
    expected_comma(found).help(format!("write nothing after the content: `{code}: {content}`"))
}

/// `name` is the name with underscores.
pub(crate) fn header_in_camel_case(written: &str, name: &str) -> Message {
    Message::new(format!("`{written}` is not the name of a header field in Rust"))
        .help(format!("write `{name}`, or the name in quotes: `\"{}\"`", name.replace('_', "-")))
}

/// `of` are the elements.
pub(crate) fn slice_as_content(of: &str) -> Message {
    Message::new("a slice cannot be the content of a response: it has no size")
        .help(format!("write `Vec<{of}>`"))
}

pub(crate) fn macro_as_content() -> Message {
    Message::new("the content is a type, and a detail is a string literal").help(
        "write the detail itself, `404: \"No such user.\"`, or `404: Problem`, with a detail that the handler writes",
    )
}

/// `shown` is the method, the path and the responses.
pub(crate) fn syntax_of_utoipa(shown: &str) -> Message {
    Message::new("this is the syntax of `utoipa::path`").help(format!("write `{shown}`"))
}

pub(crate) fn not_an_option(word: &str) -> Message {
    Message::new(format!("`{word}` is not an option")).help(
        "remove it: the attribute declares the method, the path and the responses, such as \
         `GET \"/users/{id}\", 200, 404`",
    )
}

pub(crate) fn path_is_not_assigned(path: &str) -> Message {
    Message::new("the path is written after the method")
        .help(format!("write `GET \"{path}\", 200, …`"))
}

/// `head` is the method, with the path if it is known.
pub(crate) fn method_is_not_assigned(head: &str) -> Message {
    Message::new("the method is the first word of the attribute")
        .help(format!("write `{head}, 200, …`"))
}

pub(crate) fn path_of_method(method: &str) -> Message {
    Message::new("a method is written without a path").help(format!("write `{method}`"))
}

pub(crate) fn star_for_any() -> Message {
    Message::new("expected a method, found `*`").help("write `ANY` for every method")
}

pub(crate) fn bar_before_method(method: &str) -> Message {
    Message::new("expected a method, found `|`").help(format!("write `{method}`"))
}

/// `names` are the methods with bars.
pub(crate) fn methods_in_brackets(names: &str) -> Message {
    Message::new("methods are written without brackets").help(format!("write `{names}`"))
}

/// `names` are the methods with bars.
pub(crate) fn methods_are_separated_by_bars(names: &str) -> Message {
    Message::new("several methods are separated by `|`").help(format!("write `{names}`"))
}

pub(crate) fn method_after_path(method: &str, path: &str) -> Message {
    Message::new("the path stands after the method").help(format!("write `{method} \"{path}\"`"))
}

pub(crate) fn method_and_path_in_text(method: &str, path: &str) -> Message {
    Message::new("a method is written without quotes").help(format!("write `{method} \"{path}\"`"))
}

/// `contents` are the tokens between the parentheses.
pub(crate) fn method_with_parentheses(method: &str, contents: &str) -> Message {
    let separator = if contents.starts_with('"') { " " } else { ", " };
    Message::new("a method is written without parentheses")
        .help(format!("write `{method}{separator}{contents}`"))
}

pub(crate) fn path_follows_method(found: &str, method: &str, path: &str) -> Message {
    Message::new(format!("the path follows the method directly, without `{found}`"))
        .help(format!("write `{method} \"{path}\"`"))
}

/// `path` is the path before what was found, if there is one.
pub(crate) fn head_needs_comma(found: &str, method: &str, path: Option<&str>) -> Message {
    let path = path.map(|path| format!(" \"{path}\"")).unwrap_or_default();
    expected_comma(found).help(format!("write a comma before the responses: `{method}{path}, …`"))
}

pub(crate) fn path_without_quotes(method: &str, path: &str) -> Message {
    Message::new("a path is written in quotes").help(format!("write `{method} \"{path}\"`"))
}

/// `found` is what stands in the place of the path.
pub(crate) fn path_must_be_text(method: &str, found: &str) -> Message {
    Message::new(format!("the path must be a string literal, found `{found}`"))
        .help(format!("write the path itself, such as `{method} \"/users/{{id}}\"`"))
}

/// `path` are both paths joined.
pub(crate) fn second_path(method: &str, path: &str) -> Message {
    Message::new("a handler has one path").help(format!("write one string: `{method} \"{path}\"`"))
}
