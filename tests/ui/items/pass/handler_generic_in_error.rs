#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::HasStatus as _;
use api_responses::api_responses;
use serde::Serialize;

/// What is wrong.
pub struct Wrong;

impl From<Wrong> for String {
    fn from(_: Wrong) -> Self {
        "wrong".to_owned()
    }
}

/// Generic in both.
#[api_responses(GET "/users/{id}", 200, #[from(Wrong)] 400, #[from(std::fmt::Error)] 500: ())]
pub async fn get_user<T, E, const N: usize>(
    users: &[T; N],
    id: usize,
) -> Result<GetUserResponse<Vec<T>>, GetUserError<E>>
where
    T: Clone + Serialize,
    E: From<Wrong> + Serialize,
{
    std::future::ready(()).await;
    let user = users.get(id).cloned().ok_or(Wrong)?;
    Ok(GetUserResponse::Ok(vec![user]))
}

fn main() {
    let _ = get_user::<u8, String, 2>(&[1, 2], 3);
    let error = GetUserError::<String>::from(Wrong);
    assert!(matches!(error, GetUserError::BadRequest(text) if text == "wrong"));
    assert_eq!(GetUserError::<u8>::from(std::fmt::Error).status(), 500);
}
