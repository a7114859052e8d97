use api_responses::api_responses;

struct User;

struct Users;

#[api_responses]
impl Users {
    #[api_responses(GET, 200)]
    fn get_user(&self) -> GetUserResponse<User> {
        GetUserResponse::Ok(User)
    }
}

fn main() {
    let _ = Users.get_user();
}
