//! What handlers read from requests.
//!
//! The types of a handler's parameters show what it reads, and which responses are sent before it runs. The API guide
//! (feature `guide`), and the OpenAPI document that is built from it, contain both. The extractors of the frameworks
//! are known, and `Option` and `Result` of an extractor; a type of your own implements [`DescribeRequest`].
//!
//! | Parameter | Described as |
//! |---|---|
//! | `Path<u64>`, `Path<(u64, String)>`, `Path<Place>` | the parameters of the path, with their types |
//! | `Query<Page>` | a query parameter for each field |
//! | `Json<Draft>`, `Form<Draft>` | content, with its media type |
//! | `Multipart`, `Bytes`, `String` | content |
//!
//! The names and types of fields are known if the type has a schema: with the feature `utoipa`, if it implements
//! `ToSchema` or, for `Query`, `IntoParams`. A type without a schema is named.
//!
//! Parameters whose type contains a generic parameter of the handler, `Self` or `impl Trait` are not described.

#[cfg(any(feature = "guide", feature = "utoipa6"))]
pub(crate) mod challenges;
#[cfg_attr(
    not(all(feature = "guide", feature = "utoipa6")),
    allow(dead_code, reason = "each of the documents reads a part of it")
)]
pub(crate) mod description;
#[cfg_attr(
    not(all(feature = "guide", feature = "utoipa6")),
    allow(dead_code, reason = "each of the documents reads a part of it")
)]
pub(crate) mod names;
pub(crate) mod parameter;
#[cfg_attr(
    not(any(feature = "guide", feature = "utoipa6")),
    allow(dead_code, reason = "only documents contain it")
)]
pub(crate) mod security;
mod standard;

pub use description::RequestDescription;
pub use security::SecurityScheme;

/// A type of a handler's parameter that describes what it reads from the request.
///
/// ```
/// use api_responses::api_responses;
/// use api_responses::request::{DescribeRequest, RequestDescription, SecurityScheme};
///
/// /// The responses to requests that do not come from the staff.
/// #[api_responses(401 { www_authenticate = "Bearer" }, 403)]
/// pub enum NotStaff {}
///
/// /// A member of the staff, who sent a token.
/// pub struct Staff {
///     pub name: String,
/// }
///
/// impl DescribeRequest for Staff {
///     fn describe_request() -> RequestDescription {
///         RequestDescription::new()
///             .with_security(SecurityScheme::http("bearer"))
///             .with_rejection::<NotStaff>()
///     }
/// }
/// ```
///
/// An extractor that reads with another one describes itself with it:
///
/// ```
/// use api_responses::request::{DescribeRequest, RequestDescription};
///
/// /// Content that was validated.
/// pub struct Valid<T>(pub T);
///
/// impl<T: DescribeRequest> DescribeRequest for Valid<T> {
///     fn describe_request() -> RequestDescription {
///         T::describe_request()
///     }
/// }
/// ```
pub trait DescribeRequest {
    /// Describes what the type reads, and the responses that it sends itself.
    fn describe_request() -> RequestDescription;

    /// Describes an `Option` of the type. The default is [`RequestDescription::optional`].
    fn describe_optional_request() -> RequestDescription {
        Self::describe_request().optional()
    }
}
