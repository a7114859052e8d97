//! What is logged, and when.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::thread;

use api_responses::__private::{declared_fault, fault};
use api_responses::{DeclaredError, Fault};
use tracing::{Level, info_span};

use super::log::{Reported, Value, reported};
use super::sent::built;

#[derive(Debug)]
struct Layered {
    text: &'static str,
    cause: Option<Box<Layered>>,
}

impl fmt::Display for Layered {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.text)
    }
}

impl Error for Layered {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self.cause.as_deref()?)
    }
}

/// An error with the first text, whose causes have the others.
fn layered<const N: usize>(texts: [&'static str; N]) -> Layered {
    let cause = |cause, text| Some(Box::new(Layered { text, cause }));
    *texts.into_iter().rev().fold(None, cause).unwrap()
}

fn answer(status: u16, held: &Fault) {
    assert_eq!(built(|to| fault(to, status, "about:blank", "Failed", held)).status(), status);
}

fn text_of(error: impl Error + Send + Sync + 'static) -> String {
    let mut events = reported(|| answer(500, &Fault::new(error)));
    assert_eq!(events.len(), 1);
    let Some(Value::Text(text)) = events.remove(0).fields.remove("error") else {
        panic!("no text of the error");
    };
    text
}

#[test]
fn a_fault_is_logged_once() {
    let held = Fault::new(layered(["cannot look up the user", "no connection", "timed out"]));
    let events = reported(|| {
        answer(503, &held);
        answer(503, &held);
        declared_fault(DeclaredError::__new(503, "Down", "Down", "", ""), &held);
    });
    let fields = BTreeMap::from([
        ("error", "cannot look up the user: no connection: timed out".into()),
        ("status", 503.into()),
        ("instance", held.id().into()),
        ("message", "unexpected error; the client receives only the instance".into()),
    ]);
    assert_eq!(events, [Reported { level: Level::ERROR, spans: Vec::new(), fields }]);
}

#[test]
fn a_fault_in_a_custom_error_format_is_logged_once() {
    let held = Fault::new("timed out");
    let events = reported(|| {
        declared_fault(DeclaredError::__new(503, "Down", "Down", "", ""), &held);
        answer(503, &held);
    });
    let [event] = events.as_slice() else { panic!("one event, not {events:?}") };
    assert_eq!(event.level, Level::ERROR);
    assert_eq!(event.fields["error"], "timed out".into());
    assert_eq!(event.fields["status"], 503.into());
    assert_eq!(event.fields["instance"], held.id().into());
}

#[test]
fn a_fault_without_a_response_is_not_logged() {
    let events = reported(|| {
        drop(Fault::new("unheard"));
        drop(Fault::new("dealt with").into_error());
    });
    assert_eq!(events, []);
}

#[test]
fn the_event_is_in_the_span_of_the_fault() {
    let events = reported(|| {
        let held = info_span!("request").in_scope(|| {
            let query = info_span!("query");
            let _inside = query.enter();
            Fault::new("timed out")
        });
        info_span!("answering").in_scope(|| answer(500, &held));
    });
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].spans, ["request", "query"]);
}

#[test]
fn without_a_span_the_event_is_in_that_of_the_response() {
    let events = reported(|| {
        let held = Fault::new("timed out");
        info_span!("answering").in_scope(|| answer(500, &held));
    });
    assert_eq!(events[0].spans, ["answering"]);
}

#[test]
fn a_fault_is_logged_once_from_two_threads() {
    let held = Fault::new("timed out");
    let times: usize = thread::scope(|scope| {
        let threads = [(); 8].map(|()| scope.spawn(|| reported(|| answer(500, &held)).len()));
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert_eq!(times, 1);
}

#[test]
fn causes_that_are_in_the_text_are_not_repeated() {
    assert_eq!(text_of(layered(["a: b", "b"])), "a: b");
    assert_eq!(text_of(layered(["a: b: c", "b: c", "c"])), "a: b: c");
    assert_eq!(text_of(layered(["a: b", "b", "c"])), "a: b: c");
    // Only the end counts, and only that of the error right above.
    assert_eq!(text_of(layered(["b failed", "b"])), "b failed: b");
    assert_eq!(text_of(layered(["a", "b", "a"])), "a: b: a");
    // A wrapper that is transparent, and a cause that says nothing.
    assert_eq!(text_of(layered(["a", "a", "b"])), "a: b");
    assert_eq!(text_of(layered(["a", "", "b"])), "a: b");
}

#[test]
fn an_error_is_logged_with_its_context() {
    let error = anyhow::Error::new(layered(["timed out"])).context("no connection");
    let events = reported(|| answer(500, &Fault::from(error)));
    assert_eq!(events[0].fields["error"], "no connection: timed out".into());
}

#[derive(Debug)]
struct Endless;

impl fmt::Display for Endless {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("again")
    }
}

impl Error for Endless {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self)
    }
}

#[derive(Debug)]
struct Mute;

impl fmt::Display for Mute {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("half a ")?;
        Err(fmt::Error)
    }
}

impl Error for Mute {}

#[test]
fn errors_whose_display_fails_are_logged() {
    assert_eq!(text_of(Endless), "again");
    assert_eq!(text_of(Mute), "half a ");
}
