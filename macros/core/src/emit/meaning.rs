//! What a response means, in Markdown.

use http_semantics::Language;

use super::markdown::{plain, with_types};
use crate::model::{Content, Response};
use crate::syntax::deprecation;
use crate::syntax::translation::translated;

/// The author's `///`.
pub(super) fn documentation(response: &Response) -> String {
    let doc = response.doc.iter().map(|line| line.trim()).collect::<Vec<_>>().join("\n");
    with_types(doc.trim())
}

/// What is added to the meaning of a deprecated response.
fn with_deprecation(text: String, response: &Response, language: &Language) -> String {
    let Some(attribute) = &response.deprecated else { return text };
    let (note, words) = (deprecation::note(attribute), &language.words);
    let space = if text.is_empty() { "" } else { " " };
    if note.is_empty() {
        format!("{text}{space}**{}**{}", words.deprecation, words.full_stop)
    } else {
        format!("{text}{space}**{}**{}{note}", words.deprecation, words.colon)
    }
}

/// The text of the author, or else the quoted detail, or else the description in the registry.
pub(super) fn meaning(response: &Response, language: &Language) -> String {
    with_deprecation(own_meaning(response, language), response, language)
}

fn own_meaning(response: &Response, language: &Language) -> String {
    if let Some(text) = translated(&response.translations, language) {
        return text.trim().to_owned();
    }
    let doc = documentation(response);
    if !doc.is_empty() {
        return doc;
    }
    let words = match &response.content {
        Content::Unknown { words } => words.as_ref(),
        content => content.detail(),
    };
    let words = words.map(|words| words.value.as_str());
    let words = words.or_else(|| response.has_any_status().then_some(language.words.passed_on));
    plain(words.or_else(|| language.describe_response(response.status.value)).unwrap_or_default())
}
