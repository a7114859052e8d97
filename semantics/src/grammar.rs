//! The parts of the grammar that several header fields share (RFC 9110 §5.6). Positions are byte
//! indices, as in the errors.

/// The result of reading a quoted string, from after its opening quote.
pub(crate) enum Quoted {
    /// The index after the closing quote.
    Ends(usize),
    /// The index of a character that is not allowed.
    Forbidden(usize),
    /// The closing quote is missing.
    Unclosed,
}

/// The result of reading the value of a parameter, from its first character.
pub(crate) enum Value {
    /// The index after its last character.
    Ends(usize),
    /// The value is missing: a separator or the end of the text follows.
    Missing,
    /// The index of a character that is not allowed.
    Forbidden(usize),
    /// The closing quote is missing.
    Unclosed,
}

/// The result of reading a number, from its first digit.
pub(crate) enum Number {
    /// `end` is the index after the last digit.
    Ends { value: u64, end: usize },
    /// There is no digit.
    Missing,
    /// The number is larger than 2⁶⁴ - 1.
    TooLarge,
}

/// Returns the index after the token that begins at `at`, or `at` if there is none.
pub(crate) const fn token_end(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && is_token_character(bytes[at]) {
        at += 1;
    }
    at
}

/// Returns the index after the optional whitespace that begins at `at` (§5.6.3).
pub(crate) const fn spaces(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && matches!(bytes[at], b' ' | b'\t') {
        at += 1;
    }
    at
}

/// Reads a quoted string, from after its opening quote (§5.6.4).
pub(crate) const fn quoted(bytes: &[u8], mut at: usize) -> Quoted {
    while at < bytes.len() {
        match bytes[at] {
            b'"' => return Quoted::Ends(at + 1),
            // An escaped character has to be allowed itself (`quoted-pair`): a line break would end
            // the header field.
            b'\\' if at + 1 < bytes.len() => {
                at += 1;
                if !is_quotable(bytes[at]) {
                    return Quoted::Forbidden(at);
                }
            }
            byte if is_quotable(byte) => {}
            _ => return Quoted::Forbidden(at),
        }
        at += 1;
    }
    Quoted::Unclosed
}

/// Reads a token or a quoted string (§5.6.6).
pub(crate) const fn value(bytes: &[u8], at: usize) -> Value {
    if at == bytes.len() || matches!(bytes[at], b',' | b';') {
        return Value::Missing;
    }
    if bytes[at] == b'"' {
        return match quoted(bytes, at + 1) {
            Quoted::Ends(end) => Value::Ends(end),
            Quoted::Forbidden(at) => Value::Forbidden(at),
            Quoted::Unclosed => Value::Unclosed,
        };
    }
    let end = token_end(bytes, at);
    if end > at { Value::Ends(end) } else { Value::Forbidden(at) }
}

/// Reads `1*DIGIT`.
pub(crate) const fn number(bytes: &[u8], start: usize) -> Number {
    let mut at = start;
    let mut value: u64 = 0;
    while at < bytes.len() && bytes[at].is_ascii_digit() {
        // `From` is not const.
        let digit = (bytes[at] - b'0') as u64;
        value = match value.checked_mul(10) {
            Some(tens) => match tens.checked_add(digit) {
                Some(sum) => sum,
                None => return Number::TooLarge,
            },
            None => return Number::TooLarge,
        };
        at += 1;
    }
    if at > start { Number::Ends { value, end: at } } else { Number::Missing }
}

/// Returns whether the bytes from `start` on begin with this ASCII text, in any case.
pub(crate) const fn begins_with(bytes: &[u8], start: usize, text: &[u8]) -> bool {
    bytes.len() - start >= text.len() && is_in_any_case(bytes, start, start + text.len(), text)
}

/// Returns whether the bytes from `start` to `end` are this ASCII text, in any case.
pub(crate) const fn is_in_any_case(bytes: &[u8], start: usize, end: usize, text: &[u8]) -> bool {
    if end - start != text.len() {
        return false;
    }
    let mut offset = 0;
    while offset < text.len() {
        if !bytes[start + offset].eq_ignore_ascii_case(&text[offset]) {
            return false;
        }
        offset += 1;
    }
    true
}

/// Returns the bytes from `start` to `end`. Constants cannot index slices by ranges.
pub(crate) const fn between(bytes: &[u8], start: usize, end: usize) -> &[u8] {
    bytes.split_at(end).0.split_at(start).1
}

/// `tchar` (§5.6.2).
pub(crate) const fn is_token_character(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'#'
                | b'$'
                | b'%'
                | b'&'
                | b'\''
                | b'*'
                | b'+'
                | b'-'
                | b'.'
                | b'^'
                | b'_'
                | b'`'
                | b'|'
                | b'~'
        )
}

/// A tab, a space or a visible character: the characters of header field values and of quoted
/// strings.
pub(crate) const fn is_quotable(byte: u8) -> bool {
    matches!(byte, b'\t' | b' '..=b'~')
}

/// Returns the index of the comma after an element of a list, or the length of the text (§5.6.1).
/// `end` is the index after the last character of the element. The error is the index of any other
/// character after it.
pub(crate) const fn element_end(bytes: &[u8], end: usize) -> Result<usize, usize> {
    let comma = spaces(bytes, end);
    if comma == bytes.len() {
        // Whitespace at the end of a field value is not part of it (§5.5).
        return if comma == end { Ok(comma) } else { Err(end) };
    }
    if bytes[comma] == b',' { Ok(comma) } else { Err(comma) }
}
