//! The texts of warnings. Each must name its endpoint in its text and in a field.

use tracing::Level;

use crate::log::Log;

/// Those since this was asked last.
pub(crate) fn take(log: &Log) -> Vec<String> {
    let events = std::mem::take(&mut *log.0.lock().unwrap());
    let warnings = events.into_iter().filter(|(level, _)| *level == Level::WARN);
    warnings.map(|(_, fields)| text(&fields)).collect()
}

fn text(fields: &str) -> String {
    let rest = fields.strip_prefix("message=").unwrap();
    let (text, endpoint) = rest.split_once(";endpoint=").unwrap();
    let name = endpoint.trim_end_matches(';').trim_matches('"');
    assert!(text.contains(&format!("`{name}`")), "{fields}");
    text.to_owned()
}
