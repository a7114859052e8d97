//! What the text of the tutorial tells the reader to do.

/// One thing to do.
#[derive(Debug, PartialEq)]
pub(crate) enum Action {
    Change(Change),
    Run {
        command: String,
        expected: Vec<String>,
    },
    /// The page `target/doc/…` has a table with these rows.
    Table {
        page: String,
        rows: Vec<String>,
    },
}

/// A change of `src/main.rs`.
#[derive(Debug, PartialEq)]
pub(crate) enum Change {
    /// "Write `src/main.rs`:"
    Write(String),
    /// "The imports are now:"
    Imports(String),
    /// "Add to `src/main.rs`:"
    Append(String),
    /// "Replace the item `main`:"
    Item { name: String, code: String },
    /// "Replace `old` with `new`."
    Text { old: String, new: String },
    /// "Add `.endpoint(create_task)` to the router."
    Endpoint(String),
}

/// Returns the actions of a page, in order.
///
/// A block of Rust follows the sentence that says what to do with it, so that no code is forgotten. Blocks of `text` are
/// for reading only.
pub(crate) fn actions(page: &str) -> Result<Vec<Action>, String> {
    let mut actions = Vec::new();
    let (mut paragraph, mut last) = (String::new(), String::new());
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        let Some(language) = line.strip_prefix("```") else {
            if line.starts_with('|') {
                table(line, &last, &mut actions);
            } else if line.is_empty() {
                sentences(&paragraph, &mut actions);
                paragraph.clear();
            } else {
                if !paragraph.is_empty() {
                    paragraph.push(' ');
                }
                paragraph.push_str(line);
                last.clone_from(&paragraph);
            }
            continue;
        };
        sentences(&paragraph, &mut actions);
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        match language {
            "console" => commands(&block, &mut actions)?,
            "rust" | "rust,no_run" => {
                let sentence = last.rsplit(". ").next().unwrap_or_default();
                actions.push(Action::Change(change(sentence, &visible(&block))?));
            }
            _ => {}
        }
        paragraph.clear();
        last.clear();
    }
    sentences(&paragraph, &mut actions);
    Ok(actions)
}

/// Returns the lines that rustdoc shows.
fn visible(block: &[&str]) -> String {
    let shown = block.iter().filter(|line| !line.starts_with("# ") && **line != "#");
    let code = shown.copied().collect::<Vec<_>>().join("\n");
    code.trim_start().to_owned() + "\n"
}

fn change(sentence: &str, code: &str) -> Result<Change, String> {
    let code = code.to_owned();
    Ok(match sentence {
        "Write `src/main.rs`:" => Change::Write(code),
        "The imports are now:" => Change::Imports(code),
        "Add to `src/main.rs`:" => Change::Append(code),
        _ => {
            let name = sentence.strip_prefix("Replace the item `");
            let name = name.and_then(|rest| rest.strip_suffix("`:"));
            let name =
                name.ok_or_else(|| format!("what to do with this code? {sentence}\n{code}"))?;
            Change::Item { name: name.to_owned(), code }
        }
    })
}

/// Finds the changes that are written in a sentence.
fn sentences(paragraph: &str, actions: &mut Vec<Action>) {
    for sentence in paragraph.split_inclusive(['.', ':']).scan(String::new(), |joined, part| {
        joined.push_str(part);
        // A full stop in code does not end a sentence.
        let is_whole = joined.matches('`').count() % 2 == 0;
        Some(if is_whole { std::mem::take(joined) } else { String::new() })
    }) {
        let code: Vec<&str> = sentence.split('`').collect();
        let change = match code[..] {
            [before, old, " with ", new, "."] if before.trim() == "Replace" => {
                Change::Text { old: old.to_owned(), new: new.to_owned() }
            }
            [before, line, " to the router."] if before.trim() == "Add" => {
                Change::Endpoint(line.to_owned())
            }
            _ => continue,
        };
        actions.push(Action::Change(change));
    }
}

/// Adds a row to a table whose page is named in the paragraph before it.
fn table(row: &str, paragraph: &str, actions: &mut Vec<Action>) {
    let page = paragraph.split('`').find(|code| code.starts_with("target/doc/"));
    let Some(page) = page else { return };
    match actions.last_mut() {
        _ if row.starts_with("|--") => {}
        Some(Action::Table { rows, .. }) => rows.push(row.to_owned()),
        _ => actions.push(Action::Table { page: page.to_owned(), rows: vec![row.to_owned()] }),
    }
}

/// Reads the commands of a block, each with the lines that it prints.
fn commands(block: &[&str], actions: &mut Vec<Action>) -> Result<(), String> {
    let first = actions.len();
    for line in block {
        if let Some(command) = line.strip_prefix("$ ") {
            actions.push(Action::Run { command: command.to_owned(), expected: Vec::new() });
        } else if let Some(Action::Run { expected, .. }) = actions[first..].last_mut() {
            expected.push((*line).to_owned());
        } else {
            return Err(format!("a block begins with output: {line}"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_and_commands_are_found_in_order() {
        let page = "Text. Replace `a.b` with `c`. Add `.endpoint(x)` to the router.\n\nMore.\nAdd to `src/main.rs`:\n\n\
                    ```rust\n# use hidden;\nfn x() {}\n```\n\n```console\n$ cargo run\nListening\n$ curl x\n```\n";
        let run = |command: &str, expected: &[&str]| Action::Run {
            command: command.to_owned(),
            expected: expected.iter().copied().map(str::to_owned).collect(),
        };
        assert_eq!(
            actions(page).unwrap(),
            [
                Action::Change(Change::Text { old: "a.b".to_owned(), new: "c".to_owned() }),
                Action::Change(Change::Endpoint(".endpoint(x)".to_owned())),
                Action::Change(Change::Append("fn x() {}\n".to_owned())),
                run("cargo run", &["Listening"]),
                run("curl x", &[]),
            ]
        );
    }

    #[test]
    fn code_without_an_instruction_is_an_error() {
        let error = actions("Here is code:\n\n```rust\nfn x() {}\n```\n").unwrap_err();
        assert!(error.contains("what to do with this code?"), "{error}");
    }
}
