use api_responses::api_responses;

#[api_responses(429)]
trait Users {
    #[api_responses(GET, 200)]
    fn get_user(&self) -> GetUserResponse;
}

fn main() {}
