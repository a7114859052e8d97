//! Endpoints whose contents have every form.

#![allow(dead_code, reason = "only the declarations are read")]

use std::collections::BTreeMap;

use api_responses::axum::{Json, Path, Query};
use api_responses::request::{DescribeRequest, RequestDescription, SecurityScheme};
use api_responses::{Problem, api_responses};
use axum::extract::{Form, Multipart};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A state of an order.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum State {
    New,
    Paid,
}

/// A way to pay.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Payment {
    /// With a card.
    Card {
        /// The last digits.
        digits: String,
    },
    Cash,
}

/// A category, which contains others.
#[derive(Serialize, ToSchema)]
#[schema(no_recursion)]
pub(crate) struct Category {
    name: String,
    parts: Vec<Category>,
    parent: Option<Box<Category>>,
}

/// An order.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Order {
    /// Given by the *shop*.
    #[schema(read_only)]
    id: u64,
    state: State,
    payment: Payment,
    #[schema(max_length = 200, example = "It's a gift.")]
    note: Option<String>,
    #[schema(min_items = 1)]
    isbns: Vec<String>,
    counts: BTreeMap<String, u32>,
    #[schema(format = DateTime, value_type = String)]
    placed: String,
    #[deprecated]
    #[serde(default)]
    old: bool,
}

#[derive(Deserialize, ToSchema)]
pub(crate) struct Search {
    /// What is searched.
    text: String,
    #[serde(default)]
    limit: Option<u32>,
}

#[derive(Deserialize, ToSchema)]
pub(crate) struct Login {
    name: String,
    password: String,
}

/// A member of the staff.
struct Staff;

impl DescribeRequest for Staff {
    fn describe_request() -> RequestDescription {
        RequestDescription::new().with_security(SecurityScheme::http("bearer"))
    }
}

/// A shop with a key and a session.
struct Shop;

impl DescribeRequest for Shop {
    fn describe_request() -> RequestDescription {
        RequestDescription::new()
            .with_security(SecurityScheme::header_field("X-Api-Key").named("shop key"))
            .with_security(SecurityScheme::cookie("session"))
            .with_security(SecurityScheme::query_parameter("key"))
            .with_header_field("If-Match", "The `ETag` of the order.")
    }
}

/// Replace an order.
#[api_responses(
    PUT "/orders/{id}",
    200,
    #[problem = "/problems/paid"]
    #[example(card = r#"{"status": 409, "by": "card"}"#, cash = r#"{"status": 409}"#)]
    Paid = 409: Problem,
    #[problem = "https://example.com/problems/gone"] Gone = 410: "It's gone.",
    #[problem = "urn:shop:closed"] Closed = 503: "Closed.",
)]
async fn replace_order(
    _: Staff,
    _: Path<u64>,
    _: Json<Order>,
) -> Result<ReplaceOrderResponse<Order>, ReplaceOrderError> {
    Err(ReplaceOrderError::Gone)
}

/// Search orders.
#[api_responses(GET "/orders", 200, #[example = "id,state\n7,new"] 410: String as "text/csv")]
async fn search_orders(_: Shop, _: Query<Search>) -> SearchOrdersResponse<Vec<Order>> {
    SearchOrdersResponse::Ok(Vec::new())
}

/// Read all categories.
#[api_responses(GET "/categories", 200)]
async fn read_categories() -> ReadCategoriesResponse<Category> {
    ReadCategoriesResponse::Ok(Category { name: String::new(), parts: Vec::new(), parent: None })
}

/// Sign in.
#[api_responses(POST "/login", 204, 401 { www_authenticate = "Basic" })]
async fn sign_in(_: Form<Login>) -> SignInResponse {
    SignInResponse::NoContent
}

/// Send a picture.
#[api_responses(POST "/pictures/{name}", 204)]
async fn send_picture(_: Multipart) -> SendPictureResponse {
    SendPictureResponse::NoContent
}

/// Without a path.
#[api_responses(POST, #[example = "1"] 200)]
async fn count() -> CountResponse<u32> {
    CountResponse::Ok(1)
}

/// Makes the linker keep the endpoints.
pub(crate) fn mention() {
    let _ = (replace_order, search_orders, read_categories, sign_in, send_picture, count);
}
