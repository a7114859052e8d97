//! The documentation that the author wrote on the item.

use crate::syntax::translation::Translation;

pub(crate) struct Docs {
    pub(crate) lines: Vec<String>,
    pub(crate) translations: Vec<Translation>,
    /// The note of `#[deprecated]`, which may be empty.
    pub(crate) deprecation: Option<String>,
}

impl Docs {
    /// The first paragraph and the rest.
    pub(crate) fn summary_and_description(&self) -> (String, String) {
        if let [line] = self.lines.as_slice() {
            // The usual case, without the adapters below, which are not optimized.
            return (line.strip_prefix(' ').unwrap_or(line).trim_end().to_owned(), String::new());
        }
        let lines: Vec<&str> = self.lines.iter().map(|line| line.trim_end()).collect();
        let lines: Vec<&str> =
            lines.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
        let begin = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
        let end = lines[begin..]
            .iter()
            .position(|line| line.is_empty())
            .map_or(lines.len(), |length| begin + length);
        (lines[begin..end].join(" "), lines[end..].join("\n").trim().to_owned())
    }
}
