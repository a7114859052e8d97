//! The header fields of an entry: `200 { etag: ETag }`, `401 { www_authenticate = "Bearer" }`.
//!
//! Other header fields are written in the same way, or in quotes.

/// `Accept-Patch`: the media types that PATCH accepts (RFC 5789 §3.1), `accept_patch: AcceptPatch`.
pub const accept_patch: () = ();

/// `Allow`: the methods that the target supports (RFC 9110 §10.2.1), `allow: Allow`.
pub const allow: () = ();

/// `Cache-Control`: what caches may do (RFC 9111 §5.2), `cache_control: CacheControl`.
pub const cache_control: () = ();

/// `Content-Location`: the location of the content itself (RFC 9110 §8.7),
/// `content_location: Location`.
pub const content_location: () = ();

/// `Content-Range`: the part of the representation that is sent (RFC 9110 §14.4),
/// `content_range: ContentRange`.
pub const content_range: () = ();

/// `ETag`: the version of the representation (RFC 9110 §8.8.3), `etag: ETag`.
pub const etag: () = ();

/// `Last-Modified`: when the representation last changed (RFC 9110 §8.8.2),
/// `last_modified: LastModified`.
pub const last_modified: () = ();

/// `Link`: related resources and their relations (RFC 8288 §3), `link: Link`.
pub const link: () = ();

/// `Location`: the created resource, or the target of a redirect (RFC 9110 §10.2.2), `location: Location`.
pub const location: () = ();

/// `Proxy-Authenticate`: how to authenticate to the proxy (RFC 9110 §11.7.1),
/// `proxy_authenticate: ProxyAuthenticate`.
pub const proxy_authenticate: () = ();

/// `Retry-After`: how long to wait before the next request (RFC 9110 §10.2.3), `retry_after: RetryAfter`.
pub const retry_after: () = ();

/// `Upgrade`: the protocols to which the server can switch (RFC 9110 §7.8), `upgrade: Upgrade`.
pub const upgrade: () = ();

/// `Vary`: the request headers on which the content depends (RFC 9110 §12.5.5),
/// `vary = "accept-encoding"`.
pub const vary: () = ();

/// `WWW-Authenticate`: how to authenticate (RFC 9110 §11.6.1),
/// `www_authenticate: WwwAuthenticate`, `www_authenticate = "Bearer"`.
pub const www_authenticate: () = ();
