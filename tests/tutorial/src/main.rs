//! Follows the tutorial word by word: `tutorial FOLDER`, with a folder that contains this project as `api-responses`.
//!
//! Each change of the text is applied to a new crate, each command is run, and what it prints is compared with the text.
//! `TUTORIAL_LOCK` is a lock file for the crate. With `BLESS=1`, the outputs of `curl` are written into the text.

mod action;
mod commands;
mod output;
mod project;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use self::action::{Action, actions};
use self::commands::Commands;
use self::project::Project;

/// The port in the text. The commands use a free one.
const PORT: &str = "3000";

fn main() -> ExitCode {
    match follow() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn follow() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("which folder?")?);
    let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../runtime/src/tutorial");
    let mut pages: Vec<PathBuf> = Vec::new();
    for file in fs::read_dir(text)? {
        pages.push(file?.path());
    }
    pages.sort();
    let is_blessed = env::var_os("BLESS").is_some();
    let lock = env::var_os("TUTORIAL_LOCK");
    let project = Project::new(folder.join("tasks"));
    let mut commands = Commands::new(folder)?;
    for path in pages {
        println!("{}", path.file_name().unwrap_or_default().display());
        let mut page = fs::read_to_string(&path)?;
        for action in actions(&page)? {
            match action {
                Action::Change(change) => project.apply(&change, commands.port())?,
                Action::Run { command, expected } => {
                    println!("    $ {command}");
                    let printed = commands.run(&command)?;
                    if let Some(lock) = lock.as_ref().filter(|_| command.starts_with("cargo new")) {
                        fs::copy(lock, project.folder().join("Cargo.lock"))?;
                    }
                    // The text shows no output of cargo where the reader need not look at it.
                    if !command.starts_with("curl") && expected.is_empty() {
                        if !printed.is_success {
                            return Err(printed.text.into());
                        }
                        continue;
                    }
                    match output::difference(&expected, &printed.text) {
                        Some(_) if is_blessed && command.starts_with("curl") => {
                            let old = format!("$ {command}\n{}", with_line_ends(&expected));
                            let new = format!("$ {command}\n{}", output::stable(&printed.text));
                            page = page.replacen(&old, &new, 1);
                        }
                        Some(difference) => return Err(difference.into()),
                        None => {}
                    }
                }
                Action::Table { page, rows } => {
                    let target =
                        env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
                    let page = project.folder().join(page.replacen("target", &target, 1));
                    output::contains_table(&fs::read_to_string(page)?, &rows)?;
                }
            }
        }
        if is_blessed {
            fs::write(&path, page)?;
        }
    }
    println!("the tutorial is correct");
    Ok(())
}

fn with_line_ends(lines: &[String]) -> String {
    lines.iter().flat_map(|line| [line, "\n"]).collect()
}
