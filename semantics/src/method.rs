use core::fmt;

use crate::reference::{Reference, reference};

/// A request method whose semantics are known here: the eight of RFC 9110 §9.3, PATCH (RFC 5789)
/// and QUERY (RFC 10008).
///
/// ```
/// use http_semantics::Method;
///
/// assert_eq!(Method::from_name("PUT"), Some(Method::Put));
/// assert_eq!(Method::from_name("put"), None); // names are case-sensitive
/// assert!(Method::Put.is_idempotent() && !Method::Put.is_safe());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// Say which options there are for communicating with the target (RFC 9110 §9.3.7).
    Options,
    /// Send the request back as it was received (RFC 9110 §9.3.8).
    Trace,
    /// Open a tunnel to the host and port that the target names (RFC 9110 §9.3.6).
    Connect,
    /// Answer the query that the content describes, changing nothing (RFC 10008 §2).
    Query,
}

impl Method {
    /// Every method, in the order of their declaration.
    pub const ALL: [Method; 10] = [
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

    /// The name as it stands in a request: `GET`.
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

    /// The method of exactly this name. Names are case-sensitive (RFC 9110 §9.1), so `get` gives
    /// `None`, as every method that is not in [`Method::ALL`] does.
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

    /// Whether the client asks for nothing to change (RFC 9110 §9.2.1). The server may still log
    /// or count the request, but the client is not accountable for that.
    pub const fn is_safe(self) -> bool {
        match self {
            Method::Get | Method::Head | Method::Options | Method::Trace | Method::Query => true,
            Method::Post | Method::Put | Method::Patch | Method::Delete | Method::Connect => false,
        }
    }

    /// Whether the same request sent twice is meant to have the effect of one, so that a client
    /// may repeat it after a lost connection (RFC 9110 §9.2.2). Safe methods always are.
    pub const fn is_idempotent(self) -> bool {
        self.is_safe() || matches!(self, Method::Put | Method::Delete)
    }

    /// Whether the method's definition allows a cache to store a response and says how to use it
    /// (RFC 9110 §9.2.3).
    ///
    /// A response to POST or PATCH can only be stored with explicit freshness and a
    /// Content-Location equal to the target URI, and then answers a later GET or HEAD
    /// (RFC 9110 §9.3.3, RFC 5789 §2). For QUERY the content is part of the cache key
    /// (RFC 10008 §2.7).
    pub const fn is_cacheable(self) -> bool {
        match self {
            Method::Get | Method::Head | Method::Post | Method::Patch | Method::Query => true,
            Method::Put | Method::Delete | Method::Options | Method::Trace | Method::Connect => {
                false
            }
        }
    }

    /// What the content of a request means under this method.
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

    /// Slices have no `contains` that a constant could call.
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

    /// Where the method is defined.
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

/// What the content of a request means; see [`Method::request_content`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestContent {
    /// The method works on it: POST, PUT, PATCH and QUERY (RFC 9110 §9.3.3, §9.3.4, RFC 5789 §2,
    /// RFC 10008 §2).
    Meaningful,
    /// It may be sent, but nothing says what it would mean. GET, HEAD and DELETE: "content
    /// received in a GET request has no generally defined semantics", and some servers reject it
    /// (RFC 9110 §9.3.1, §9.3.2, §9.3.5). OPTIONS: a use is left to extensions (§9.3.7).
    Undefined,
    /// There is none. A client must not send it with TRACE (RFC 9110 §9.3.8), and what follows
    /// the head of a CONNECT belongs to the tunnel, not to the request (§9.3.6).
    Forbidden,
}
