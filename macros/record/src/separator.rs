//! The characters that separate texts.

/// Ends a record.
pub(crate) const RECORD: char = '\u{1e}';
/// Between the fields of a record.
pub(crate) const FIELD: char = '\u{1f}';
/// Between the elements of a list.
pub(crate) const ELEMENT: char = '\u{1d}';
/// Between the units of an element.
pub(crate) const UNIT: char = '\u{1c}';

/// [`FIELD`] as constants compare it.
pub(crate) const FIELD_BYTE: u8 = 0x1f;

/// Whether a text contains any of the separators. Most texts contain none.
///
/// The loop has an index, because macros are not optimized: each step of an iterator would be several
/// calls.
pub(crate) fn is_in(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if matches!(bytes[at], 0x1c..=0x1f) {
            return true;
        }
        at += 1;
    }
    false
}
