use api_responses::api_responses;

#[api_responses(GET, 200, 404: T)]
async fn get_user<T: serde::Serialize>(value: T) -> GetUserResponse {
    GetUserResponse::NotFound(value)
}

fn main() {}
