use api_responses::api_responses;

#[api_responses(DELETE, 204)]
async fn get_user() -> GetUserResponse<()> {
    todo!()
}

fn main() {}
