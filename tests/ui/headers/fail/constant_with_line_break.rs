use api_responses::api_responses;

#[api_responses(GET, 200, 404 { "x-note" = "a\r\nset-cookie: b" })]
async fn get_user() -> GetUserResponse {
    todo!()
}

fn main() {}
