use core::fmt;

use crate::reference::{Reference, reference};

/// A request method: the eight of RFC 9110 §9.3, PATCH (RFC 5789) and QUERY (RFC 10008).
///
/// ```
/// use http_semantics::Method;
///
/// assert_eq!(Method::from_name("PUT"), Some(Method::Put));
/// assert_eq!(Method::from_name("put"), None); // names are case-sensitive
/// assert!(Method::Put.is_idempotent() && !Method::Put.is_safe());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Method {
    /// Transfer a current representation of the target (RFC 9110 §9.3.1).
    Get,
    /// The same as GET, without the content of the response (RFC 9110 §9.3.2).
    Head,
    /// Process the content in a way that the target defines (RFC 9110 §9.3.3).
    Post,
    /// Replace all current representations of the target with the content (RFC 9110 §9.3.4).
    Put,
    /// Apply the changes that the content describes, all of them or none (RFC 5789 §2).
    Patch,
    /// Remove all current representations of the target (RFC 9110 §9.3.5).
    Delete,
    /// List the communication options of the target (RFC 9110 §9.3.7).
    Options,
    /// Send the request back as it was received (RFC 9110 §9.3.8).
    Trace,
    /// Open a tunnel to the host and port that the target names (RFC 9110 §9.3.6).
    Connect,
    /// Process the query that the content describes, without changing state (RFC 10008 §2).
    Query,
}

impl Method {
    /// Every method, in the order of the variants.
    pub const ALL: &'static [Method] = &[
        Method::Get,
        Method::Head,
        Method::Post,
        Method::Put,
        Method::Patch,
        Method::Delete,
        Method::Options,
        Method::Trace,
        Method::Connect,
        Method::Query,
    ];

    /// Returns the name as it is written in a request: `GET`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Head => "HEAD",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
            Method::Options => "OPTIONS",
            Method::Trace => "TRACE",
            Method::Connect => "CONNECT",
            Method::Query => "QUERY",
        }
    }

    /// Returns the method with exactly this name. Names are case-sensitive (RFC 9110 §9.1), so `get`
    /// returns `None`, like every method that is not in [`Method::ALL`].
    pub const fn from_name(name: &str) -> Option<Method> {
        Some(match name.as_bytes() {
            b"GET" => Method::Get,
            b"HEAD" => Method::Head,
            b"POST" => Method::Post,
            b"PUT" => Method::Put,
            b"PATCH" => Method::Patch,
            b"DELETE" => Method::Delete,
            b"OPTIONS" => Method::Options,
            b"TRACE" => Method::Trace,
            b"CONNECT" => Method::Connect,
            b"QUERY" => Method::Query,
            _ => return None,
        })
    }

    /// Returns whether the method is safe: the client does not request a change of state (RFC 9110
    /// §9.2.1). The server may log or count the request; the client is not accountable for that.
    pub const fn is_safe(self) -> bool {
        match self {
            Method::Get | Method::Head | Method::Options | Method::Trace | Method::Query => true,
            Method::Post | Method::Put | Method::Patch | Method::Delete | Method::Connect => false,
        }
    }

    /// Returns whether the method is idempotent: repeating a request has the same intended effect as
    /// sending it once, so a client may repeat it after a lost connection (RFC 9110 §9.2.2). All safe
    /// methods are idempotent.
    pub const fn is_idempotent(self) -> bool {
        self.is_safe() || matches!(self, Method::Put | Method::Delete)
    }

    /// Returns whether the definition of the method allows caches to store its responses, and defines
    /// how to reuse them (RFC 9110 §9.2.3).
    ///
    /// A response to POST or PATCH can be stored only with explicit freshness information and a
    /// `Content-Location` equal to the target URI. It can then be reused for GET and HEAD (RFC 9110
    /// §9.3.3, RFC 5789 §2). For QUERY, the content is part of the cache key (RFC 10008 §2.7).
    pub const fn is_cacheable(self) -> bool {
        match self {
            Method::Get | Method::Head | Method::Post | Method::Patch | Method::Query => true,
            Method::Put | Method::Delete | Method::Options | Method::Trace | Method::Connect => {
                false
            }
        }
    }

    /// Returns what the content of a request with this method means.
    pub const fn request_content(self) -> RequestContent {
        match self {
            Method::Post | Method::Put | Method::Patch | Method::Query => {
                RequestContent::Meaningful
            }
            Method::Get | Method::Head | Method::Delete | Method::Options => {
                RequestContent::Undefined
            }
            Method::Trace | Method::Connect => RequestContent::Forbidden,
        }
    }

    /// `contains` of slices, as a `const fn`.
    pub(crate) const fn is_one_of(self, methods: &[Method]) -> bool {
        let mut rest = methods;
        while let [first, others @ ..] = rest {
            if *first as u8 == self as u8 {
                return true;
            }
            rest = others;
        }
        false
    }

    /// Returns where the method is defined.
    pub const fn reference(self) -> Reference {
        match self {
            Method::Get => reference!("RFC 9110", "9.3.1"),
            Method::Head => reference!("RFC 9110", "9.3.2"),
            Method::Post => reference!("RFC 9110", "9.3.3"),
            Method::Put => reference!("RFC 9110", "9.3.4"),
            Method::Patch => reference!("RFC 5789", "2"),
            Method::Delete => reference!("RFC 9110", "9.3.5"),
            Method::Options => reference!("RFC 9110", "9.3.7"),
            Method::Trace => reference!("RFC 9110", "9.3.8"),
            Method::Connect => reference!("RFC 9110", "9.3.6"),
            Method::Query => reference!("RFC 10008", "2"),
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Whether the content of a request has a meaning; see [`Method::request_content`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestContent {
    /// It has a meaning: POST, PUT, PATCH and QUERY (RFC 9110 §9.3.3, §9.3.4, RFC 5789 §2, RFC 10008
    /// §2).
    Meaningful,
    /// It may be sent, but has no defined meaning. GET, HEAD and DELETE: "content received in a GET
    /// request has no generally defined semantics", and some servers reject it (RFC 9110 §9.3.1,
    /// §9.3.2, §9.3.5). OPTIONS: extensions may define a use (§9.3.7).
    Undefined,
    /// It is not allowed. A client must not send it with TRACE (RFC 9110 §9.3.8). The data after the
    /// header section of a CONNECT belongs to the tunnel, not to the request (§9.3.6).
    Forbidden,
}
