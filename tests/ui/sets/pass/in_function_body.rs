#![deny(warnings, clippy::all, clippy::pedantic)]

use api_responses::HasStatus as _;
use api_responses::api_responses;

fn main() {
    #[api_responses(403, 404)]
    enum AuthError {}

    #[api_responses(DELETE, 204, #[from(std::fmt::Error)] 500, ..AuthError)]
    fn delete_user(who: u8) -> Result<DeleteUserResponse, DeleteUserError> {
        match who {
            1 => Ok(DeleteUserResponse::NoContent),
            2 => Err(AuthError::Forbidden)?,
            3 => Err(std::fmt::Error)?,
            _ => Err(AuthError::NotFound)?,
        }
    }

    let status = |who| delete_user(who).map_or_else(|error| error.status(), |some| some.status());
    assert_eq!([1, 2, 3, 4].map(status), [204, 403, 500, 404]);
}
