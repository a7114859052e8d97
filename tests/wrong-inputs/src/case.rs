//! The inputs of the folder `cases`.
//!
//! An input is a paragraph. Lines with carets say where the error is, and how its first line begins:
//!
//! ```text
//! GET, 200, "404"
//!           ^^^^^ expected a status code, found a string
//! = GET, 200, 404
//! ```
//!
//! - An input without `#[api_responses` is the arguments of the attribute above [`HANDLER`], or above the lines that
//!   begin with `|`.
//! - `=` is the input without its mistake. It compiles, and its changed part is in the help of the message.
//! - `!` says why the compiler reports more than one error.
//! - `@` is the edition, 2024 by default.
//! - A line that begins with `//` is a comment.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::Path;
use std::{fs, io};

use crate::compiler::CompileError;

/// The handler below arguments.
pub const HANDLER: &str = "\
async fn get_user(id: u64) -> Result<GetUserResponse<User>, GetUserError> {
    let user = find(id).ok_or(GetUserError::NotFound)?;
    Ok(GetUserResponse::Ok(user))
}";

const PREFIX: &str = "#[api_responses(";
const ITEM_PREFIX: &str = "| ";

/// One input.
#[derive(Clone, Debug, Default)]
pub struct Case {
    /// The file and the line.
    pub place: String,
    /// The program, without the prelude.
    pub source: String,
    /// The error that is expected.
    pub expected: Option<Expected>,
    /// The program without its mistake.
    pub fixed: Option<String>,
    /// Why there is more than one error.
    pub reason: Option<String>,
    /// The edition, if it is not 2024.
    pub edition: Option<String>,
}

/// An expected error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The line in the source, from 1.
    pub line: usize,
    /// The first underlined column, from 1.
    pub column: usize,
    /// How many characters are underlined in that line.
    pub width: usize,
    /// How the first line of the message begins.
    pub text: String,
}

/// Reads all inputs.
///
/// # Errors
///
/// Fails if the folder cannot be read.
pub fn all(folder: &Path) -> io::Result<Vec<Case>> {
    let mut files: Vec<_> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        cases.extend(read(&name, &fs::read_to_string(file)?));
    }
    Ok(cases)
}

/// Reads the inputs of one file.
#[must_use]
pub fn read(name: &str, text: &str) -> Vec<Case> {
    let mut cases = Vec::new();
    let mut paragraph: Vec<&str> = Vec::new();
    let mut start = 0;
    for (index, line) in text.lines().chain([""]).enumerate() {
        if line.trim_start().starts_with("//") && !line.trim_start().starts_with("///") {
            continue;
        }
        if !line.trim().is_empty() {
            if paragraph.is_empty() {
                start = index + 1;
            }
            paragraph.push(line);
        } else if !paragraph.is_empty() {
            cases.push(case(format!("{name}:{start}"), &paragraph));
            paragraph.clear();
        }
    }
    cases
}

fn case(place: String, lines: &[&str]) -> Case {
    let mut case = Case { place, ..Case::default() };
    let mut source: Vec<&str> = Vec::new();
    let mut item: Vec<&str> = Vec::new();
    let mut fixed: Vec<&str> = Vec::new();
    for line in lines {
        if let Some(mut expected) = carets(line) {
            if !item.is_empty() {
                // Below a line that begins with `| `.
                expected.column = expected.column.saturating_sub(ITEM_PREFIX.len());
            }
            case.expected = Some(Expected { line: source.len() + item.len(), ..expected });
        } else if let Some(line) = line.strip_prefix('|') {
            item.push(line.strip_prefix(' ').unwrap_or(line));
        } else if let Some(line) = line.strip_prefix('=') {
            fixed.push(line.strip_prefix(' ').unwrap_or(line));
        } else if let Some(reason) = line.strip_prefix('!') {
            case.reason = Some(reason.trim().to_owned());
        } else if let Some(edition) = line.strip_prefix('@') {
            case.edition = Some(edition.trim().to_owned());
        } else {
            source.push(line);
        }
    }
    let is_program = |lines: &[&str]| lines.iter().any(|line| line.contains("#[api_responses"));
    let item = if item.is_empty() { HANDLER.to_owned() } else { item.join("\n") };
    let program = |lines: &[&str]| {
        let lines_joined = lines.join("\n");
        if is_program(lines) { lines_joined } else { format!("{PREFIX}{lines_joined})]\n{item}") }
    };
    if let Some(expected) = &mut case.expected
        && !is_program(&source)
        && expected.line == 1
    {
        expected.column += PREFIX.len();
    }
    case.source = program(&source);
    case.fixed = (!fixed.is_empty()).then(|| program(&fixed));
    case
}

