//! Writes quoted strings.

use super::invalid::{ForbiddenCharacter, InvalidValue, Subject};

/// Adds the value in quotes, with `"` and `\` escaped (RFC 9110 §5.6.4).
///
/// A character that a quoted string cannot contain is an error, with its index in `value`.
pub(super) fn push_quoted(
    text: &mut String,
    value: &str,
    subject: Subject,
) -> Result<(), InvalidValue> {
    let is_quotable = |byte: u8| byte == b'\t' || byte == b' ' || byte.is_ascii_graphic();
    if let Some(index) = value.bytes().position(|byte| !is_quotable(byte)) {
        return Err(subject.fault(value, &ForbiddenCharacter(index)));
    }
    text.push('"');
    for character in value.chars() {
        if matches!(character, '"' | '\\') {
            text.push('\\');
        }
        text.push(character);
    }
    text.push('"');
    Ok(())
}
