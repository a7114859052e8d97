//! The author's words in other languages.

use http_semantics::Language;

const GROUP_SEPARATOR: char = '\x1d';
const UNIT_SEPARATOR: char = '\x1c';

/// The text for a language among all translations of one text.
pub(super) fn find(all: &'static str, language: &Language) -> Option<&'static str> {
    let pairs = all.split(GROUP_SEPARATOR).filter_map(|one| one.split_once(UNIT_SEPARATOR));
    let mut texts = pairs.filter(|(tag, _)| *tag == language.primary()).map(|(_, text)| text);
    texts.next().filter(|text| !text.is_empty())
}
