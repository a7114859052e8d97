//! Descriptions of responses and header fields, in Markdown (OpenAPI 3.1.1 §4.8.17.1).

use api_responses_record::{TextPart, item_links_as_text, text_parts};
use http_semantics::{Language, Status};

use crate::{DeclaredHeader, DeclaredResponse, HeaderPresence, Meaning};

/// Returns the meaning of the response, with a note if it is sent outside the handler and the reason of
/// an overridden rule.
pub(super) fn of_response(
    response: DeclaredResponse,
    is_outside: bool,
    language: &Language,
) -> String {
    let words = &language.words;
    let meaning = match response.meaning_in(language) {
        Some(Meaning::Markdown(text)) => item_links_as_text(text),
        Some(Meaning::Text(text)) => plain(text),
        None => response.variant().unwrap_or(response.status().as_str()).to_owned(),
    };
    let before = if is_outside {
        format!("{}{}", words.before_the_handler, words.colon)
    } else {
        String::new()
    };
    let reason = response.override_reason().map(|reason| format!("\n\n{}", plain(reason)));
    let deprecation = response.deprecation().map(|note| {
        let words = &language.words;
        let end = if note.is_empty() { words.full_stop } else { words.colon };
        format!(" **{}**{end}{note}", words.deprecation)
    });
    format!("{before}{meaning}{}{}", deprecation.unwrap_or_default(), reason.unwrap_or_default())
}

/// Returns whether the header is optional, and the specification that requires or recommends it.
pub(super) fn of_header(
    header: DeclaredHeader,
    response: DeclaredResponse,
    language: &Language,
) -> Option<String> {
    let is_optional = header.presence() == HeaderPresence::Optional;
    let optional = is_optional.then(|| language.words.optional.to_owned());
    let status = Status::get(response.status().as_u16());
    let required = status.and_then(|status| {
        let required = status.required.iter().map(|field| (field.name, field.reference));
        let recommended = status.recommended.iter().map(|field| (field.name, field.reference));
        let mut fields = required.chain(recommended);
        fields.find(|(name, _)| name.eq_ignore_ascii_case(header.name()))
    });
    let reference = required.map(|(_, reference)| format!("[{reference}]({})", reference.url()));
    let parts: Vec<String> = optional.into_iter().chain(reference).collect();
    (!parts.is_empty()).then(|| parts.join(language.words.comma))
}

/// Joins several descriptions of one status code, each with the name of its variant.
pub(super) fn joined(descriptions: &[(Option<&str>, &str)]) -> String {
    let Some((_, first)) = descriptions.first() else { return String::new() };
    if descriptions.iter().all(|(_, description)| description == first) {
        return (*first).to_owned();
    }
    let items = descriptions.iter().map(|(variant, description)| {
        let name = variant.map(|variant| format!("`{variant}`: ")).unwrap_or_default();
        // Indented lines belong to the list item (CommonMark 0.31 §5.2).
        format!("- {name}{}", description.replace('\n', "\n  "))
    });
    items.collect::<Vec<_>>().join("\n")
}

/// A plain text, with code in backticks.
fn plain(text: &str) -> String {
    let part = |part: TextPart| match part {
        TextPart::Text(text) => escaped(text),
        TextPart::Code(code) => format!("`{code}`"),
    };
    text_parts(text).map(part).collect()
}

/// Escapes all characters of plain text that have a meaning in Markdown or HTML.
fn escaped(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' => markdown.push(' '),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' => {
                markdown.push('\\');
                markdown.push(character);
            }
            other => markdown.push(other),
        }
    }
    markdown
}
