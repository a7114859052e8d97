//! Values of header fields that cannot fail while a response is made.
//!
//! A response declares its fields by name and type: `200 { etag: ETag, "x-total-count": u64 }`. What
//! can stand behind a name implements [`FieldValue`]. Each type here is checked when its value is
//! built: bytes that a field value cannot hold, line breaks above all, are refused there with an
//! [`InvalidValue`] that says which byte and where. From then on it converts to a
//! [`HeaderValue`](http::HeaderValue) without failing.
//!
//! ```
//! use api_responses::header::{ETag, Location};
//! use http::HeaderValue;
//!
//! let location = Location::try_from("/users/1")?;
//! assert_eq!(HeaderValue::from(location), "/users/1");
//! assert_eq!(ETag::strong("v1")?.to_string(), "\"v1\"");
//!
//! let hostile = Location::try_from("/\r\nSet-Cookie: a=b").unwrap_err();
//! assert_eq!((hostile.index(), hostile.byte()), (Some(1), Some(b'\r')));
//! # Ok::<(), api_responses::header::InvalidValue>(())
//! ```
//!
//! | Field | Type |
//! |---|---|
//! | `Accept-Patch` | [`AcceptPatch`] |
//! | `Allow` | [`Allow`] |
//! | `Cache-Control` | [`CacheControl`] |
//! | `Content-Location` | [`Location`] |
//! | `Content-Range` | [`ContentRange`] |
//! | `ETag` | [`ETag`] |
//! | `Expires` and other dates | [`HttpDate`] |
//! | `Last-Modified` | [`LastModified`] |
//! | `Link` | [`Link`] |
//! | `Location` | [`Location`], from [`location!`](crate::location!) |
//! | `Proxy-Authenticate` | [`ProxyAuthenticate`], of [`Challenge`]s |
//! | `Retry-After` | [`RetryAfter`] |
//! | `Upgrade` | [`Upgrade`] |
//! | `WWW-Authenticate` | [`WwwAuthenticate`], of [`Challenge`]s |
//! | any other | an integer, a `bool`, or [`http::HeaderValue`] |
//!
//! No value that is built here is longer than
//! [`field_value::MAX_LENGTH`](http_semantics::field_value::MAX_LENGTH), unless it is put together
//! of several, or of the arguments of `location!`.

mod accept_patch;
mod allow;
mod authenticate;
mod cache_control;
mod challenge;
mod content_range;
mod conversion;
mod entity_tag;
mod field_name;
mod field_value;
mod http_date;
mod invalid;
mod last_modified;
mod link;
mod location;
pub(crate) mod private;
mod quoted;
mod retry_after;
mod template;
mod upgrade;

pub use accept_patch::AcceptPatch;
pub use allow::Allow;
pub use authenticate::{ProxyAuthenticate, WwwAuthenticate};
pub use cache_control::CacheControl;
pub use challenge::Challenge;
pub use content_range::ContentRange;
pub use entity_tag::ETag;
pub use field_value::FieldValue;
pub use http_date::HttpDate;
pub use invalid::InvalidValue;
pub use last_modified::LastModified;
pub use link::Link;
pub use location::Location;
pub use retry_after::RetryAfter;
pub use upgrade::Upgrade;
