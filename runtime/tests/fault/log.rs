//! Collects the events of `tracing` on this thread.
//!
//! There is one subscriber for the whole program: tracing remembers whether an event is enabled, and a
//! test without a subscriber could be asked first.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Once;

use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::{LookupSpan, Registry, Scope};

#[derive(Debug, PartialEq)]
pub(crate) struct Reported {
    pub(crate) level: Level,
    /// From the outermost to the innermost.
    pub(crate) spans: Vec<&'static str>,
    pub(crate) fields: BTreeMap<&'static str, Value>,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Value {
    Number(u64),
    Text(String),
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

thread_local! {
    static REPORTED: RefCell<Vec<Reported>> = const { RefCell::new(Vec::new()) };
}

/// Returns the events while `act` runs.
pub(crate) fn reported(act: impl FnOnce()) -> Vec<Reported> {
    static SUBSCRIBER: Once = Once::new();
    SUBSCRIBER.call_once(|| {
        tracing::subscriber::set_global_default(Registry::default().with(Collector)).unwrap();
    });
    REPORTED.take();
    act();
    REPORTED.take()
}

struct Collector;

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Collector {
    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let scope = context.event_scope(event);
        let spans = scope.into_iter().flat_map(Scope::from_root).map(|span| span.name());
        let reported =
            Reported { level: *event.metadata().level(), spans: spans.collect(), fields: fields.0 };
        REPORTED.with_borrow_mut(|all| all.push(reported));
    }
}

#[derive(Default)]
struct Fields(BTreeMap<&'static str, Value>);

impl Visit for Fields {
    fn record_u64(&mut self, field: &Field, value: u64) {
        self.0.insert(field.name(), value.into());
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.into());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), Value::Text(format!("{value:?}")));
    }
}
