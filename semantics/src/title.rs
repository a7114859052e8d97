//! Titles of problem types (RFC 9457 §3.1.3).

use core::char::ToLowercase;
use core::str::Chars;

/// Returns the characters of a title made from a name in upper camel case. Collect them into a string.
///
/// ```
/// let title: String = http_semantics::title_of("EmailTaken").collect();
/// assert_eq!(title, "Email taken");
/// ```
pub fn title_of(name: &str) -> impl Iterator<Item = char> + Clone {
    Title { rest: name.chars(), begun: false, first_letter: None }
}

#[derive(Clone)]
struct Title<'a> {
    rest: Chars<'a>,
    begun: bool,
    /// The first letter of a word, after the space before it. It can become several characters.
    first_letter: Option<ToLowercase>,
}

impl Iterator for Title<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        if let Some(letter) = self.first_letter.as_mut().and_then(Iterator::next) {
            return Some(letter);
        }
        self.first_letter = None;
        let character = self.rest.next()?;
        if self.begun && character.is_uppercase() {
            self.first_letter = Some(character.to_lowercase());
            return Some(' ');
        }
        self.begun = true;
        Some(character)
    }
}
