use api_responses::api_responses;

#[api_responses(GET, 200, #[from(std::io::Error)] 500)]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
