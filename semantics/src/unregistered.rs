use core::fmt;

/// A status code that is in use without being in IANA's registry.
///
/// Only registered codes may be used (RFC 9205 §4.6), because a client that does not know a code
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Unregistered {
    /// The number. It can be outside 100 to 599, the range of status codes.
    pub code: u16,
    /// The name that its users give it.
    pub name: &'static str,
    /// The software that uses it.
    pub used_by: &'static str,
    /// The registered codes to use instead; empty if no response can express the meaning.
    pub instead: &'static [u16],
    /// Which of these codes to use in which case, as words that can follow "write".
    pub remedy: &'static str,
}

impl fmt::Display for Unregistered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.name)
    }
}
