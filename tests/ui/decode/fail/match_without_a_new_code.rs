use api_responses::api_responses;
use api_responses::client::decode;
use api_responses::http::Response;

// The contract has gained the 410.
#[api_responses(decode)]
pub trait Users {
    #[api_responses(GET "/users/{id}", 200, 404, 410: "The user has left.")]
    fn get_user(&self) -> Result<GetUserResponse<String>, GetUserError>;
}

fn main() {
    let received = Response::new("\"Ada\"");
    match decode::<Result<GetUserResponse<String>, GetUserError>>(received).unwrap() {
        Ok(GetUserResponse::Ok(name)) => println!("{name}"),
        Err(GetUserError::NotFound) => println!("nobody"),
    }
}
