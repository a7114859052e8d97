//! Code in plain texts.

/// A part of a plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextPart<'a> {
    /// Text in which no character has a meaning.
    Text(&'a str),
    /// What is in backticks, without them.
    Code(&'a str),
}

/// Divides a plain text, such as the quoted detail of a problem, into text and code.
///
/// Clients get the text as it is written. Documents show what is in backticks as code. A single backtick is text.
///
/// ```
/// use api_responses_record::TextPart::{Code, Text};
/// use api_responses_record::text_parts;
///
/// assert!(text_parts("Send `If-Match`.").eq([Text("Send "), Code("If-Match"), Text(".")]));
/// assert!(text_parts("A ` alone").eq([Text("A ` alone")]));
/// ```
pub fn text_parts(text: &str) -> impl Iterator<Item = TextPart<'_>> {
    let mut rest = text;
    core::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some((code, length)) = code_at_start(rest) {
            rest = &rest[length..];
            return Some(TextPart::Code(code));
        }
        let starts = rest.match_indices('`').map(|(start, _)| start);
        let is_code = |start: &usize| code_at_start(&rest[*start..]).is_some();
        let length = starts.into_iter().find(is_code).unwrap_or(rest.len());
        let (text, after) = rest.split_at(length);
        rest = after;
        Some(TextPart::Text(text))
    })
}

/// The code between the backtick at the start and the next one.
fn code_at_start(text: &str) -> Option<(&str, usize)> {
    let (code, _) = text.strip_prefix('`')?.split_once('`')?;
    (!code.trim().is_empty()).then_some((code, code.len() + 2))
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::TextPart::{Code, Text};
    use super::{TextPart, text_parts};

    fn parts(text: &str) -> Vec<TextPart<'_>> {
        text_parts(text).collect()
    }

    #[test]
    fn only_pairs_of_backticks_are_code() {
        assert_eq!(parts("`a`"), [Code("a")]);
        assert_eq!(parts("`a` or `b"), [Code("a"), Text(" or `b")]);
        assert_eq!(parts("`` or `b`"), [Text("`"), Code(" or "), Text("b`")]);
        assert_eq!(parts("` ` *x*"), [Text("` ` *x*")]);
        assert_eq!(parts(""), []);
    }
}
