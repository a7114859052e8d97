//! Titles of problem types (RFC 9457 §3.1.3).

/// Returns the characters of a title made from a name in upper camel case. Collect them into a string.
///
/// ```
/// let title: String = http_semantics::title_of("EmailTaken").collect();
/// assert_eq!(title, "Email taken");
/// ```
pub fn title_of(name: &str) -> impl Iterator<Item = char> + Clone {
    name.char_indices().flat_map(|(at, character)| {
        let begins_word = at > 0 && character.is_uppercase();
        let [same, lower] =
            if begins_word { [None, Some(character)] } else { [Some(character), None] };
        let space = begins_word.then_some(' ');
        let lower = lower.into_iter().flat_map(char::to_lowercase);
        space.into_iter().chain(same).chain(lower)
    })
}
