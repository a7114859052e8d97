use core::fmt;

mod entries;

use entries::ALL;

/// A status code that is in use without being in IANA's registry.
///
/// Only registered codes may be used (RFC 9205 §4.6), since a client that does not know a code
/// treats it as the `x00` of its [`Class`](crate::Class) (RFC 9110 §15). `Display` writes the code
/// with its name.
///
/// ```
/// use http_semantics::Unregistered;
///
/// let expired = Unregistered::get(419).unwrap();
/// assert_eq!(expired.to_string(), "419 Page Expired");
/// assert_eq!(expired.remedy, "`401` for an expired login");
/// assert!(Unregistered::get(404).is_none()); // registered
/// assert!(Unregistered::get(432).is_none()); // not registered, and not known to be in use
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unregistered {
    /// The number. It can lie outside of 100 to 599, where there are no status codes at all.
    pub code: u16,
    /// What those who use it call it.
    pub name: &'static str,
    /// Who they are.
    pub used_by: &'static str,
    /// The registered codes that say it; empty if no response can.
    pub instead: &'static [u16],
    /// Which of them to use for what, in words that can stand behind "write".
    pub remedy: &'static str,
}

impl Unregistered {
    /// The unregistered code with this number, if it is known to be in use.
    pub const fn get(code: u16) -> Option<&'static Unregistered> {
        let mut rest = ALL;
        while let [first, others @ ..] = rest {
            if first.code == code {
                return Some(first);
            }
            rest = others;
        }
        None
    }

    /// All that are known, by ascending code.
    pub const fn all() -> &'static [Unregistered] {
        ALL
    }
}

impl fmt::Display for Unregistered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.name)
    }
}
