use api_responses::api_responses;

#[api_responses(GET, 200)]
async fn get_user()  {
    todo!()
}

fn main() {}
