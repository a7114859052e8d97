use std::fmt;

/// The error for bytes that are not a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// This line contains a zero byte.
    Binary(usize),
    /// The bytes begin with the byte order mark of UTF-16.
    Utf16,
}

impl fmt::Display for NotText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotText::Binary(line) => {
                write!(f, "not a text: there is a NUL byte on line {line}")
            }
            NotText::Utf16 => f.write_str("UTF-16, which is not read: save the text as UTF-8"),
        }
    }
}

impl std::error::Error for NotText {}

pub(super) struct Text {
    /// The text, with `\n` at the end of each line.
    pub(super) text: String,
    pub(super) not_utf8: Option<usize>,
}

/// Decodes UTF-8 and replaces other bytes. In the older encodings of China and Europe, digits and English
/// phrases are still ASCII.
pub(super) fn decode(bytes: &[u8]) -> Result<Text, NotText> {
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return Err(NotText::Utf16);
    }
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(NotText::Binary(line_of(bytes, at)));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let not_utf8 =
        std::str::from_utf8(bytes).err().map(|error| line_of(bytes, error.valid_up_to()));
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n").replace('\r', "\n");
    Ok(Text { text, not_utf8 })
}

/// Returns the number of the line that contains the byte at `at`. Lines end as in [`decode`].
fn line_of(bytes: &[u8], at: usize) -> usize {
    let mut line = 1;
    for (index, byte) in bytes[..at].iter().enumerate() {
        let ends = *byte == b'\n' || (*byte == b'\r' && bytes.get(index + 1) != Some(&b'\n'));
        line += usize::from(ends);
    }
    line
}
