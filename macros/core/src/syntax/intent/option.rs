//! Options in another form, and options of other tools.

use http_semantics::Method;
use proc_macro2::Delimiter;

use super::code::take_exact;
use super::meant::Intent;
use crate::message::{self, Message};
use crate::readable::readable;
use crate::syntax::cursor::Cursor;
use crate::syntax::keyword::is_keyword;
use crate::syntax::options::OPTIONS;
use crate::syntax::text;

/// How a value follows a word.
enum Value<'a> {
    Missing,
    /// `= value`, `: value` or `value`
    Bare(Cursor<'a>),
    /// `(value)`, `= (value)` or `[value]`
    Grouped(Cursor<'a>),
}

pub(super) fn of(item: Cursor<'_>) -> Option<Intent> {
    let mut rest = item;
    if let Some(path) = text::parse(&mut rest) {
        // Nothing is lost: `GET, "/users", 200`.
        return (path.value.starts_with('/') && rest.is_finished()).then(Intent::default);
    }
    let word = rest.ident()?;
    let is_method = Method::from_name(word.text).is_some() || word.text == "ANY";
    if is_method {
        // The first error says that the method stands first.
        text::parse(&mut rest);
        return rest.is_finished().then(Intent::default);
    }
    if rest.peek_operator("::") {
        return None;
    }
    let value = value(&mut rest)?;
    let written = match &value {
        Value::Missing => String::new(),
        Value::Bare(value) | Value::Grouped(value) => {
            readable(&value.stream(value.rest()).into()).trim().to_owned()
        }
    };
    let is_right_form =
        matches!(word.text, "crate" | "errors" | "lang") && item.second()?.peek_punct('=');
    if is_right_form && take_exact(&mut item.second()?.second()?).is_none() {
        // The first error is about the value.
        return (!matches!(value, Value::Grouped(_))).then(Intent::default);
    }
    if let Some(shown) = form_of_option(word.text, &value, &written) {
        // A message about the value is better than one about the form.
        return Some(if shown.is_empty() {
            Intent::default()
        } else {
            Intent::reported(word.span(), message::form_of_option(word.text, &shown))
        });
    }
    let message = foreign(word.text, &value, &written)?;
    Some(Intent::reported(word.span(), message))
}

/// The value behind a word, up to the end.
fn value<'a>(rest: &mut Cursor<'a>) -> Option<Value<'a>> {
    if rest.is_finished() {
        return Some(Value::Missing);
    }
    let is_assigned = rest.punct('=').is_some() || rest.punct(':').is_some();
    let groups = [Delimiter::Parenthesis, Delimiter::Bracket, Delimiter::Brace];
    if groups.iter().any(|delimiter| rest.peek_group(*delimiter)) {
        let (_, contents) = rest.group()?;
        return rest.is_finished().then(|| Value::Grouped(rest.part(contents)));
    }
    // `NotFound, …` without a separator is no option.
    let is_value = is_assigned || take_exact(&mut rest.clone()).is_some();
    is_value.then_some(Value::Bare(*rest))
}

/// The right form of an option of this crate. It is empty if the form is right.
fn form_of_option(word: &str, value: &Value<'_>, written: &str) -> Option<String> {
    let is_code = |cursor: &Cursor<'_>| take_exact(&mut cursor.clone()).is_some();
    let (Value::Bare(cursor) | Value::Grouped(cursor)) = value else {
        return None;
    };
    let is_quoted = text::peek(cursor);
    if written.is_empty() {
        // The first error says what is missing.
        return OPTIONS.iter().any(|(name, _)| *name == word).then(String::new);
    }
    Some(match word {
        "decode" if !is_code(cursor) => "decode".to_owned(),
        "error" | "errors" if !is_code(cursor) => format!("errors = {written}"),
        "derive" | "derives" if !is_quoted => format!("derive({written})"),
        "outside" => format!("outside({written})"),
        "lang" | "language" if is_quoted => format!("lang = {written}"),
        "lang" | "language" => format!("lang = \"{written}\""),
        "crate" if !is_quoted => format!("crate = {written}"),
        // These have messages of their own.
        "rename" | "crate" | "derive" => String::new(),
        _ => return None,
    })
}

/// What other tools call the properties of an operation.
fn foreign(word: &str, value: &Value<'_>, written: &str) -> Option<Message> {
    let is_missing = matches!(value, Value::Missing);
    Some(match word {
        "method" | "methods" if !is_missing => {
            let method = written.trim_matches('"').to_ascii_uppercase();
            message::method_is_not_assigned(&method)
        }
        "path" | "uri" | "url" | "route" if !is_missing => {
            message::path_is_not_assigned(written.trim_matches('"'))
        }
        "description" | "summary" | "title" => message::described_by_comments(word),
        "deprecated" => message::deprecated_by_attribute(),
        "content_type" | "produces" | "media_type" if !is_missing => {
            message::media_type_is_written_after_as(word, written.trim_matches('"'))
        }
        "tag" | "tags" | "operation_id" | "operationId" | "id" | "params" | "parameters"
        | "security" | "request_body" | "requestBody" | "context_path" | "servers" | "consumes"
        | "extensions" | "timeout" | "name"
            if !is_missing =>
        {
            message::not_an_option(word)
        }
        // Any other `word = …` that is no response.
        _ if matches!(value, Value::Bare(cursor) if take_exact(&mut cursor.clone()).is_none())
            && word.starts_with(|first: char| first.is_ascii_lowercase())
            && !is_keyword(word)
            && !written.starts_with(['.', '-', '>']) =>
        {
            message::not_an_option(word)
        }
        _ => return None,
    })
}
