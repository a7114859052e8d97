//! A page as browsers read it.

use scraper::{ElementRef, Html, Selector};

/// Reads a page, in which nothing is wrong.
pub(crate) fn read(page: &str) -> Html {
    let read = Html::parse_document(page);
    assert_eq!(read.errors, Vec::<&str>::new());
    read
}

pub(crate) fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// The text without white space, which is folded differently from place to place, and without
/// isolates, which stand round what would reorder the text beside it.
pub(crate) fn letters(text: &str) -> String {
    let seen = |character: &char| {
        !character.is_whitespace() && !('\u{2066}'..='\u{2069}').contains(character)
    };
    text.chars().map(shown).filter(seen).collect()
}

/// What no document can hold is shown as something else.
fn shown(character: char) -> char {
    match character {
        '\n' | '\t' | '\r' => ' ',
        other if other.is_control() => char::REPLACEMENT_CHARACTER,
        other => other,
    }
}
