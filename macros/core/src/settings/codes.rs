//! Status codes in the file: `404`, and classes such as `"4xx"`.

use http_semantics::Status;

/// A code, or all codes of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Code {
    One(u16),
    /// `4` for `"4xx"`.
    Class(u16),
}

impl Code {
    /// Reads a class such as `4xx`.
    pub(super) fn class(text: &str) -> Option<Self> {
        let digit = text.strip_suffix("xx").or_else(|| text.strip_suffix("XX"))?;
        match digit.parse() {
            Ok(class @ 1..=5) if digit.len() == 1 => Some(Code::Class(class)),
            _ => None,
        }
    }

    pub(crate) fn includes(self, code: u16) -> bool {
        match self {
            Code::One(own) => own == code,
            Code::Class(class) => code / 100 == class,
        }
    }

    /// How it is written in the file and in messages: `404 Not Found`, `4xx`.
    pub(crate) fn described(self) -> String {
        match self {
            Code::One(code) => {
                Status::get(code).map_or_else(|| code.to_string(), ToString::to_string)
            }
            Code::Class(class) => format!("{class}xx"),
        }
    }

    /// A code as it can be written in a declaration.
    pub(crate) fn example(self) -> u16 {
        match self {
            Code::One(code) => code,
            // `500` is an error that every handler can have; `400` suits every method.
            Code::Class(class) => class * 100,
        }
    }
}

/// Codes, except others.
#[derive(Clone, Debug, Default)]
pub(crate) struct Codes {
    pub(super) those: Vec<Code>,
    pub(super) except: Vec<Code>,
}

impl Codes {
    pub(crate) fn includes(&self, code: u16) -> bool {
        self.those.iter().any(|one| one.includes(code))
            && !self.except.iter().any(|one| one.includes(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_include_their_codes() {
        assert_eq!(Code::class("4xx"), Some(Code::Class(4)));
        for wrong in ["6xx", "0xx", "xx", "44xx", "4x", "+4xx", "404"] {
            assert_eq!(Code::class(wrong), None, "{wrong}");
        }
        let codes = Codes { those: vec![Code::Class(4)], except: vec![Code::One(404)] };
        assert!(codes.includes(400) && !codes.includes(404) && !codes.includes(500));
    }
}
