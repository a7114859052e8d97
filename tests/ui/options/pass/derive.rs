#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

/// Comparable.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Item;

/// A handler.
#[api_responses(GET, 200, 404, derive(Clone, Debug, PartialEq))]
pub async fn get_user() -> Result<GetUserResponse<Item>, GetUserError> {
    unimplemented!()
}

fn main() {
    assert_eq!(GetUserResponse::Ok(Item).clone(), GetUserResponse::Ok(Item));
    assert_eq!(format!("{:?}", GetUserResponse::Ok(Item)), "Ok(Item)");
}
