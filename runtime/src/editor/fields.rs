//! Fields of the header that an entry may carry: `200 { etag: ETag }`, `401 { www_authenticate = "Bearer" }`.
//!
//! Any other is written the same way, or in quotes.

/// `Accept-Patch`: the media types that a PATCH may have (RFC 5789 §3.1), `accept_patch: AcceptPatch`.
pub const accept_patch: () = ();

/// `Allow`: the methods that the target supports (RFC 9110 §10.2.1), `allow: Allow`.
pub const allow: () = ();

/// `Cache-Control`: what caches may do (RFC 9111 §5.2), `cache_control: CacheControl`.
pub const cache_control: () = ();

/// `Content-Location`: where the content is to be had by itself (RFC 9110 §8.7),
/// `content_location: Location`.
pub const content_location: () = ();

/// `Content-Range`: which part of the representation this is (RFC 9110 §14.4),
/// `content_range: ContentRange`.
pub const content_range: () = ();

/// `ETag`: the version of the representation (RFC 9110 §8.8.3), `etag: ETag`.
pub const etag: () = ();

/// `Last-Modified`: when the representation last changed (RFC 9110 §8.8.2),
/// `last_modified: LastModified`.
pub const last_modified: () = ();

/// `Link`: what is related to the target, and how (RFC 8288 §3), `link: Link`.
pub const link: () = ();

/// `Location`: what was created, or where to go instead (RFC 9110 §10.2.2), `location: Location`.
pub const location: () = ();

/// `Proxy-Authenticate`: how to authenticate to the proxy (RFC 9110 §11.7.1),
/// `proxy_authenticate: ProxyAuthenticate`.
pub const proxy_authenticate: () = ();

/// `Retry-After`: how long to wait (RFC 9110 §10.2.3), `retry_after: RetryAfter`.
pub const retry_after: () = ();

/// `Upgrade`: the protocols to change to (RFC 9110 §7.8), `upgrade: Upgrade`.
pub const upgrade: () = ();

/// `Vary`: the fields of the request that had a say in the content (RFC 9110 §12.5.5),
/// `vary = "accept-encoding"`.
pub const vary: () = ();

/// `WWW-Authenticate`: how to authenticate (RFC 9110 §11.6.1),
/// `www_authenticate: WwwAuthenticate`, `www_authenticate = "Bearer"`.
pub const www_authenticate: () = ();
