//! What the log learns, and when.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::thread;

use api_responses::__private::{declared_fault, fault};
use api_responses::{DeclaredError, Fault};
use tracing::{Level, info_span};

use super::log::{Reported, Value, reported};

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

/// An error that says the first text, and whose causes say the others.
fn layered<const N: usize>(texts: [&'static str; N]) -> Layered {
    let cause = |cause, text| Some(Box::new(Layered { text, cause }));
    *texts.into_iter().rev().fold(None, cause).unwrap()
}

fn answer(status: u16, held: &Fault) {
    assert_eq!(fault(status, "about:blank", "Failed", held).finish().status(), status);
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
fn once_with_all_that_is_known() {
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
fn a_house_style_is_reported_too_and_once() {
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
fn never_without_a_response() {
    let events = reported(|| {
        drop(Fault::new("unheard"));
        drop(Fault::new("dealt with").into_error());
    });
    assert_eq!(events, []);
}

#[test]
fn in_the_span_that_it_was_made_in() {
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
fn where_it_was_made_in_no_span_in_that_of_the_response() {
    let events = reported(|| {
        let held = Fault::new("timed out");
        info_span!("answering").in_scope(|| answer(500, &held));
    });
    assert_eq!(events[0].spans, ["answering"]);
}

#[test]
fn once_even_if_two_threads_answer_with_it() {
    let held = Fault::new("timed out");
    let times: usize = thread::scope(|scope| {
        let threads = [(); 8].map(|()| scope.spawn(|| reported(|| answer(500, &held)).len()));
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert_eq!(times, 1);
}

#[test]
fn causes_that_are_in_the_text_already_are_not_repeated() {
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
fn an_error_with_context_is_reported_with_it() {
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
fn errors_that_misbehave_are_reported_all_the_same() {
    assert_eq!(text_of(Endless), "again");
    assert_eq!(text_of(Mute), "half a ");
}
