//! Suggestions for misspelled words.

use http_semantics::{Method, Status};

use crate::letter_case::shouting_case;

/// The method that is nearest to a word, if a typing error or another case can explain the difference.
pub(crate) fn method(word: &str) -> Option<&'static str> {
    let methods = Method::ALL.iter().map(|method| method.as_str()).chain(["ANY"]);
    // Short words are near to many others, so they may differ in one letter only.
    nearest(&word.to_ascii_uppercase(), methods, 1 + usize::from(word.len() > 4))
}

/// The status code whose constant is nearest: `NotFound`, `not_found`, `NOT_FUOND`.
pub(crate) fn status(word: &str) -> Option<&'static Status> {
    let constant = shouting_case(word);
    if let Some(status) = Status::by_constant(&constant) {
        return Some(status);
    }
    let constants = Status::all().iter().map(|status| status.constant);
    nearest(&constant, constants, 1 + constant.len() / 6).and_then(Status::by_constant)
}

/// The nearest of the words, at most `within` edits away.
pub(crate) fn nearest<'a>(
    word: &str,
    words: impl IntoIterator<Item = &'a str>,
    within: usize,
) -> Option<&'a str> {
    // Each letter that one word has more than the other is one edit.
    let is_near_in_length = |known: &&str| known.len().abs_diff(word.len()) <= within;
    words
        .into_iter()
        // Only for ASCII is the number of letters that of the bytes.
        .filter(|known| !word.is_ascii() || is_near_in_length(known))
        .map(|known| (distance(word, known), known))
        .filter(|(distance, _)| *distance <= within)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// The optimal string alignment distance: how many letters must be inserted, removed, replaced or swapped
/// with their neighbor to turn one word into the other.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    // The last two rows of the table of distances between all prefixes.
    let mut above_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, &letter) in one.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, &opposite) in other.iter().enumerate() {
            let replaced = last[column] + usize::from(letter != opposite);
            let mut edits = replaced.min(last[column + 1] + 1).min(current[column] + 1);
            let is_swapped =
                row > 0 && column > 0 && letter == other[column - 1] && opposite == one[row - 1];
            if is_swapped {
                edits = edits.min(above_last[column - 1] + 1);
            }
            current.push(edits);
        }
        above_last = std::mem::replace(&mut last, current);
    }
    last[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_count_edits() {
        for (one, other, edits) in [
            ("", "", 0),
            ("", "ABC", 3),
            ("ABC", "", 3),
            ("ABC", "ABC", 0),
            ("ABC", "ABD", 1),
            ("ABC", "ABCD", 1),
            ("ABC", "BC", 1),
            ("ABC", "ACB", 1),
            ("ABCD", "BADC", 2),
            // A swapped letter is not moved again.
            ("CA", "ABC", 3),
            ("\u{dc}BER", "UBER", 1),
            ("KITTEN", "SITTING", 3),
        ] {
            assert_eq!(distance(one, other), edits, "{one} {other}");
            assert_eq!(distance(other, one), edits, "{other} {one}");
        }
    }

    #[test]
    fn misspelled_words_are_found() {
        assert_eq!(method("get"), Some("GET"));
        assert_eq!(method("GTE"), Some("GET"));
        assert_eq!(method("DELTE"), Some("DELETE"));
        assert_eq!(method("FETCH"), Some("PATCH"));
        assert_eq!(method("NOT_FOUND"), None);
        assert_eq!(status("NotFound").map(|status| status.code), Some(404));
        assert_eq!(status("not_found").map(|status| status.code), Some(404));
        assert_eq!(status("NOT_FUOND").map(|status| status.code), Some(404));
        assert_eq!(status("Frobnicate").map(|status| status.code), None);
    }
}
