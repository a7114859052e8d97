//! Suggestions for misspelled names.

use crate::names::distance;

/// Returns the nearest of the names, if a typing error can explain the difference.
pub(crate) fn nearest<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_ascii_lowercase();
    let within = 1 + word.len() / 4;
    let distances =
        names.into_iter().map(|name| (distance(word.as_bytes(), name.as_bytes()), name));
    distances.filter(|near| near.0 <= within).min_by_key(|near| near.0).map(|near| near.1)
}
