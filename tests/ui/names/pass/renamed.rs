#![deny(warnings)]
//! A service that has types with the usual names.

use api_responses::api_responses;

#[derive(serde::Serialize)]
struct GetUserResponse;

#[api_responses(GET, 200, 404, rename(Response = UserReply, Error = UserFailure))]
async fn get_user(id: u64) -> Result<UserReply<GetUserResponse>, UserFailure> {
    if id == 0 { Err(UserFailure::NotFound) } else { Ok(UserReply::Ok(GetUserResponse)) }
}

/// One of the two, which keeps the name of the other.
#[api_responses(GET, 200, 404, rename(Response = OrderReply,))]
async fn get_order(id: u64) -> Result<OrderReply<u64>, GetOrderError> {
    if id == 0 { Err(GetOrderError::NotFound) } else { Ok(OrderReply::Ok(id)) }
}

fn main() {
    drop((get_user(1), get_order(1)));
}
