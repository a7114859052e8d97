#![deny(warnings)]

use api_responses::api_responses;

#[api_responses(
    GET,
    200,
    #[allow(http::meaningless, reason = "v1 clients poll on it")] 201,
    #[allow(http::discouraged)] 203: String,
    #[allow(http::unregistered, reason = "v1 clients know it")] PageExpired = 419: "Start again.",
    #[allow(dead_code, http::routers_check_methods, reason = "the router does not decide here")]
    405 { allow = "PUT" },
)]
pub async fn get_user() -> GetUserResponse<String> {
    GetUserResponse::PageExpired
}

#[api_responses(POST, #[allow(http::missing_location)] 201)]
pub async fn post_user() -> PostUserResponse<String> {
    PostUserResponse::Created(String::new())
}

fn main() {}
