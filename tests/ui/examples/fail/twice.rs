use api_responses::api_responses;

#[api_responses(GET, #[example = "\"Ada\""] #[example = "\"Grace\""] 200, 404)]
async fn get_user() -> GetUserResponse<String> {
    todo!()
}

fn main() {}
