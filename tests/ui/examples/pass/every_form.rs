//! Examples of contents in every form.

#![deny(warnings)]

use api_responses::{DescribeResponses as _, Problem, Raw, api_responses};

#[derive(serde::Serialize)]
pub struct User {
    id: u64,
}

#[api_responses(
    GET "/users/{id}",
    #[example = r#"{"id": 1}"#]
    200,
    #[example(blocked = r#"{"status": 403, "detail": "Blocked."}"#, unpaid = r#"{"status": 403}"#)]
    403: Problem,
    404,
)]
pub async fn get_user(id: u64) -> Result<GetUserResponse<User>, GetUserError> {
    match id {
        1 => Ok(GetUserResponse::Ok(User { id })),
        2 => Err(GetUserError::Forbidden(Problem::new())),
        _ => Err(GetUserError::NotFound),
    }
}

// Text that is not JSON is taken as it is.
#[api_responses(
    GET "/notes",
    #[example = "id,text\n1,Call Ada.\n"]
    200: String as "text/csv",
    #[example = "<p>Gone.</p>"]
    410: Raw as "text/html",
)]
pub async fn list_notes() -> ListNotesResponse {
    ListNotesResponse::Ok(String::new())
}

// A claim can have content, too.
#[api_responses(GET, #[example = "[1, 2]"] 200: Vec<u8>, 404)]
pub async fn list_numbers() -> Result<Vec<u8>, ListNumbersError> {
    Err(ListNumbersError::NotFound)
}

// The document of this variant is different each time.
#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum SeatError {
    #[error("taken")]
    #[api_responses(#[example = r#"{"status": 409, "free": [7, 8]}"#] 409 { free as member })]
    Taken { free: Vec<u8> },
}

fn main() {
    let responses = GetUserError::OPERATION.responses();
    let examples: Vec<_> = responses.flat_map(|response| response.examples()).collect();
    let names: Vec<_> = examples.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, [None, Some("blocked"), Some("unpaid")]);
    assert_eq!(SeatError::OPERATION.responses().next().unwrap().examples().count(), 1);
}
