#![deny(warnings, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::api_responses;
use api_responses::header::ETag;

#[derive(serde::Serialize)]
struct User {
    name: String,
}

#[derive(serde::Serialize)]
struct Ticket(u64);

#[derive(serde::Serialize)]
struct Reason(&'static str);

/// Two contents, one beside a header field that is left out.
#[api_responses(
    PUT "/users/{id}",
    #[from] 200 { etag: Option<ETag> },
    #[from] 202: Ticket,
    #[from] 409: Reason,
)]
async fn put_user(id: u64) -> Result<PutUserResponse<User>, PutUserError> {
    match id {
        0 => Err(Reason("taken"))?,
        1 => Ok(Ticket(std::future::ready(1).await).into()),
        _ => Ok(User { name: "Ada".to_owned() }.into()),
    }
}

/// The content of a caller.
#[api_responses(GET "/any", #[from] 200)]
async fn get_any<S: serde::Serialize>(value: S) -> GetAnyResponse<S> {
    std::future::ready(value).await.into()
}

fn main() {
    drop(put_user(0));
    drop(get_any(0));
}
