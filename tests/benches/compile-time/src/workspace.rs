//! The programs that are measured: copies of `variants` with more handlers.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::Result;
use crate::options::Options;
use crate::variant::Variant;

/// The number of handlers in `users_0.rs` of each variant.
pub(crate) const HANDLERS_IN_A_FILE: usize = 5;

/// The text that a change replaces in the body of the first handler of a file. All variants contain it.
const TO_BE_CHANGED: &str = "User::new(page)";

/// The folder of the copies and the builds. It is removed at the end.
pub(crate) struct Workspace {
    folder: PathBuf,
    keep: bool,
}

impl Drop for Workspace {
    fn drop(&mut self) {
        if self.keep {
            eprintln!("kept: {}", self.folder.display());
        } else if let Err(error) = fs::remove_dir_all(&self.folder) {
            eprintln!("{} is still there: {error}", self.folder.display());
        }
    }
}

impl Workspace {
    pub(crate) fn write(options: &Options) -> Result<Self> {
        let crates = options.folder.join("crates");
        if crates.exists() {
            fs::remove_dir_all(&crates)?;
        }
        fs::create_dir_all(&crates)?;
        let workspace = Self { folder: options.folder.clone(), keep: options.keep };
        let mut members = Vec::new();
        for variant in &options.variants {
            // The responses of these five are checked.
            for handlers in std::iter::once(&HANDLERS_IN_A_FILE).chain(&options.handlers) {
                let member = package(variant, *handlers);
                if !members.contains(&member) {
                    write_crate(&crates.join(&member), variant, *handlers)?;
                    members.push(member);
                }
            }
        }
        let manifest = fs::read_to_string(variants().join("Cargo.toml"))?;
        let (before, after) = between(&manifest, "members = [", "]\n")?;
        let mut manifest = format!("{before}members = {members:?}\n{after}");
        if let Some(level) = options.macros {
            let _ = write!(manifest, "\n[profile.dev.build-override]\nopt-level = {level}\n");
        }
        fs::write(crates.join("Cargo.toml"), manifest)?;
        // The versions that were chosen for the variants.
        fs::copy(variants().join("Cargo.lock"), crates.join("Cargo.lock"))?;
        Ok(workspace)
    }

    /// A cargo command in the workspace, which downloads nothing and prints only errors and warnings.
    pub(crate) fn cargo(&self, command: &str, arguments: &[&str]) -> Command {
        let mut cargo = self.online(command);
        cargo.args(["--offline", "--quiet"]).args(arguments);
        cargo
    }

    fn online(&self, command: &str) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .arg(command)
            .current_dir(self.folder.join("crates"))
            .env("CARGO_TARGET_DIR", self.target())
            .env_remove("CARGO_INCREMENTAL")
            .stdin(Stdio::null());
        cargo
    }

    pub(crate) fn target(&self) -> PathBuf {
        self.folder.join("target")
    }

    pub(crate) fn cold_target(&self) -> PathBuf {
        self.folder.join("cold")
    }

    /// Returns the version of each relevant package. This downloads the packages.
    pub(crate) fn versions(&self) -> Result<BTreeMap<String, String>> {
        let output = self
            .online("metadata")
            .args(["--format-version", "1"])
            .stderr(Stdio::inherit())
            .output()?;
        let metadata: Value = serde_json::from_slice(&output.stdout)
            .map_err(|_| format!("cargo metadata: {}", output.status))?;
        let mut versions = BTreeMap::new();
        for package in metadata["packages"].as_array().into_iter().flatten() {
            if let (Some(name), Some(version)) =
                (package["name"].as_str(), package["version"].as_str())
            {
                versions.insert(name.to_owned(), version.to_owned());
            }
        }
        Ok(versions)
    }

    /// Returns the number of crates of a program, itself included.
    pub(crate) fn crates(&self, package: &str) -> Result<usize> {
        let output = self
            .cargo(
                "tree",
                &["-p", package, "-e", "normal,build", "--prefix", "none", "--no-dedupe"],
            )
            .output()?;
        let text = String::from_utf8(output.stdout)?;
        let crates: std::collections::BTreeSet<&str> =
            text.lines().map(|line| line.split(" (").next().unwrap_or(line)).collect();
        Ok(crates.len())
    }

    /// The middle file of a program.
    pub(crate) fn file_to_change(&self, package: &str, handlers: usize) -> PathBuf {
        let number = handlers / HANDLERS_IN_A_FILE / 2;
        self.folder.join("crates").join(package).join(format!("src/users_{number}.rs"))
    }
}

pub(crate) fn package(variant: &Variant, handlers: usize) -> String {
    format!("{}-{handlers}", variant.name)
}

/// Changes the body of one handler, differently for each number. The lines below it move down, as they do
/// in an editor.
pub(crate) fn change(file: &Path, number: usize) -> Result<Changed> {
    let original = fs::read_to_string(file)?;
    let lines = "\n".repeat(number);
    let changed = original.replace(TO_BE_CHANGED, &format!("User::new({lines}page + {number})"));
    if changed == original {
        return Err(format!("`{TO_BE_CHANGED}` is not in {}", file.display()).into());
    }
    fs::write(file, changed)?;
    Ok(Changed { file: file.to_owned(), original })
}

/// Restores the file when it is dropped.
pub(crate) struct Changed {
    file: PathBuf,
    original: String,
}

impl Drop for Changed {
    fn drop(&mut self) {
        if let Err(error) = fs::write(&self.file, &self.original) {
            eprintln!("{} stays changed: {error}", self.file.display());
        }
    }
}

fn variants() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/variants"))
}

fn write_crate(folder: &Path, variant: &Variant, handlers: usize) -> Result<()> {
    let source = variants().join(variant.name);
    fs::create_dir_all(folder.join("src"))?;

    let manifest = fs::read_to_string(source.join("Cargo.toml"))?;
    let runtime = variants().join("../../../../runtime").canonicalize()?;
    let manifest = manifest
        .replace(
            &format!("\"{}-api\"", variant.name),
            &format!("\"{}\"", package(variant, handlers)),
        )
        .replace("../../../../../runtime", &runtime.display().to_string());
    fs::write(folder.join("Cargo.toml"), manifest)?;

    let files = handlers / HANDLERS_IN_A_FILE;
    let mut program = String::new();
    for line in fs::read_to_string(source.join("src/main.rs"))?.lines() {
        let times = if line.contains("users_0") { files } else { 1 };
        for number in 0..times {
            program.push_str(&numbered(line, number));
            program.push('\n');
        }
    }
    fs::write(folder.join("src/main.rs"), program)?;

    let handlers = fs::read_to_string(source.join("src/users_0.rs"))?;
    for number in 0..files {
        let file = folder.join(format!("src/users_{number}.rs"));
        fs::write(file, numbered(&handlers, number))?;
    }
    Ok(())
}

fn numbered(text: &str, number: usize) -> String {
    ["users_", "user_", "User"].iter().fold(text.to_owned(), |text, name| {
        text.replace(&format!("{name}0"), &format!("{name}{number}"))
    })
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Result<(&'a str, &'a str)> {
    let parts = text.split_once(start).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(end)?;
        Some((before, after))
    });
    parts.ok_or_else(|| format!("no `{start}` in the manifest of the variants").into())
}
