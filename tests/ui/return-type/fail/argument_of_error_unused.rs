use api_responses::api_responses;

#[derive(serde::Serialize)]
struct User;

#[api_responses(GET, 200, 404: "No user has this id.")]
async fn get_user() -> Result<GetUserResponse, GetUserError<User>> {
    todo!()
}

fn main() {}
