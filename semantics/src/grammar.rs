//! Pieces of grammar that several fields share (RFC 9110 §5.6). Positions are byte indices, since
//! faults are reported by them.

/// Where a quoted string leads, from behind its opening quote.
pub(crate) enum Quoted {
    /// To this index, behind the closing quote.
    Ends(usize),
    /// To a character that it cannot have, at this index.
    Forbidden(usize),
    /// To the end of the text.
    Unclosed,
}

/// Where the value of a parameter leads, from its first character.
pub(crate) enum Value {
    /// To this index, behind its last character.
    Ends(usize),
    /// Nowhere: what divides parameters stands in its place, or nothing.
    Missing,
    /// To a character that it cannot have, at this index.
    Forbidden(usize),
    /// To the end of the text, with no quote behind it.
    Unclosed,
}

/// Where a number leads, from its first digit.
pub(crate) enum Number {
    /// To the index behind its last digit.
    Ends { value: u64, end: usize },
    /// Nowhere: there is no digit.
    Missing,
    /// Beyond 2⁶⁴.
    TooLarge,
}

/// Behind the token that begins at `at`; `at` itself if none does.
pub(crate) const fn token_end(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && is_token_character(bytes[at]) {
        at += 1;
    }
    at
}

/// Behind the optional whitespace that begins at `at` (§5.6.3).
pub(crate) const fn spaces(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && matches!(bytes[at], b' ' | b'\t') {
        at += 1;
    }
    at
}

/// Reads a quoted string from behind its opening quote (§5.6.4).
pub(crate) const fn quoted(bytes: &[u8], mut at: usize) -> Quoted {
    while at < bytes.len() {
        match bytes[at] {
            b'"' => return Quoted::Ends(at + 1),
            // What is escaped has to be a character of its own right (`quoted-pair`): a line break
            // would end the field.
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

/// Whether the bytes from `start` on begin with this ASCII text in any case.
pub(crate) const fn begins_with(bytes: &[u8], start: usize, text: &[u8]) -> bool {
    bytes.len() - start >= text.len() && is_in_any_case(bytes, start, start + text.len(), text)
}

/// Whether the bytes from `start` up to `end` are this ASCII text in any case.
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

/// The bytes from `start` up to `end`; slices cannot be indexed by ranges in constants.
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

/// A tab, a space or a visible character: what a field value can have, and a quoted string in it.
pub(crate) const fn is_quotable(byte: u8) -> bool {
    matches!(byte, b'\t' | b' '..=b'~')
}

/// Where an element of a list leads, from behind its last character: to a comma or to the end of
/// the text, whose index this is (§5.6.1). An error is the index of what stands there otherwise.
pub(crate) const fn element_end(bytes: &[u8], end: usize) -> Result<usize, usize> {
    let comma = spaces(bytes, end);
    if comma == bytes.len() {
        // Whitespace at the end of a field value is not part of it (§5.5).
        return if comma == end { Ok(comma) } else { Err(end) };
    }
    if bytes[comma] == b',' { Ok(comma) } else { Err(comma) }
}
