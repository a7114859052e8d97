//! Records what any thread reports with `tracing`, since servers respond on their own threads.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, Once};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// The level of an event, and its fields as text.
#[derive(Clone, Debug, PartialEq)]
pub struct LogEvent {
    pub level: Level,
    pub fields: BTreeMap<&'static str, String>,
}

static REPORTED: Mutex<Vec<LogEvent>> = Mutex::new(Vec::new());

/// Starts to record.
pub fn record() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| tracing::subscriber::set_global_default(Log).unwrap());
}

/// Returns the events with a field that contains the text.
pub fn containing(text: &str) -> Vec<LogEvent> {
    let has_text = |event: &&LogEvent| event.fields.values().any(|field| field.contains(text));
    REPORTED.lock().unwrap().iter().filter(has_text).cloned().collect()
}

struct Log;

impl Visit for LogEvent {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.fields.insert(field.name(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.fields.insert(field.name(), format!("{value:?}"));
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("api_responses")
    }

    fn event(&self, event: &Event<'_>) {
        let mut reported = LogEvent { level: *event.metadata().level(), fields: BTreeMap::new() };
        event.record(&mut reported);
        REPORTED.lock().unwrap().push(reported);
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}
