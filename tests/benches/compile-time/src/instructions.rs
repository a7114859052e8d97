//! Instructions of rustc, counted by callgrind. Unlike times, they do not depend on the load of the machine.
//!
//! cargo starts this program in the place of rustc, as its `RUSTC_WORKSPACE_WRAPPER`, and this program
//! starts rustc in Valgrind. rustc therefore gets the arguments and the environment that cargo chose, and
//! the dependencies, which are no members of the workspace, are compiled at full speed.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::Result;
use crate::cost;
use crate::options::Options;
use crate::variant::Variant;
use crate::workspace::{Workspace, change, package};

/// The program that cargo starts in the place of rustc.
const WRAPPER: &str = "RUSTC_WORKSPACE_WRAPPER";

/// The environment variables that make this program a wrapper: the file of the profile, and the crate whose
/// compilation is counted.
const PROFILE: &str = "COMPILE_TIME_PROFILE";
const CRATE: &str = "COMPILE_TIME_CRATE";

/// The function of the attribute macro, as callgrind names it.
const MACRO: &str = "api_responses_macros::api_responses";

/// Instructions per handler.
#[derive(Clone, Copy)]
pub(crate) struct Instructions {
    /// The difference of two programs, divided by the difference of their numbers of handlers: what every
    /// program costs, such as starting rustc and reading the dependencies, is in neither.
    pub(crate) whole: u64,
    pub(crate) changed: u64,
    /// Of the attribute macro alone, if the variant uses it.
    pub(crate) attribute: Option<u64>,
}

/// Counts the instructions of each variant.
pub(crate) fn count(
    workspace: &Workspace,
    options: &Options,
) -> Result<BTreeMap<&'static str, Instructions>> {
    let (small, large) = options.sizes()?;
    let mut by_variant = BTreeMap::new();
    for variant in &options.variants {
        let counter = Counter::new(workspace, variant, small)?;
        let (few, few_changed) = (counter.whole()?, counter.changed()?);
        let counter = Counter::new(workspace, variant, large)?;
        let (many, many_changed) = (counter.whole()?, counter.changed()?);
        let per_handler = |few: u64, many: u64| -> Result<u64> {
            Ok(many.saturating_sub(few) / u64::try_from(large - small)?)
        };
        let attribute = if variant.packages.contains(&"api-responses") {
            Some(counter.attribute()?)
        } else {
            None
        };
        let instructions = Instructions {
            whole: per_handler(few, many)?,
            changed: per_handler(few_changed, many_changed)?,
            attribute,
        };
        by_variant.insert(variant.name, instructions);
    }
    Ok(by_variant)
}

/// Counts the instructions of the attribute macro per handler.
pub(crate) fn of_attribute(
    workspace: &Workspace,
    variant: &Variant,
    handlers: usize,
) -> Result<u64> {
    let counter = Counter::new(workspace, variant, handlers)?;
    counter.whole()?;
    counter.attribute()
}

/// Counts the instructions of one program.
struct Counter<'a> {
    workspace: &'a Workspace,
    package: String,
    handlers: usize,
    profiles: PathBuf,
}

impl<'a> Counter<'a> {
    fn new(workspace: &'a Workspace, variant: &Variant, handlers: usize) -> Result<Self> {
        let profiles = workspace.profiles();
        fs::create_dir_all(&profiles)?;
        Ok(Self { workspace, package: package(variant, handlers), handlers, profiles })
    }

    /// Counts `cargo check` of the program without its dependencies and without incremental data.
    fn whole(&self) -> Result<u64> {
        cost::run(&mut self.workspace.cargo("clean", &["-p", &self.package]))?;
        self.check("whole")
    }

    /// Counts `cargo check` after a change to the body of one handler. `whole` comes before it.
    fn changed(&self) -> Result<u64> {
        let file = self.workspace.file_to_change(&self.package, self.handlers);
        let _changed = change(&file, 1)?;
        self.check("changed")
    }

    fn check(&self, what: &str) -> Result<u64> {
        let profile = self.profile(what);
        if profile.exists() {
            fs::remove_file(&profile)?;
        }
        let mut check = self.workspace.cargo("check", &["-p", &self.package]);
        check
            .env(WRAPPER, env::current_exe()?)
            .env(PROFILE, &profile)
            .env(CRATE, self.package.replace('-', "_"));
        cost::run(&mut check)?;
        let total = total(&profile)?;
        eprintln!("{}, {what}: {} M instructions", self.package, total / 1_000_000);
        Ok(total)
    }

    /// Returns the instructions of the attribute macro in the profile of `whole`, per handler.
    fn attribute(&self) -> Result<u64> {
        let profile = self.profile("whole");
        let output = Command::new("callgrind_annotate")
            // The name of a function is on one line with its instructions and those of what it calls.
            .args(["--inclusive=yes", "--threshold=100"])
            .arg(&profile)
            .output()?;
        let text = String::from_utf8_lossy(&output.stdout);
        let count = text.lines().find_map(|line| {
            let (_, after) = line.split_once(MACRO)?;
            let is_whole_name = after.is_empty() || after.starts_with(' ');
            let number = line.split_whitespace().next()?.replace(',', "");
            number.parse::<u64>().ok().filter(|_| is_whole_name)
        });
        let count = count.ok_or_else(|| format!("`{MACRO}` is not in {}", profile.display()))?;
        Ok(count / u64::try_from(self.handlers)?)
    }

    fn profile(&self, what: &str) -> PathBuf {
        self.profiles.join(format!("{}.{what}", self.package))
    }
}

/// Returns an error that says how to install Valgrind, unless it is installed.
pub(crate) fn require_valgrind() -> Result<()> {
    for program in ["valgrind", "callgrind_annotate"] {
        Command::new(program).arg("--version").output().map_err(|error| {
            format!("`{program}` does not start ({error}): install the Debian package `valgrind`")
        })?;
    }
    Ok(())
}

/// Starts rustc in the place of this program, if cargo asks for it. Returns only errors.
pub(crate) fn replace_rustc() -> Option<Result<()>> {
    let profile = env::var_os(PROFILE)?;
    let words: Vec<OsString> = env::args_os().skip(1).collect();
    let (rustc, arguments) = words.split_first()?;
    let name = arguments.iter().skip_while(|word| *word != "--crate-name").nth(1);
    // cargo also asks the compiler for its version and its targets.
    let is_counted = env::var_os(CRATE).as_ref() == name && name.is_some();
    let command = if is_counted {
        in_valgrind(rustc.as_ref(), Path::new(&profile))
    } else {
        Ok(Command::new(rustc))
    };
    Some(command.and_then(|mut command| Err(command.args(arguments).exec().into())))
}

fn in_valgrind(rustc: &Path, profile: &Path) -> Result<Command> {
    // What cargo calls rustc may be a program of rustup that starts it.
    let output = Command::new(rustc).args(["--print", "sysroot"]).output()?;
    let sysroot = PathBuf::from(String::from_utf8(output.stdout)?.trim_end());
    let mut file = OsString::from("--callgrind-out-file=");
    file.push(profile);
    let mut command = Command::new("valgrind");
    command.args(["--quiet", "--tool=callgrind"]).arg(file).arg(sysroot.join("bin/rustc"));
    Ok(command)
}

fn total(profile: &Path) -> Result<u64> {
    let text = fs::read_to_string(profile)
        .map_err(|error| format!("callgrind did not write {}: {error}", profile.display()))?;
    let total = text.lines().rev().find_map(|line| line.strip_prefix("totals: "));
    Ok(total.ok_or("a profile without a total")?.trim().parse()?)
}
