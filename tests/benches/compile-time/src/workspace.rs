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

/// The number of handlers in `users_0.rs` of each variant. They are repeated together.
pub(crate) const HANDLERS_IN_A_GROUP: usize = 5;

/// The text that a change replaces in the body of the first handler of a file. All variants contain it.
const TO_BE_CHANGED: &str = "User::new(page)";

/// The folder of the copies and the builds. It is removed at the end.
pub(crate) struct Workspace {
    folder: PathBuf,
    keep: bool,
    handlers_in_a_file: usize,
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
        let workspace = Self {
            folder: options.folder.clone(),
            keep: options.keep,
            handlers_in_a_file: options.handlers_in_a_file,
        };
        let mut members = Vec::new();
        for variant in &options.variants {
            // The responses of these five are checked.
            for handlers in std::iter::once(&HANDLERS_IN_A_GROUP).chain(&options.handlers) {
                let member = package(variant, *handlers);
                if !members.contains(&member) {
                    let folder = crates.join(&member);
                    write_crate(&folder, variant, *handlers, options.handlers_in_a_file)?;
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

    /// The folder of the profiles that callgrind writes.
    pub(crate) fn profiles(&self) -> PathBuf {
        self.folder.join("profiles")
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
        let number = handlers.div_ceil(self.handlers_in_a_file) / 2;
        self.folder.join("crates").join(package).join(format!("src/users_{number}.rs"))
    }
}

pub(crate) fn package(variant: &Variant, handlers: usize) -> String {
    format!("{}-{handlers}", variant.name)
}

/// Changes the body of the first handler of a file, differently for each number. The lines below it move
/// down, as they do in an editor.
pub(crate) fn change(file: &Path, number: usize) -> Result<Changed> {
    let original = fs::read_to_string(file)?;
    let lines = "\n".repeat(number);
    let new = format!("User::new({lines}page + {number})");
    let changed = original.replacen(TO_BE_CHANGED, &new, 1);
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

fn write_crate(
    folder: &Path,
    variant: &Variant,
    handlers: usize,
    handlers_in_a_file: usize,
) -> Result<()> {
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

    let groups = handlers / HANDLERS_IN_A_GROUP;
    let groups_in_a_file = handlers_in_a_file / HANDLERS_IN_A_GROUP;
    let files = groups.div_ceil(groups_in_a_file);
    let mut program = String::new();
    for line in fs::read_to_string(source.join("src/main.rs"))?.lines() {
        let is_module = line.starts_with("mod users_0");
        let times = match line.contains("users_0") {
            true if is_module => files,
            true => groups,
            false => 1,
        };
        for number in 0..times {
            let mut line = numbered(line, number);
            if !is_module {
                let file = number / groups_in_a_file;
                line = line.replace(&format!("users_{number}::"), &format!("users_{file}::"));
            }
            program.push_str(&line);
            program.push('\n');
        }
    }
    fs::write(folder.join("src/main.rs"), program)?;

    let group = fs::read_to_string(source.join("src/users_0.rs"))?;
    let (imports, group) = after_imports(&group)
        .ok_or_else(|| format!("`users_0.rs` of {} imports nothing", variant.name))?;
    for file in 0..files {
        let first = file * groups_in_a_file;
        let mut text = imports.to_owned();
        for number in first..groups.min(first + groups_in_a_file) {
            text.push_str(&numbered(group, number));
        }
        fs::write(folder.join(format!("src/users_{file}.rs")), text)?;
    }
    Ok(())
}

/// Splits a file after its last import, which is written once for all groups of the file.
fn after_imports(text: &str) -> Option<(&str, &str)> {
    let last = text.rfind("\nuse ")?;
    let end = last + text[last..].find(";\n")? + 2;
    Some(text.split_at(end))
}

/// Replaces the number in all names of a group.
fn numbered(text: &str, number: usize) -> String {
    let names =
        ["users_", "user_", "User", "routes_", "register_", "OPERATIONS_", "Api"].into_iter();
    names.fold(text.to_owned(), |text, name| {
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
