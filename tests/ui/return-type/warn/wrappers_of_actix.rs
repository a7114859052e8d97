#![deny(deprecated)]

use actix_web::CustomizeResponder;
use actix_web::error::InternalError;
use api_responses::api_responses;

#[api_responses(GET, 200)]
async fn get_user() -> CustomizeResponder<GetUserResponse<String>> {
    use actix_web::Responder as _;

    GetUserResponse::Ok(String::new()).customize()
}

#[api_responses(GET, 200, 404)]
async fn get_order() -> Result<GetOrderResponse<String>, InternalError<GetOrderError>> {
    if std::env::args().len() > 1 {
        let status = actix_web::http::StatusCode::CONFLICT;
        return Err(InternalError::new(GetOrderError::NotFound, status));
    }
    Ok(GetOrderResponse::Ok(String::new()))
}

fn main() {
    drop((get_user(), get_order()));
}
