use api_responses::api_responses;

#[api_responses(POST, 201 { location = "/x y" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
