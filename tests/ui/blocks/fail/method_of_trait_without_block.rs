use api_responses::api_responses;

trait Users {
    #[api_responses(GET, 200)]
    fn get_user(&self) -> GetUserResponse;
}

fn main() {}
