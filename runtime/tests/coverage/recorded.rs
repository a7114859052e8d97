//! What this process has recorded.

use std::path::PathBuf;
use std::{env, fs, process};

use serde_json::Value;

/// The folder of the records, which is removed in the end.
pub(crate) struct Recorded(PathBuf);

impl Recorded {
    pub(crate) fn begin() -> Self {
        let folder = env::temp_dir().join(format!("api-responses-{}", process::id()));
        api_responses::coverage::record_into(&folder).unwrap();
        Self(folder)
    }

    /// Returns all lines so far.
    pub(crate) fn lines(&self) -> Vec<Value> {
        let mut files = fs::read_dir(&self.0).unwrap();
        let file = fs::read_to_string(files.next().unwrap().unwrap().path()).unwrap();
        assert!(files.next().is_none());
        file.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

impl Drop for Recorded {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}
