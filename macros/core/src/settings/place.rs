//! Where a setting is, for messages.

use std::sync::Arc;

/// Where a setting is.
#[derive(Clone, Debug)]
pub(crate) struct SettingPlace {
    /// The file as messages show it.
    pub(super) file: Arc<str>,
    /// `None` for the whole file.
    pub(super) line: Option<usize>,
}

impl SettingPlace {
    pub(super) fn of_file(shown: &str) -> Self {
        SettingPlace { file: shown.into(), line: None }
    }

    /// `api-responses.toml, line 7`
    pub(crate) fn described(&self) -> String {
        match self.line {
            Some(line) => format!("{}, line {line}", self.file),
            None => self.file.to_string(),
        }
    }
}
