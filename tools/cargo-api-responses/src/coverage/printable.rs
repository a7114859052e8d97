//! Text that a terminal can show.

/// Replaces control characters, which a terminal would execute.
pub(super) fn printable(text: &str) -> String {
    text.chars().map(|one| if one.is_control() { ' ' } else { one }).collect()
}
