//! The compiler, once for each input: errors in one input hide later phases of the compiler from others.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

/// What an input is compiled with.
#[derive(Clone, Debug)]
pub struct Compiler {
    externs: BTreeMap<String, PathBuf>,
    folder: PathBuf,
    /// The folder of the package that the inputs belong to.
    package: Option<PathBuf>,
}

/// An error that the compiler reports.
#[derive(Clone, Debug)]
pub struct CompileError {
    /// The text, with its help and its notes.
    pub text: String,
    /// Whether it is one of the compiler's own errors, which are not from `compile_error!`.
    pub is_by_rustc: bool,
    /// The first primary line, from 1.
    pub line: usize,
    /// The first primary column, from 1.
    pub column: usize,
    /// How many characters are underlined in that line.
    pub width: usize,
}

/// The crates that inputs name.
const CRATES: &[&str] = &["api_responses", "axum", "serde", "wrong_inputs"];

impl Compiler {
    /// Builds the crates that the inputs use.
    ///
    /// # Panics
    ///
    /// Panics if they cannot be built.
    #[must_use]
    pub fn build(folder: &Path) -> Compiler {
        let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["check", "--package", "wrong-inputs", "--lib", "--message-format=json"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let mut externs = BTreeMap::new();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let Ok(message) = serde_json::from_str::<Value>(line) else { continue };
            let Some(name) = message["target"]["name"].as_str() else { continue };
            let files = message["filenames"].as_array().into_iter().flatten();
            let mut metadata = files
                .filter_map(Value::as_str)
                .filter(|file| file.rsplit('.').next() == Some("rmeta"));
            if let Some(file) = metadata.next()
                && CRATES.contains(&name)
            {
                externs.insert(name.to_owned(), PathBuf::from(file));
            }
        }
        assert_eq!(externs.len(), CRATES.len(), "{externs:?}");
        Compiler { externs, folder: folder.to_owned(), package: None }
    }

    /// Compiles inputs as files of the package in a folder, with its `api-responses.toml`.
    #[must_use]
    pub fn in_package(&self, package: &Path) -> Compiler {
        Compiler { package: Some(package.to_owned()), ..self.clone() }
    }

    /// Compiles a program with the prelude, and returns its errors.
    ///
    /// # Panics
    ///
    /// Panics if the compiler cannot be started.
    #[must_use]
    pub fn errors(&self, name: &str, program: &str, edition: &str) -> Vec<CompileError> {
        let file = self.folder.join(format!("{name}.rs"));
        let prelude = "use wrong_inputs::prelude::*;";
        let own = if edition == "2015" { "extern crate wrong_inputs;\n" } else { "" };
        fs::write(&file, format!("{program}\n\n{own}{prelude}\n")).unwrap();
        let mut command = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        command
            .args([
                "--crate-type=lib",
                "--emit=metadata,dep-info",
                "--error-format=json",
                "--cap-lints=allow",
            ])
            .arg(format!("--edition={edition}"))
            .arg("--out-dir")
            .arg(&self.folder)
            .arg(&file)
            .env_remove("CARGO_MANIFEST_DIR");
        if let Some(package) = &self.package {
            command.env("CARGO_MANIFEST_DIR", package);
        }
        for (name, file) in &self.externs {
            command.arg("--extern").arg(format!("{name}={}", file.display()));
            if let Some(folder) = file.parent() {
                command.arg("-L").arg(format!("dependency={}", folder.display()));
            }
        }
        let output = command.output().unwrap();
        let messages = String::from_utf8_lossy(&output.stderr);
        let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        messages.filter_map(|message| error(&message)).collect()
    }
}

/// Errors from `compile_error!` have no code.
fn is_by_rustc(message: &Value) -> bool {
    !message["code"].is_null()
}

fn error(message: &Value) -> Option<CompileError> {
    let is_error = message["level"].as_str() == Some("error");
    let rendered = message["message"].as_str()?;
    if !is_error || rendered.starts_with("aborting due to") {
        return None;
    }
    let mut text = rendered.to_owned();
    for child in message["children"].as_array().into_iter().flatten() {
        let (level, said) = (child["level"].as_str()?, child["message"].as_str()?);
        text = format!("{text}\n{level}: {said}");
    }
    let spans = message["spans"].as_array()?;
    let number = |value: &Value| value.as_u64().and_then(|number| usize::try_from(number).ok());
    let place = spans.iter().find(|span| span["is_primary"] == true);
    let (mut line, mut column, mut width) = (0, 0, 0);
    if let Some(place) = place {
        line = number(&place["line_start"])?;
        column = number(&place["column_start"])?;
        width = if place["line_start"] == place["line_end"] {
            number(&place["column_end"])?.saturating_sub(column)
        } else {
            let first = place["text"][0]["text"].as_str().unwrap_or_default();
            (first.trim_end().chars().count() + 1).saturating_sub(column)
        };
    }
    Some(CompileError { text, is_by_rustc: is_by_rustc(message), line, column, width })
}
