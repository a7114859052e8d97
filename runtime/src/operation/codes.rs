//! The status codes of an operation, as constants can look for them.

use super::Operation;

const FIELD_SEPARATOR: u8 = b'\x1f';

/// What status code is looked for.
pub(crate) enum Sought<'a> {
    /// This one, whoever sends it.
    Anywhere(u16),
    /// This one, sent by the handler.
    ByHandler(u16),
    /// One that the handler sends and that is no error.
    Below400,
    /// One that the handler sends and that none of these has.
    MissingIn(&'a [u16], &'a [Operation]),
}

impl Operation {
    /// The first code of the operation, its sets included, that is sought.
    pub(crate) const fn first(&self, sought: &Sought<'_>) -> Option<u16> {
        let found = sought.first_in(self.part);
        if found.is_some() {
            return found;
        }
        let mut part = 0;
        while part < self.parts.len() {
            let found = sought.first_in(self.parts[part]);
            if found.is_some() {
                return found;
            }
            part += 1;
        }
        let mut set = 0;
        while set < self.sets.len() {
            let found = self.sets[set].operation().first(sought);
            if found.is_some() {
                return found;
            }
            set += 1;
        }
        None
    }
}

impl Sought<'_> {
    const fn first_in(&self, part: &str) -> Option<u16> {
        let mut codes = Codes::of(part);
        while let Some((code, by_handler)) = codes.next() {
            if self.is(code, by_handler) {
                return Some(code);
            }
        }
        None
    }

    const fn is(&self, code: u16, by_handler: bool) -> bool {
        match *self {
            Sought::Anywhere(wanted) => code == wanted,
            Sought::ByHandler(wanted) => by_handler && code == wanted,
            Sought::Below400 => by_handler && code < 400,
            Sought::MissingIn(codes, operations) => {
                if !by_handler {
                    return false;
                }
                let mut index = 0;
                while index < codes.len() {
                    if codes[index] == code {
                        return false;
                    }
                    index += 1;
                }
                let mut index = 0;
                while index < operations.len() {
                    if operations[index].declares(code) {
                        return false;
                    }
                    index += 1;
                }
                true
            }
        }
    }
}

/// The codes that stand before the records of a part. Constants are evaluated step by step, and
/// every endpoint asks, so that the records themselves are not walked through.
struct Codes<'a> {
    bytes: &'a [u8],
    next: usize,
    by_handler: bool,
}

impl<'a> Codes<'a> {
    const fn of(part: &'a str) -> Self {
        Codes { bytes: part.as_bytes(), next: 0, by_handler: true }
    }

    /// The next code, and whether the handler sends it.
    const fn next(&mut self) -> Option<(u16, bool)> {
        if self.by_handler
            && self.next < self.bytes.len()
            && self.bytes[self.next] == FIELD_SEPARATOR
        {
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
        Some((hundreds * 100 + tens * 10 + ones, self.by_handler))
    }
}

/// The value of a digit, and something larger than any digit for everything else.
const fn digit(byte: u8) -> u16 {
    byte.wrapping_sub(b'0') as u16
}
