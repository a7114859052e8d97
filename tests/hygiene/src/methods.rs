//! Declarations below and above other attributes, and in `impl` blocks and traits.

use responses::api_responses;

/// `tracing::instrument` above.
///
/// # Errors
///
/// Always fails.
#[tracing::instrument(skip_all)]
#[api_responses(GET, 200, 404, crate = ::responses)]
pub async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
    std::future::ready(Err(GetUserError::NotFound)).await
}

/// `tracing::instrument` below.
///
/// # Errors
///
/// Always fails.
#[api_responses(GET, 200, 404, crate = ::responses)]
#[tracing::instrument(skip_all, err, ret)]
pub async fn get_item() -> Result<GetItemResponse<String>, GetItemError> {
    std::future::ready(Err(GetItemError::NotFound)).await
}

/// The responses of a method.
#[api_responses(GET "/orders/{id}", 200: String, 404, crate = ::responses)]
pub enum GetOrder {}

/// A service.
#[async_trait::async_trait]
pub trait Orders {
    /// Looks one up.
    async fn get_order(&self, id: u64) -> GetOrder;
}

/// Nothing.
#[derive(Clone, Copy, Debug)]
pub struct Nothing;

#[async_trait::async_trait]
impl Orders for Nothing {
    async fn get_order(&self, _: u64) -> GetOrder {
        GetOrder::NotFound
    }
}

/// A handler with the name of another one.
pub mod elsewhere {
    /// Not the other one.
    #[responses::api_responses(GET, 200, crate = ::responses)]
    pub async fn get_user() -> GetUserResponse<u8> {
        std::future::ready(GetUserResponse::Ok(0)).await
    }
}

/// Inside a function.
#[must_use]
pub fn local() -> impl Sized {
    /// Private to the function.
    #[api_responses(GET, #[from] 200, 404, crate = ::responses)]
    async fn inner(found: bool) -> Result<InnerResponse<u8>, InnerError> {
        std::future::ready(if found { Ok(1.into()) } else { Err(InnerError::NotFound) }).await
    }
    inner(true)
}
