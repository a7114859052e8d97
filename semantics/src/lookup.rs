//! Finds the entries of the registry by number and by name.
//!
//! These functions are not in the files of their types, because the registry is made of these
//! types: a type that looked itself up would depend on its own entries.

use crate::status::Status;
use crate::unregistered::Unregistered;
use crate::{name, phrase, registry};

impl Status {
    /// Returns the status with this number, or `None` if it is not registered.
    ///
    /// ```
    /// use http_semantics::Status;
    ///
    /// const GONE: &Status = Status::get(410).unwrap();
    /// assert_eq!(GONE.phrase, "Gone");
    /// ```
    pub const fn get(code: u16) -> Option<&'static Status> {
        registry::by_code(code)
    }

    /// Returns the status with this name, in the form of the constants of `http::StatusCode`: the
    /// constant itself, the present phrase or an older one. The name is case-sensitive.
    ///
    /// `UNUSED` is the phrase of two codes, 306 and 418, and therefore finds neither.
    ///
    /// ```
    /// use http_semantics::Status;
    ///
    /// for name in ["UNPROCESSABLE_CONTENT", "UNPROCESSABLE_ENTITY"] {
    ///     assert_eq!(Status::by_constant(name).unwrap().code, 422);
    /// }
    /// assert!(Status::by_constant("Unprocessable Content").is_none());
    /// ```
    pub const fn by_constant(name: &str) -> Option<&'static Status> {
        name::find(name)
    }

    /// Returns the status that has this phrase or had it once. Neither the case of letters nor a full
    /// stop at the end matters.
    ///
    /// ```
    /// use http_semantics::Status;
    ///
    /// assert_eq!(Status::by_phrase("Not found.").unwrap().code, 404);
    /// assert_eq!(Status::by_phrase("unprocessable entity").unwrap().code, 422);
    /// assert!(Status::by_phrase("No user has this id.").is_none());
    /// ```
    pub fn by_phrase(text: &str) -> Option<&'static Status> {
        let is_trimmed = match text.as_bytes() {
            [only] => only.is_ascii_graphic(),
            [first, .., last] => first.is_ascii_graphic() && last.is_ascii_graphic(),
            [] => return None,
        };
        let mut phrase = if is_trimmed { text.as_bytes() } else { text.trim().as_bytes() };
        while let [others @ .., b'.'] = phrase {
            phrase = others;
        }
        phrase::find(phrase)
    }

    /// Returns every registered status, by ascending code.
    pub const fn all() -> &'static [Status] {
        registry::ALL
    }
}

impl Unregistered {
    /// Returns the unregistered code with this number, if it is known to be in use.
    pub const fn get(code: u16) -> Option<&'static Unregistered> {
        let mut rest = registry::UNREGISTERED;
        while let [first, others @ ..] = rest {
            if first.code == code {
                return Some(first);
            }
            rest = others;
        }
        None
    }

    /// Returns all known unregistered codes, by ascending code.
    pub const fn all() -> &'static [Unregistered] {
        registry::UNREGISTERED
    }
}
