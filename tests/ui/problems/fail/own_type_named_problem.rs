use api_responses::api_responses;

#[derive(serde::Serialize)]
struct Problem {
    code: &'static str,
}

#[api_responses(GET, 200, 404: Problem)]
async fn get_user() -> GetUserResponse {
    GetUserResponse::NotFound(Problem { code: "x" })
}

fn main() {}
