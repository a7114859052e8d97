#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;

/// A handler.
#[api_responses(GET "/users/{id}", 200, 404: &'static str, 410)]
pub async fn get_user<'a, 'b>(
    id: &'a str,
    names: &'b [&'static str],
) -> Result<GetUserResponse<&'static str>, GetUserError>
where
    'b: 'a,
{
    std::future::ready(()).await;
    let name = names.iter().find(|name| **name == id).ok_or(GetUserError::NotFound("none"))?;
    Ok(GetUserResponse::Ok(name))
}

fn main() {
    let _ = get_user("ada", &["ada"]);
}
