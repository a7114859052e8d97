//! Declarations with `#[cfg]`s. If the handler is not compiled, nothing is generated: each of these uses a
//! missing type, and has the name of another handler.

use responses::api_responses;

/// A handler.
///
/// # Errors
///
/// Always fails.
#[api_responses(GET "/a", 200, 410, crate = ::responses)]
#[cfg(true)]
pub async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
    std::future::ready(Err(GetUserError::Gone)).await
}

/// Excluded below the attribute.
#[api_responses(
    GET "/a", 200 { etag: Nowhere }, 404: Nowhere, 409: nowhere::Problem as "a/b", #[from(Nowhere)] 500: responses::Fault,
    ..Nowhere, outside(413, ..Nowhere), errors = Nowhere, crate = ::responses,
)]
#[cfg(false)]
pub async fn get_user() -> Result<GetUserResponse<Nowhere>, GetUserError> {
    nowhere()
}

/// Excluded above the attribute.
#[cfg(false)]
#[api_responses(GET "/a", 200, ..Nowhere, crate = ::nowhere)]
pub async fn get_user() -> Result<GetUserResponse<Nowhere>, GetUserError> {
    nowhere()
}

/// Complete responses, and claims.
#[api_responses(GET, 200: Nowhere, crate = ::responses)]
#[cfg(false)]
pub async fn get_user() -> GetUserResponse {
    nowhere()
}

/// Claims of a handler.
#[api_responses(GET, 200, 404: Nowhere, crate = ::responses)]
#[cfg(false)]
pub async fn get_user() -> Result<Nowhere, AppError> {
    nowhere()
}

/// A set.
#[api_responses(410, crate = ::responses)]
#[cfg(true)]
pub enum AuthError {}

/// Not a set.
#[api_responses(404: Nowhere, ..Nowhere, #[from(Nowhere)] 500, crate = ::responses)]
#[cfg(false)]
pub enum AuthError {}

/// A type that claims.
#[api_responses(404, crate = ::responses)]
#[cfg(true)]
#[derive(Clone, Copy, Debug)]
pub enum AppError {
    /// Not there.
    NotFound,
}

/// Another type without claims.
#[api_responses(404: Nowhere, crate = ::responses)]
#[cfg(false)]
pub struct AppError(Nowhere);

/// The attribute has a condition that is true.
#[cfg_attr(true, api_responses(GET "/b", 200, 404, crate = ::responses))]
pub async fn get_item() -> GetItemResponse<String> {
    std::future::ready(GetItemResponse::NotFound).await
}

/// The condition is false, so that the handler is unchanged.
#[cfg_attr(false, api_responses(GET "/b", 200: Nowhere, crate = ::nowhere))]
pub async fn get_order() -> String {
    std::future::ready(String::new()).await
}

/// A true condition below the attribute, twice.
#[api_responses(GET "/b", 200, 404, crate = ::responses)]
#[cfg_attr(true, cfg(true))]
#[cfg_attr(false, cfg(false))]
pub async fn get_price() -> GetPriceResponse<u8> {
    std::future::ready(GetPriceResponse::NotFound).await
}

/// A condition below the attribute that excludes the handler.
#[api_responses(GET "/b", 200, ..Nowhere, #[from(Nowhere)] 404, outside(..Nowhere), crate = ::responses)]
#[cfg_attr(true, cfg(false))]
pub async fn get_price() -> Result<GetPriceResponse<Nowhere>, GetPriceError> {
    nowhere()
}
