//! `#[zh = "…"]`: the author's text in a language other than that of `///`.

use http_semantics::Language;

use super::item_attribute::ItemAttribute;

#[derive(Clone)]
pub(crate) struct Translation {
    pub(crate) language: &'static Language,
    pub(crate) text: String,
}

/// The language that names an attribute: Chinese for `#[zh = "…"]`.
pub(super) fn language_of(attribute: &ItemAttribute) -> Option<&'static Language> {
    Language::all().iter().copied().find(|language| attribute.is(language.primary()))
}

/// The translation that an attribute contains.
pub(super) fn translation(attribute: &ItemAttribute) -> Option<Translation> {
    let language = language_of(attribute)?;
    let text = attribute.text()?;
    Some(Translation { language, text })
}

/// The text for a language, if the author wrote one.
pub(crate) fn translated<'a>(
    translations: &'a [Translation],
    language: &Language,
) -> Option<&'a str> {
    let translation = translations.iter().find(|one| one.language == language)?;
    Some(&translation.text)
}
