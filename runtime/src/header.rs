//! Types for header fields whose conversion into a response cannot fail.
//!
//! A response declares its header fields with name and type: `200 { etag: ETag, "x-total-count": u64 }`.
//! The types that may follow a name implement [`FieldValue`]; your own types implement [`ToHeaderValue`].
//! Each type in this module checks its value when it is created: bytes that a field value cannot contain,
//! above all line breaks, are rejected with an [`InvalidValue`] that says which byte and where. After that,
//! the conversion into a [`HeaderValue`](http::HeaderValue) cannot fail.
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
//! | Header field | Type |
//! |---|---|
//! | `Accept-Patch` | [`AcceptPatch`] |
//! | `Allow` | [`Allow`] |
//! | `Cache-Control` | [`CacheControl`] |
//! | `Content-Location` | [`Location`] |
//! | `Content-Type`, chosen from a list of media types | [`ContentType`] |
//! | `Content-Range` | [`ContentRange`] |
//! | `ETag` | [`ETag`] |
//! | `Expires` and other dates | [`HttpDate`] |
//! | `Last-Modified` | [`LastModified`] |
//! | `Link` | [`Link`] |
//! | `Location` | [`Location`], from [`location!`](crate::location!) or, for text from a request, [`Location::local`] |
//! | `Proxy-Authenticate` | [`ProxyAuthenticate`], from [`Challenge`]s |
//! | `Retry-After` | [`RetryAfter`] |
//! | `Upgrade` | [`Upgrade`] |
//! | `WWW-Authenticate` | [`WwwAuthenticate`], from [`Challenge`]s |
//! | any other | an integer, a `bool`, or [`http::HeaderValue`] |
//!
//! A field of the type [`http::HeaderValue`] can be declared for every header, but its value is not checked
//! beyond the characters of field values: it can be an entity tag without quotes, or a `Location` that leads a
//! browser to another site or to `javascript:`.
//!
//! A value has at most [`field_value::MAX_LENGTH`](http_semantics::field_value::MAX_LENGTH) bytes,
//! unless it combines several values or contains arguments of `location!`.

mod accept_patch;
mod allow;
mod authenticate;
mod cache_control;
mod challenge;
mod content_range;
pub(crate) mod content_type;
mod conversion;
mod entity_tag;
mod field_name;
mod field_value;
mod http_date;
mod invalid;
mod last_modified;
mod link;
mod location;
mod quoted;
mod required;
mod retry_after;
pub(crate) mod template;
mod text;
mod upgrade;

pub use accept_patch::AcceptPatch;
pub use allow::{Allow, MethodName};
pub use authenticate::{ProxyAuthenticate, WwwAuthenticate};
pub use cache_control::CacheControl;
pub use challenge::Challenge;
pub use content_range::ContentRange;
pub use content_type::ContentType;
pub use entity_tag::ETag;
pub(crate) use field_name::field_name;
pub use field_value::{FieldValue, FieldValues, ToHeaderValue};
pub use http_date::HttpDate;
pub use invalid::InvalidValue;
pub use last_modified::LastModified;
pub use link::Link;
pub use location::Location;
pub(crate) use required::RequiredFieldValue;
pub use retry_after::RetryAfter;
pub(crate) use text::append;
pub use upgrade::Upgrade;
