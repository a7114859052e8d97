//! The file of a process.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::{env, process};

/// A file to which lines are appended.
#[derive(Debug)]
pub(super) struct Lines {
    path: PathBuf,
    /// `None` after a line could not be written.
    file: Option<File>,
}

impl Lines {
    /// Creates a file with a new name in the folder.
    pub(super) fn create(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        let (program, process) = (program(), process::id());
        // The number of a process is used again after its end.
        for number in 1_u64.. {
            let path = folder.join(format!("{program}-{process}-{number}.jsonl"));
            match File::create_new(&path) {
                Ok(file) => return Ok(Self { path, file: Some(file) }),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Appends lines, in one piece.
    pub(super) fn append(&mut self, lines: &str) {
        let written = self.file.as_mut().map(|file| file.write_all(lines.as_bytes()));
        if let Some(Err(error)) = written {
            // Once: no later line is written.
            self.file = None;
            tracing::error!(
                target: "api_responses::coverage",
                %error,
                file = %self.path.display(),
                "the responses are no longer recorded: the file cannot be written",
            );
        }
    }
}

/// The name of the program, `service-8c1f`.
pub(super) fn program() -> String {
    let path = env::current_exe().unwrap_or_default();
    path.file_stem().map_or("program".into(), |stem| stem.to_string_lossy().into_owned())
}
