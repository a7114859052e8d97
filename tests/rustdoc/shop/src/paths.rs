//! Sets that are named by a path.

use api_responses::api_responses;
use documented_errors::named;

/// From another crate.
#[api_responses(GET, 204, ..documented_errors::AuthError)]
pub async fn foreign() -> Result<ForeignResponse, ForeignError> {
    Ok(ForeignResponse::NoContent)
}

/// From another crate, absolute.
#[api_responses(GET, 204, ..::documented_errors::AuthError)]
pub async fn absolute() -> Result<AbsoluteResponse, AbsoluteError> {
    Ok(AbsoluteResponse::NoContent)
}

/// From the parent.
#[api_responses(GET, 204, ..super::InCrate)]
pub async fn parent() -> Result<ParentResponse, ParentError> {
    Ok(ParentResponse::NoContent)
}

/// From a child, the root and an imported module. A set that is named `Error` has no rows.
#[allow(unused_qualifications)]
#[api_responses(GET, 204, ..self::own::Own, ..crate::Late, Named = ..named::Error, ..named::AuthError)]
pub async fn several() -> Result<SeveralResponse, SeveralError> {
    Ok(SeveralResponse::NoContent)
}

mod own {
    #[api_responses::api_responses(404: "Nothing is here.")]
    pub(in crate::paths) enum Own {}
}
