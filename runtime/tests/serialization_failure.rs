//! Content that does not become JSON: a 500 that says nothing, and one event that says all.
//!
//! One test and no more: tracing asks the subscribers of all threads once whether an event is wanted,
//! and another test, without a subscriber, could be the one that is asked.

use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex};

use api_responses::__private::json;
use http_body_util::BodyExt as _;
use serde::{Serialize, Serializer, ser::Error as _};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

struct Account;

impl Serialize for Account {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom("the password is hunter2"))
    }
}

/// Level and fields of each event, as text.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<(Level, String)>>>);

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, "{field}={value:?};").unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields(String::new());
        event.record(&mut fields);
        self.0.lock().unwrap().push((*event.metadata().level(), fields.0));
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn the_client_learns_nothing_and_the_log_everything() {
    let log = Log::default();
    let response = tracing::subscriber::with_default(log.clone(), || {
        // Half of the document has been written when the account fails.
        json(200, "application/json", &("first", Account))
    });

    assert_eq!(response.status(), 500);
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    let text = response.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(text, r#"{"type":"about:blank","title":"Internal Server Error","status":500}"#);

    let events = log.0.lock().unwrap();
    let [(level, fields)] = events.as_slice() else { panic!("one event, not {events:?}") };
    assert_eq!(*level, Level::ERROR);
    assert!(fields.contains("error=the password is hunter2;"), "{fields}");
    assert!(fields.contains("Account"), "{fields}");
}
