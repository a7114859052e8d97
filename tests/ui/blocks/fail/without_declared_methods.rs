use api_responses::api_responses;

struct Users;

#[api_responses]
impl Users {
    async fn get_user(&self) -> String {
        String::new()
    }
}

fn main() {
    let _ = Users.get_user();
}
