//! The text form of an [`Operation`](super::Operation): records of fields.

const RECORD_END: char = '\x1e';
const FIELD_SEPARATOR: char = '\x1f';

/// All records, the head of the operation first.
pub(super) fn all(
    parts: &'static [&'static str],
) -> impl Iterator<Item = &'static str> + Clone + 'static {
    parts.iter().flat_map(|part| part.split_terminator(RECORD_END))
}

/// One field; a field that is not there is empty.
pub(super) fn field(record: &'static str, index: usize) -> &'static str {
    record.split(FIELD_SEPARATOR).nth(index).unwrap_or_default()
}

/// Whether a record after the first one begins with the code.
///
/// By hand and byte by byte, because string patterns and iterators cannot be used in constants yet.
pub(super) const fn has_code(parts: &[&str], code: u16) -> bool {
    if code < 100 || code > 999 {
        return false;
    }
    let mut is_head = true;
    let mut part = 0;
    while part < parts.len() {
        let bytes = parts[part].as_bytes();
        let mut start = 0;
        while start < bytes.len() {
            let mut end = start;
            while end < bytes.len() && bytes[end] != RECORD_END as u8 {
                end += 1;
            }
            if !is_head && begins_with(bytes, start, end, code) {
                return true;
            }
            is_head = false;
            start = end + 1;
        }
        part += 1;
    }
    false
}

const fn begins_with(bytes: &[u8], start: usize, end: usize, code: u16) -> bool {
    end - start >= 3
        && digit(bytes[start]) == code / 100
        && digit(bytes[start + 1]) == code / 10 % 10
        && digit(bytes[start + 2]) == code % 10
        && (end - start == 3 || bytes[start + 3] == FIELD_SEPARATOR as u8)
}

/// The value of a digit, and something larger than any digit for everything else.
const fn digit(byte: u8) -> u16 {
    byte.wrapping_sub(b'0') as u16
}
