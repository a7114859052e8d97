use api_responses::api_responses;

#[api_responses(GET, 201, 404: "a", 404: "b", 999, NotFoud, 204: String)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
