use api_responses::api_responses;

struct Users;

#[derive(serde::Serialize)]
struct User;

impl Users {
    #[api_responses(GET "/users/{id}", 200, 404)]
    async fn get_user(&self, id: u64) -> Result<GetUserResponse<User>, GetUserError> {
        match id {
            1 => Ok(GetUserResponse::Ok(User)),
            _ => Err(GetUserError::NotFound),
        }
    }
}

fn main() {
    let _ = Users.get_user(1);
}
