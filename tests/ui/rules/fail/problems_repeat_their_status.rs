use api_responses::api_responses;
use api_responses::Problem;

#[api_responses(GET, 200, 404: Problem)]
pub async fn get_x() -> GetXResponse<String> {
    GetXResponse::NotFound(Problem::new().with_status(404))
}

fn main() {}
