//! `#[zh = "…"]`: the author's text in a language other than that of `///`.

use http_semantics::Language;

use super::cursor::Cursor;
use super::item_attribute::{AttributePath, ItemAttribute, text_of};

#[derive(Clone)]
pub(crate) struct Translation {
    pub(crate) language: &'static Language,
    pub(crate) text: String,
}

/// The language that names an attribute: Chinese for `#[zh = "…"]`.
pub(super) fn language_of(path: &AttributePath) -> Option<&'static Language> {
    let all = Language::all();
    let mut index = 0;
    while index < all.len() {
        if path.is(all[index].primary()) {
            return Some(all[index]);
        }
        index += 1;
    }
    None
}

/// The translation that an attribute contains. `input` follows its path.
pub(super) fn translation(path: &AttributePath, input: Cursor<'_>) -> Option<Translation> {
    let language = language_of(path)?;
    Some(Translation { language, text: text_of(input)? })
}

/// The translation that an attribute of the item contains.
pub(super) fn of_item(attribute: &ItemAttribute) -> Option<Translation> {
    let language = language_of(&attribute.path)?;
    Some(Translation { language, text: attribute.text()? })
}

/// The text for a language, if the author wrote one.
pub(crate) fn translated<'a>(
    translations: &'a [Translation],
    language: &Language,
) -> Option<&'a str> {
    let translation = translations.iter().find(|one| one.language == language)?;
    Some(&translation.text)
}
