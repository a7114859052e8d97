#![deny(warnings)]

use api_responses::api_responses;

#[api_responses(
    GET,
    200,
    #[allow(http::meaningless, reason = "v1 clients poll on it")] 201,
    #[allow(http::discouraged)] 202: String,
    #[allow(http::unregistered, reason = "v1 clients know it")] PageExpired = 419: "Start again.",
    #[allow(dead_code, http::discouraged, reason = "the router has no say here")] 409,
)]
pub async fn get_user() -> GetUserResponse<String> {
    GetUserResponse::PageExpired
}

#[api_responses(POST, #[allow(http::missing_location)] 201)]
pub async fn post_user() -> PostUserResponse<String> {
    PostUserResponse::Created(String::new())
}

fn main() {}
