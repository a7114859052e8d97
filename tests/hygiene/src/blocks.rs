//! `impl` blocks and traits whose methods have declarations.

use std::sync::Arc;

use responses::api_responses;

/// A service.
#[derive(Clone, Copy, Debug)]
pub struct Orders<S> {
    /// Where the orders are.
    store: S,
}

#[api_responses(crate = ::responses, derive(Clone))]
impl<S> Orders<S>
where
    S: Clone + serde::Serialize + Send + Sync,
{
    /// How many.
    pub const LIMIT: usize = 10;

    /// Looks one up.
    ///
    /// # Errors
    ///
    /// Always fails.
    #[api_responses(GET "/orders/{id}", 200 { etag: responses::header::ETag }, 404: "No order.")]
    pub async fn get_order(&self, _: u64) -> Result<GetOrderResponse<S>, GetOrderError> {
        std::future::ready(Err(GetOrderError::NotFound)).await
    }

    /// Deletes one.
    #[api_responses(DELETE "/orders/{id}", 204, 409)]
    pub fn delete_order(self: Arc<Self>) -> DeleteOrderResponse {
        DeleteOrderResponse::NoContent
    }

    /// Borrows.
    #[api_responses(GET "/store", 200)]
    pub const fn get_store(&self) -> GetStoreResponse<&S> {
        GetStoreResponse::Ok(&self.store)
    }

    /// Needs no order.
    #[cfg(true)]
    #[::responses::api_responses(GET "/health", 204, crate = ::responses)]
    pub const fn health() -> HealthResponse {
        HealthResponse::NoContent
    }

    /// Is not compiled.
    #[api_responses(GET "/health", 204, 404: Nowhere)]
    #[cfg(false)]
    pub fn health() -> HealthResponse {
        nowhere()
    }
}

/// Methods that become functions which return a boxed future.
#[api_responses(crate = ::responses)]
#[async_trait::async_trait]
pub trait Below {
    /// Looks one up.
    ///
    /// # Errors
    ///
    /// Fails without one.
    #[api_responses(GET "/below/{id}", 200, 404)]
    async fn get_below(&self, id: u64) -> Result<GetBelowResponse<String>, GetBelowError>;
}

/// Methods that have become functions which return a boxed future.
#[async_trait::async_trait]
#[api_responses(crate = ::responses)]
pub trait Above {
    /// The content.
    type Order: serde::Serialize;

    /// Looks one up.
    ///
    /// # Errors
    ///
    /// Fails without one.
    #[api_responses(GET "/above/{id}", 200, 404)]
    async fn get_above(&self, id: u64) -> Result<GetAboveResponse<Self::Order>, GetAboveError>;

    /// Lists all.
    #[api_responses(GET "/above", 204)]
    async fn list_above(&self) -> ListAboveResponse {
        ListAboveResponse::NoContent
    }
}

#[async_trait::async_trait]
impl Below for Orders<u8> {
    async fn get_below(&self, _: u64) -> Result<GetBelowResponse<String>, GetBelowError> {
        Err(GetBelowError::NotFound)
    }
}

#[async_trait::async_trait]
#[allow(clippy::missing_trait_methods)]
impl Above for Orders<u8> {
    type Order = Self;

    async fn get_above(&self, _: u64) -> Result<GetAboveResponse<Self>, GetAboveError> {
        Err(GetAboveError::NotFound)
    }
}

impl serde::Serialize for Orders<u8> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.store)
    }
}
