//! The word that was probably meant.

use http_semantics::{Method, Status};

/// The method nearest to a word, if it is near enough for a slip of the finger or of case.
pub(crate) fn method(word: &str) -> Option<&'static str> {
    let methods = Method::ALL.iter().map(|method| method.as_str()).chain(["ANY"]);
    // `GE` is nearer to `GET` than two of its letters are to anything.
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
    words
        .into_iter()
        .map(|known| (strsim::osa_distance(word, known), known))
        .filter(|(distance, _)| *distance <= within)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// `NotFound` and `not_found` → `NOT_FOUND`
pub(crate) fn shouting_case(word: &str) -> String {
    let mut shouted = String::new();
    let mut before_lower = false;
    for character in word.chars() {
        if character.is_uppercase() && before_lower {
            shouted.push('_');
        }
        before_lower = character.is_lowercase();
        shouted.extend(character.to_uppercase());
    }
    shouted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_finger_are_found() {
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
