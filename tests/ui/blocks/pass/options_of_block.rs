#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::{DeclaredError, DescribeResponses as _, IntoHttpResponse as _, api_responses};

mod inner {
    pub use api_responses;
}

#[derive(serde::Serialize)]
struct ApiError {
    code: u16,
}

impl From<DeclaredError> for ApiError {
    fn from(error: DeclaredError) -> Self {
        ApiError { code: error.status().as_u16() }
    }
}

struct Users;

#[api_responses(crate = inner::api_responses, errors = ApiError, lang = "en", derive(Clone, PartialEq))]
impl Users {
    #[api_responses(GET, 204, 404)]
    fn get_user(&self) -> GetUserResponse {
        GetUserResponse::NotFound
    }

    #[api_responses(GET, 204, 404, errors = api_responses::Problem)]
    fn get_name(&self) -> GetNameResponse {
        GetNameResponse::NotFound
    }

    #[api_responses(GET, 204, derive(Copy, Clone))]
    fn without_errors(&self) -> WithoutErrorsResponse {
        WithoutErrorsResponse::NoContent
    }
}

fn main() {
    let error = Users.get_user();
    assert!(error == error.clone());
    let of = |response: api_responses::Response| response.headers()["content-type"].clone();
    assert_eq!(of(error.into_http_response()), "application/json");
    assert_eq!(of(Users.get_name().into_http_response()), "application/problem+json");
    let copied = Users.without_errors();
    let _ = (copied, copied);
    assert_eq!(GetUserResponse::OPERATION.name(), "get_user");
}
