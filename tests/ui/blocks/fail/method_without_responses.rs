use api_responses::api_responses;

struct Users;

#[api_responses]
impl Users {
    #[api_responses]
    async fn get_user(&self) -> GetUserResponse {
        loop {}
    }
}

fn main() {
    let _ = Users.get_user();
}
