//! Patterns of texts: `*` stands for any characters except `/`, and `**` for any characters.
//!
//! Enough for the names of problem types, and far cheaper than regular expressions, which each crate that uses the
//! attribute would compile.

pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let parts = parts(pattern);
    // Whether the parts before each index match the characters so far.
    let mut so_far: Vec<bool> = (0..=parts.len())
        .map(|index| parts[..index].iter().all(|part| !matches!(part, Part::Character(_))))
        .collect();
    for character in text.chars() {
        let mut next = vec![false; so_far.len()];
        for (index, part) in parts.iter().enumerate() {
            let is_taken = match part {
                Part::Character(own) => so_far[index] && *own == character,
                Part::Star => so_far[index + 1] && character != '/',
                Part::DoubleStar => so_far[index + 1],
            };
            // A star also stands for no characters.
            let is_empty = !matches!(part, Part::Character(_)) && next[index];
            next[index + 1] = is_taken || is_empty;
        }
        so_far = next;
    }
    so_far.last().copied().unwrap_or_default()
}

enum Part {
    Character(char),
    Star,
    DoubleStar,
}

fn parts(pattern: &str) -> Vec<Part> {
    let mut characters = pattern.chars().peekable();
    let mut parts = Vec::new();
    while let Some(character) = characters.next() {
        parts.push(match character {
            '*' if characters.next_if_eq(&'*').is_some() => Part::DoubleStar,
            '*' => Part::Star,
            other => Part::Character(other),
        });
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn stars_stand_for_characters() {
        for (pattern, text, expected) in [
            ("", "", true),
            ("a", "a", true),
            ("a", "ab", false),
            ("/problems/*", "/problems/out-of-stock", true),
            ("/problems/*", "/problems/", true),
            ("/problems/*", "/problems/a/b", false),
            ("/problems/**", "/problems/a/b", true),
            ("/problems/**", "/faults/a", false),
            ("**", "anything/at#all", true),
            ("urn:problem-type:*:*", "urn:problem-type:belgif:noAccessToken", true),
            ("urn:problem-type:*:*", "urn:problem-type:belgif", false),
            ("*-error", "a-error-error", true),
            ("*-error", "a-error-errors", false),
            ("**/b*", "a/a/bc", true),
            ("**/b*", "a/b/c", false),
            ("a**", "a", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }
}
