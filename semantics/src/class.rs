use core::fmt;

/// The class of a status code, given by its first digit.
///
/// A client that does not know a code treats it as the `x00` of its class (RFC 9110 §15). The enum is
/// exhaustive: "there are five values for the first digit" (RFC 9110 §15).
///
/// ```
/// use http_semantics::Class;
///
/// assert_eq!(Class::of(419), Some(Class::ClientError));
/// assert_eq!(Class::of(419).unwrap().fallback(), 400);
/// assert_eq!(Class::of(999), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// 1xx: the request was received, and a final response is still to come (RFC 9110 §15.2).
    Informational,
    /// 2xx: the request was received, understood and accepted (RFC 9110 §15.3).
    Successful,
    /// 3xx: the client has to take further action (RFC 9110 §15.4).
    Redirection,
    /// 4xx: the client seems to have made an error; applies to any method (RFC 9110 §15.5).
    ClientError,
    /// 5xx: the server is aware of an error of its own; applies to any method (RFC 9110 §15.6).
    ServerError,
}

impl Class {
    /// Returns the class of a number between 100 and 599, whether or not the code is registered.
    ///
    /// Returns `None` for every other number: such a response is invalid, and a client should treat
    /// it as a server error (RFC 9110 §15).
    pub const fn of(code: u16) -> Option<Class> {
        match code {
            100..=199 => Some(Class::Informational),
            200..=299 => Some(Class::Successful),
            300..=399 => Some(Class::Redirection),
            400..=499 => Some(Class::ClientError),
            500..=599 => Some(Class::ServerError),
            _ => None,
        }
    }

    /// Returns the code that clients use for unknown codes of the class: 400 for
    /// [`ClientError`](Class::ClientError).
    pub const fn fallback(self) -> u16 {
        match self {
            Class::Informational => 100,
            Class::Successful => 200,
            Class::Redirection => 300,
            Class::ClientError => 400,
            Class::ServerError => 500,
        }
    }

    /// Returns whether the request failed: 4xx and 5xx.
    pub const fn is_error(self) -> bool {
        matches!(self, Class::ClientError | Class::ServerError)
    }
}

impl fmt::Display for Class {
    /// Writes `4xx`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Class::Informational => "1xx",
            Class::Successful => "2xx",
            Class::Redirection => "3xx",
            Class::ClientError => "4xx",
            Class::ServerError => "5xx",
        })
    }
}
