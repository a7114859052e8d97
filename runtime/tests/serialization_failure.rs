//! Content that does not serialize: a 500 without a reason, and one event with the reason.
//!
//! There is only one test: tracing asks the subscribers of all threads once whether an event is enabled,
//! and another test without a subscriber could be asked first.

mod log;

use api_responses::header::ETag;
use api_responses::{IntoHttpResponse as _, api_responses};
use http_body_util::BodyExt as _;
use serde::{Serialize, Serializer, ser::Error as _};
use tracing::Level;

use log::Log;

struct Account;

impl Serialize for Account {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom("the password is hunter2"))
    }
}

#[api_responses(GET, 200 { etag: ETag, cache_control = "public" })]
fn get_account() -> GetAccountResponse<(&'static str, Account)> {
    // Half of the document has been written when the account fails.
    GetAccountResponse::Ok { etag: ETag::version(1), body: ("first", Account) }
}

#[tokio::test]
async fn a_serialization_error_is_logged_and_not_sent() {
    let log = Log::default();
    let response =
        tracing::subscriber::with_default(log.clone(), || get_account().into_http_response());

    assert_eq!(response.status(), 500);
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    // The fields were those of the 200.
    assert_eq!(response.headers().len(), 1, "{:?}", response.headers());
    let text = response.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(text, r#"{"type":"about:blank","title":"Internal Server Error","status":500}"#);

    let events = log.0.lock().unwrap();
    let [(level, fields)] = events.as_slice() else { panic!("one event, not {events:?}") };
    assert_eq!(*level, Level::ERROR);
    assert!(fields.contains("error=the password is hunter2;"), "{fields}");
    assert!(fields.contains("Account"), "{fields}");
}
