//! Paths that are not ASCII.

use std::borrow::Cow;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// Returns the path as requests contain it. axum compares paths without decoding them, and clients percent-encode
/// what is not ASCII (RFC 3986 §2.5). The names of parameters are not sent and stay as they are.
pub(super) fn encoded(path: &str) -> Cow<'_, str> {
    if path.is_ascii() {
        return Cow::Borrowed(path);
    }
    let mut encoded = String::with_capacity(path.len() * 2);
    let mut is_name = false;
    for character in path.chars() {
        is_name = match character {
            '{' => true,
            '}' => false,
            _ => is_name,
        };
        if character.is_ascii() || is_name {
            encoded.push(character);
        } else {
            encoded
                .extend(utf8_percent_encode(character.encode_utf8(&mut [0; 4]), NON_ALPHANUMERIC));
        }
    }
    Cow::Owned(encoded)
}
