#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

struct Users;

#[api_responses]
#[cfg(all())]
#[allow(dead_code)]
impl Users {
    #[api_responses(GET, 200: String, 404)]
    #[cfg(any())]
    fn get_user(&self) -> Missing {}

    #[cfg(any())]
    #[api_responses(GET, 200, 404)]
    fn get_name(&self) -> GetNameResponse<Missing> {}

    #[cfg(all())]
    #[api_responses(GET, 200, 404)]
    fn get_name(&self) -> GetNameResponse<String> {
        GetNameResponse::Ok(String::new())
    }

    #[api_responses(GET, 204, 404)]
    fn unused(&self) -> UnusedResponse {
        UnusedResponse::NoContent
    }
}

#[cfg(any())]
#[api_responses]
impl Missing {
    #[api_responses(GET, 204)]
    fn unused(&self) -> UnusedResponse {}
}

#[api_responses]
#[cfg(any())]
impl Missing {
    #[api_responses(GET, 204)]
    fn missing(&self) -> MissingResponse {}
}

fn main() {
    let _ = Users.get_name();
}
