//! The order service, which calls the stock service.

use api_responses::axum::rejection::JsonRejection;
use api_responses::axum::{Json, RouterExt as _};
use api_responses::client::{DecodeError, receive};
use api_responses::header::RetryAfter;
use api_responses::{Fault, Problem, api_responses, http};
use axum::Router;
use axum::extract::State;
use serde::Serialize;
use stock_contract::{CommonError, Copies, TakeCopiesError, TakeCopiesResponse};

/// No response of the stock service is longer.
const LIMIT: usize = 64 * 1024;

/// Where the stock service is, and the token for it.
#[derive(Clone, Debug)]
pub struct StockClient {
    address: String,
    token: String,
    http: reqwest::Client,
}

/// Why there is no response of the contract.
#[derive(Debug)]
pub enum CallError {
    /// The stock service does not answer.
    Unreachable(reqwest::Error),
    /// It answers something else than the contract declares.
    Undeclared(DecodeError),
}

impl StockClient {
    /// Creates a client of the service at an address such as `http://localhost:3000`.
    pub fn new(address: impl Into<String>, token: impl Into<String>) -> Self {
        Self { address: address.into(), token: token.into(), http: reqwest::Client::new() }
    }

    async fn take_copies(
        &self,
        order: &Copies,
    ) -> Result<Result<TakeCopiesResponse<Copies>, TakeCopiesError>, CallError> {
        let request = self.http.post(format!("{}/stock/taken", self.address));
        let sent = request.bearer_auth(&self.token).json(order).send().await;
        let response = http::Response::from(sent.map_err(CallError::Unreachable)?);
        receive(response, LIMIT).await.map_err(CallError::Undeclared)
    }
}

impl std::fmt::Display for CallError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unreachable(error) => write!(formatter, "the stock service: {error}"),
            Self::Undeclared(error) => write!(formatter, "the stock service: {error}"),
        }
    }
}

impl std::error::Error for CallError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreachable(error) => Some(error),
            Self::Undeclared(error) => Some(error),
        }
    }
}

/// An accepted order.
#[derive(Debug, Serialize)]
pub struct Order {
    isbn: u64,
    copies: u32,
}

/// Order copies of a book.
#[api_responses(
    POST "/orders",
    200,
    NoSuchBook = 409: "No book has this ISBN.",
    /// There are fewer copies; see `left`.
    #[problem = "/problems/too-few-copies"]
    TooFewCopies = 409: Problem,
    /// The stock service is busy.
    503 { retry_after: RetryAfter },
    /// The stock service failed, or cannot be reached.
    #[from(CallError)]
    502: Fault,
    outside(..JsonRejection),
)]
async fn place_order(
    State(stock): State<StockClient>,
    Json(copies): Json<Copies>,
) -> Result<PlaceOrderResponse<Order>, PlaceOrderError> {
    let Copies { isbn, copies: number } = copies;
    // One arm for each response of the contract, and none for others.
    Err(match stock.take_copies(&copies).await? {
        Ok(TakeCopiesResponse::Ok(_left)) => {
            return Ok(PlaceOrderResponse::Ok(Order { isbn, copies: number }));
        }
        Err(TakeCopiesError::NotFound) => PlaceOrderError::NoSuchBook,
        Err(TakeCopiesError::OutOfStock(problem)) => {
            let left = problem.extension("left").cloned();
            PlaceOrderError::TooFewCopies(Problem::new().with_extension("left", left))
        }
        Err(TakeCopiesError::CommonError(error)) => match error {
            CommonError::TooManyRequests { retry_after } => {
                PlaceOrderError::ServiceUnavailable { retry_after }
            }
            CommonError::Unauthorized => {
                PlaceOrderError::BadGateway(Fault::new("the token for the stock service is wrong"))
            }
            // The same id is in both logs.
            CommonError::InternalServerError(fault) => PlaceOrderError::BadGateway(fault),
        },
    })
}

/// The service.
pub fn router(stock: StockClient) -> Router {
    Router::new().endpoint(place_order).with_state(stock)
}
