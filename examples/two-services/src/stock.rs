//! The stock service, which implements the contract on axum.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use api_responses::axum::{Json, Path, RouterExt as _};
use api_responses::header::{ETag, RetryAfter};
use api_responses::{Fault, Problem};
use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use stock_contract::{
    CommonError, Copies, CountCopiesError, CountCopiesResponse, Stock, TakeCopiesError,
    TakeCopiesResponse,
};

/// The token of its callers.
pub const TOKEN: &str = "open-sesame";

/// An ISBN for which the service pretends to be overloaded.
pub const BUSY: u64 = 9_780_000_000_001;

/// An ISBN for which the service pretends to fail.
pub const BROKEN: u64 = 9_780_000_000_002;

/// The copies of each book, by its ISBN.
#[derive(Debug, Default)]
pub struct Warehouse {
    copies: Mutex<BTreeMap<u64, u32>>,
}

impl Warehouse {
    /// Creates a warehouse with these copies.
    pub fn new(copies: impl IntoIterator<Item = (u64, u32)>) -> Self {
        Self { copies: Mutex::new(copies.into_iter().collect()) }
    }
}

/// Refuses what has nothing to do with books.
fn admit(token: &str, isbn: u64) -> Result<(), CommonError> {
    if token != TOKEN {
        return Err(CommonError::Unauthorized);
    }
    match isbn {
        BUSY => Err(CommonError::TooManyRequests { retry_after: RetryAfter::seconds(30) }),
        BROKEN => Err(CommonError::InternalServerError(Fault::new("the shelf has collapsed"))),
        _ => Ok(()),
    }
}

impl Stock for Warehouse {
    fn count_copies(
        &self,
        token: &str,
        isbn: u64,
    ) -> Result<CountCopiesResponse<Copies>, CountCopiesError> {
        admit(token, isbn)?;
        let all = self.copies.lock().unwrap_or_else(PoisonError::into_inner);
        let copies = *all.get(&isbn).ok_or(CountCopiesError::NotFound)?;
        let etag = ETag::version(copies.into());
        Ok(CountCopiesResponse::Ok { etag, body: Copies { isbn, copies } })
    }

    fn take_copies(
        &self,
        token: &str,
        order: Copies,
    ) -> Result<TakeCopiesResponse<Copies>, TakeCopiesError> {
        admit(token, order.isbn)?;
        let mut all = self.copies.lock().unwrap_or_else(PoisonError::into_inner);
        let left = all.get_mut(&order.isbn).ok_or(TakeCopiesError::NotFound)?;
        let Some(remaining) = left.checked_sub(order.copies) else {
            let problem = Problem::from("Order fewer copies.").with_extension("left", *left);
            return Err(TakeCopiesError::OutOfStock(problem));
        };
        *left = remaining;
        Ok(TakeCopiesResponse::Ok(Copies { copies: remaining, ..order }))
    }
}

/// The service.
pub fn router(warehouse: Warehouse) -> Router {
    Router::new().endpoint(count_copies).endpoint(take_copies).with_state(Arc::new(warehouse))
}

async fn count_copies(
    State(warehouse): State<Arc<Warehouse>>,
    headers: HeaderMap,
    Path(isbn): Path<String>,
) -> Result<CountCopiesResponse<Copies>, CountCopiesError> {
    let isbn = isbn.parse().map_err(|_| CountCopiesError::NotFound)?;
    warehouse.count_copies(token(&headers), isbn)
}

async fn take_copies(
    State(warehouse): State<Arc<Warehouse>>,
    headers: HeaderMap,
    Json(order): Json<Copies>,
) -> Result<TakeCopiesResponse<Copies>, TakeCopiesError> {
    warehouse.take_copies(token(&headers), order)
}

fn token(headers: &HeaderMap) -> &str {
    let value = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    value.and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default()
}
