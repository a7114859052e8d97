//! The status codes of a part, as constants read them.

use crate::separator::FIELD_BYTE;

/// One status code of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// The number.
    pub number: u16,
    /// Whether the handler sends it. Otherwise it comes from outside the handler.
    pub by_handler: bool,
}

/// Reads the status codes at the beginning of a part.
///
/// The compiler evaluates constants step by step, and it searches the codes of every endpoint. Therefore
/// the reader looks at these bytes only and not at the records behind them.
///
/// ```
/// use api_responses_record::Codes;
///
/// const fn declares(part: &str, number: u16) -> bool {
///     let mut codes = Codes::of(part);
///     while let Some(code) = codes.next() {
///         if code.number == number {
///             return true;
///         }
///     }
///     false
/// }
/// const { assert!(declares("200404\u{1f}503\u{1e}", 503)) };
/// ```
#[derive(Clone, Debug)]
pub struct Codes<'a> {
    bytes: &'a [u8],
    next: usize,
    by_handler: bool,
}

impl<'a> Codes<'a> {
    /// The codes of a part.
    pub const fn of(part: &'a str) -> Self {
        Codes { bytes: part.as_bytes(), next: 0, by_handler: true }
    }

    /// The codes behind the letter of a placement.
    pub(crate) const fn behind_letter(text: &'a str) -> Self {
        Codes { bytes: text.as_bytes(), next: 1, by_handler: true }
    }

    /// Whether there is no next code.
    pub(crate) const fn is_empty(&self) -> bool {
        let mut ahead = Codes { bytes: self.bytes, next: self.next, by_handler: self.by_handler };
        ahead.next().is_none()
    }

    /// Whether the code is one of these.
    ///
    /// ```
    /// use api_responses_record::SetView;
    ///
    /// const { assert!(SetView::of("E404409\u{1f}AppError").part().unwrap().contain(409)) };
    /// const { assert!(SetView::of("e\u{1f}AppError").part().is_none()) };
    /// ```
    pub const fn contain(&self, number: u16) -> bool {
        let mut ahead = Codes { bytes: self.bytes, next: self.next, by_handler: self.by_handler };
        while let Some(code) = ahead.next() {
            if code.number == number {
                return true;
            }
        }
        false
    }

    /// The next code. This type is not an iterator, because constants cannot call trait methods.
    pub const fn next(&mut self) -> Option<Code> {
        if self.by_handler && self.next < self.bytes.len() && self.bytes[self.next] == FIELD_BYTE {
            self.by_handler = false;
            self.next += 1;
        }
        if self.next + 3 > self.bytes.len() {
            return None;
        }
        let [hundreds, tens, ones] = [
            digit(self.bytes[self.next]),
            digit(self.bytes[self.next + 1]),
            digit(self.bytes[self.next + 2]),
        ];
        if hundreds > 9 || tens > 9 || ones > 9 {
            return None;
        }
        self.next += 3;
        Some(Code { number: hundreds * 100 + tens * 10 + ones, by_handler: self.by_handler })
    }
}

/// The value of a digit, or a number above 9 for any other byte.
const fn digit(byte: u8) -> u16 {
    byte.wrapping_sub(b'0') as u16
}
