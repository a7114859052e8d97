//! Reads the files of a folder.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::merge::Merge;
use super::printable::printable;
use super::{Coverage, DeclaredResponse, EndpointName};

/// The version of the format that is read.
const VERSION: u64 = 1;

/// Why a folder or a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The folder or the file.
    pub path: PathBuf,
    /// The number of the line, if one is the reason.
    pub line: Option<usize>,
    /// The reason.
    pub kind: FailureKind,
}

/// The kind of a [`Failure`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FailureKind {
    /// The operating system reports an error.
    Unreadable(String),
    /// The folder contains no records.
    Empty,
    /// The file has another version of the format.
    Version(u64),
    /// The line is not a record.
    NotARecord(&'static str),
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.path.display())?;
        if let Some(line) = self.line {
            write!(formatter, ":{line}")?;
        }
        match &self.kind {
            FailureKind::Unreadable(reason) => write!(formatter, ": cannot be read: {reason}"),
            FailureKind::Empty => formatter.write_str(": contains no records of tests"),
            FailureKind::Version(version) => {
                let text = "of the format, and this command reads version";
                write!(formatter, ": has version {version} {text} {VERSION}")
            }
            FailureKind::NotARecord(reason) => {
                write!(formatter, ": not a record of coverage: {reason}")
            }
        }
    }
}

impl Failure {
    /// Returns what to do.
    pub fn remedy(&self) -> &'static str {
        match self.kind {
            FailureKind::Unreadable(_) | FailureKind::Empty => {
                "record the tests with `cargo api-responses coverage -- cargo test`"
            }
            FailureKind::Version(_) => {
                "install the version of `cargo-api-responses` that the service uses of `api-responses`"
            }
            FailureKind::NotARecord(_) => "remove the file, and run the tests again",
        }
    }
}

/// Reads all records of a folder: its files whose names end with `.jsonl`.
///
/// # Errors
///
/// Fails with one [`Failure`] for each file that cannot be read, or for the folder.
pub fn read(folder: &Path) -> Result<Coverage, Vec<Failure>> {
    let failed = |kind| vec![Failure { path: folder.to_owned(), line: None, kind }];
    let files = records(folder).map_err(failed)?;
    if files.is_empty() {
        return Err(failed(FailureKind::Empty));
    }
    let (mut merge, mut failures, mut unfinished) = (Merge::default(), Vec::new(), Vec::new());
    for path in files {
        match read_file(&path, &mut merge) {
            Ok(true) => {}
            Ok(false) => unfinished.push(path),
            Err((line, kind)) => failures.push(Failure { path, line, kind }),
        }
    }
    if failures.is_empty() {
        Ok(Coverage { endpoints: merge.endpoints(), unfinished })
    } else {
        Err(failures)
    }
}

/// Returns the files with records, in the order of their names.
pub(crate) fn records(folder: &Path) -> Result<Vec<PathBuf>, FailureKind> {
    let entries =
        fs::read_dir(folder).map_err(|error| FailureKind::Unreadable(error.to_string()))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "jsonl"))
        .collect();
    files.sort();
    Ok(files)
}

/// Reads a file, and returns whether its last line is complete.
fn read_file(path: &Path, merge: &mut Merge) -> Result<bool, (Option<usize>, FailureKind)> {
    let bytes =
        fs::read(path).map_err(|error| (None, FailureKind::Unreadable(error.to_string())))?;
    // Each line ends with a line feed. A process that ends while it writes leaves a part of a line.
    let end = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1);
    let is_complete = end == bytes.len() && end > 0;
    merge.begin_file();
    for (index, line) in bytes[..end].split(|byte| *byte == b'\n').enumerate() {
        if line.is_empty() {
            continue;
        }
        let number = Some(index + 1);
        let record: Value = serde_json::from_slice(line)
            .map_err(|_| (number, FailureKind::NotARecord("it is not JSON")))?;
        let Value::Object(record) = record else {
            return Err((number, FailureKind::NotARecord("it is not an object")));
        };
        let read = if index == 0 { head(&record) } else { body(&record, merge) };
        read.map_err(|kind| (number, kind))?;
    }
    merge.end_file();
    Ok(is_complete)
}

fn head(record: &Map<String, Value>) -> Result<(), FailureKind> {
    let format = record.get("format").and_then(Value::as_str);
    if format != Some("api-responses-coverage") {
        return Err(FailureKind::NotARecord("the first line names another format"));
    }
    match record.get("version").and_then(Value::as_u64) {
        Some(VERSION) => Ok(()),
        Some(other) => Err(FailureKind::Version(other)),
        None => Err(FailureKind::NotARecord("it has no `version`")),
    }
}

fn body(record: &Map<String, Value>, merge: &mut Merge) -> Result<(), FailureKind> {
    let endpoint = number(record, "endpoint").ok_or(NO_ENDPOINT)?;
    let seen = record.get("seen").and_then(Value::as_u64);
    let known = if let Some(responses) = record.get("responses") {
        let responses = responses.as_array().ok_or(NO_RESPONSE)?.iter().map(response);
        merge.declare(endpoint, name(record)?, responses.collect::<Result<_, _>>()?);
        Some(())
    } else if let Some(text) = record.get("undeclared") {
        let text = text.as_str().ok_or(NO_RESPONSE)?;
        merge.undeclared(endpoint, text, seen.ok_or(NO_COUNT)?)
    } else {
        let response = number(record, "response").ok_or(NO_RESPONSE)?;
        merge.seen(endpoint, response, seen.ok_or(NO_COUNT)?)
    };
    known.ok_or(FailureKind::NotARecord("no line before it declares the endpoint or the response"))
}

const NO_ENDPOINT: FailureKind = FailureKind::NotARecord("it has no `endpoint`");
const NO_RESPONSE: FailureKind = FailureKind::NotARecord("it has no response");
const NO_COUNT: FailureKind = FailureKind::NotARecord("it has no `seen`");

fn number(record: &Map<String, Value>, key: &str) -> Option<usize> {
    record.get(key)?.as_u64()?.try_into().ok()
}

fn name(record: &Map<String, Value>) -> Result<EndpointName, FailureKind> {
    let text = |key: &str| record.get(key).and_then(Value::as_str).map(printable);
    let texts = |key: &str| {
        let values = record.get(key).and_then(Value::as_array);
        values.into_iter().flatten().filter_map(Value::as_str).map(printable).collect()
    };
    Ok(EndpointName {
        methods: texts("methods"),
        paths: texts("paths"),
        handler: text("handler").ok_or(FailureKind::NotARecord("it has no `handler`"))?,
        module: text("module").unwrap_or_default(),
    })
}

fn response(value: &Value) -> Result<DeclaredResponse, FailureKind> {
    let code = value.get("code").and_then(Value::as_u64).ok_or(NO_RESPONSE)?;
    let code = u16::try_from(code).map_err(|_| NO_RESPONSE)?;
    let text = |key: &str| value.get(key).and_then(Value::as_str).map(printable);
    Ok(DeclaredResponse {
        code: Some(code).filter(|code| *code != 0),
        name: text("name"),
        via: text("via"),
        seen: 0,
    })
}
