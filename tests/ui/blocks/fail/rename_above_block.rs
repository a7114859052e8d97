use api_responses::api_responses;

struct Users;

#[api_responses(rename(Response = UserReply))]
impl Users {
    #[api_responses(GET, 200)]
    async fn get_user(&self) -> GetUserResponse {
        GetUserResponse::Ok
    }
}

fn main() {
    let _ = Users.get_user();
}
