//! Isolates text so that it cannot reorder the text around it.

use std::borrow::Cow;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// Isolates a text that contains control characters of the bidirectional algorithm. The end of the isolate
/// also ends embeddings and overrides that are still open (UAX #9, BD9 and X6a). A character that ends an
/// isolate which the text did not begin is removed.
pub(super) fn isolated(text: &str) -> Cow<'_, str> {
    if !text.contains(is_control) {
        return Cow::Borrowed(text);
    }
    let mut isolated = String::from(FIRST_STRONG_ISOLATE);
    let mut open = 0_usize;
    for character in text.chars() {
        match character {
            '\u{2066}'..='\u{2068}' => open += 1,
            POP_ISOLATE if open == 0 => continue,
            POP_ISOLATE => open -= 1,
            _ => {}
        }
        isolated.push(character);
    }
    isolated.extend(std::iter::repeat_n(POP_ISOLATE, open + 1));
    Cow::Owned(isolated)
}

fn is_control(character: char) -> bool {
    matches!(
        character,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_without_control_characters_is_unchanged() {
        assert_eq!(isolated("שלום, world"), "שלום, world");
    }

    #[test]
    fn open_embeddings_and_isolates_are_closed() {
        assert_eq!(isolated("a\u{202e}b"), "\u{2068}a\u{202e}b\u{2069}");
        assert_eq!(isolated("\u{2067}a"), "\u{2068}\u{2067}a\u{2069}\u{2069}");
        assert_eq!(isolated("\u{2069}a"), "\u{2068}a\u{2069}");
    }
}
