//! Header fields: required, declared, constant.

use responses::header::{Allow, CacheControl, ETag, Link, Location, RetryAfter, WwwAuthenticate};
use responses::{api_responses, location, Problem};

/// An order.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Order {
    /// The number.
    pub id: u64,
}

/// Fields with content.
///
/// # Errors
///
/// Fails without a number.
#[api_responses(
    POST "/orders",
    201 { etag: ETag, "x-total-count": Option<u64>, link: Vec<Link>, vary = "accept" },
    303,
    400: Problem { retry_after: RetryAfter },
    401,
    403 { www_authenticate: WwwAuthenticate, cache_control: Option<CacheControl> },
    405 { allow = "GET, HEAD" },
    429,
    503 { retry_after: Option<RetryAfter> },
    #[from(std::fmt::Error)]
    500 { retry_after: Option<RetryAfter> },
    crate = ::responses,
)]
pub async fn create_order(id: Option<u64>) -> Result<CreateOrderResponse<Order>, CreateOrderError> {
    let id = std::future::ready(id).await.ok_or(std::fmt::Error)?;
    Ok(CreateOrderResponse::Created {
        etag: ETag::version(id),
        x_total_count: None,
        link: Vec::new(),
        location: location!("/orders/{}", id),
        body: Order { id },
    })
}

/// Fields without content.
#[api_responses(GET, 301, 308 { location = "/here" }, #[allow(http::discouraged)] 405: () { allow: Allow }, crate = ::responses)]
pub async fn moved() -> MovedResponse {
    let location: Location = location!("/there");
    std::future::ready(MovedResponse::MovedPermanently { location }).await
}