/// `   ^^^^^ the beginning of the message`
fn carets(line: &str) -> Option<Expected> {
    let trimmed = line.trim_start();
    let column = line.len() - trimmed.len() + 1;
    let text = trimmed.trim_start_matches('^');
    let width = trimmed.len() - text.len();
    (width > 0).then(|| Expected { line: 0, column, width, text: text.trim().to_owned() })
}

/// The index of the line with a number, from 1, among those of a kind.
fn nth(lines: &[String], number: usize, is_kind: impl Fn(&String) -> bool) -> Option<usize> {
    let of_kind = lines.iter().enumerate().filter(|(_, line)| is_kind(line));
    of_kind.map(|(index, _)| index).nth(number.checked_sub(1)?)
}

/// Writes the lines with carets from what the compiler said first about each input.
///
/// # Errors
///
/// Fails if a file cannot be read or written.
pub fn overwrite(folder: &Path, cases: &[Case], said: &[Option<&CompileError>]) -> io::Result<()> {
    let mut texts: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    // From the end, so that the numbers of the lines before stay correct.
    for (case, said) in cases.iter().zip(said).rev() {
        let Some((file, line)) = case.place.split_once(':') else { continue };
        let lines = match texts.entry(file) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => {
                let text = fs::read_to_string(folder.join(file))?;
                entry.insert(text.lines().map(str::to_owned).collect())
            }
        };
        let start = line.parse::<usize>().unwrap_or_default().saturating_sub(1);
        let end = lines[start..].iter().position(|line| line.trim().is_empty());
        let end = end.map_or(lines.len(), |length| start + length);
        let mut paragraph: Vec<String> = lines[start..end].to_vec();
        paragraph.retain(|line| carets(line).is_none());
        if let Some(said) = said {
            let is_program = paragraph.iter().any(|line| line.contains("#[api_responses"));
            let is_in_prefix = !is_program && said.line == 1;
            let mut column = said.column.saturating_sub(1);
            if is_in_prefix {
                column = column.saturating_sub(PREFIX.len());
            }
            let is_item = |line: &String| line.starts_with('|');
            let items = paragraph.iter().filter(|line| is_item(line)).count();
            let is_source = |line: &String| !line.starts_with(['|', '=', '!', '@']);
            let sources = paragraph.iter().filter(|line| is_source(line)).count();
            let place = if said.line > sources {
                column += ITEM_PREFIX.len();
                nth(&paragraph, said.line - sources, is_item)
            } else {
                nth(&paragraph, said.line, is_source)
            };
            let text = said.text.lines().next().unwrap_or_default();
            let carets = format!("{}{} {text}", " ".repeat(column), "^".repeat(said.width.max(1)));
            // Elsewhere, it is about the handler below all inputs, or about what follows the input.
            if said.line <= sources + items
                && let Some(place) = place
            {
                paragraph.insert(place + 1, carets);
            }
        }
        lines.splice(start..end, paragraph);
    }
    for (file, lines) in texts {
        fs::write(folder.join(file), lines.join("\n") + "\n")?;
    }
    Ok(())
}
