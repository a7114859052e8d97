//! The crate that the reader writes.

use std::fs;
use std::path::{Path, PathBuf};

use crate::PORT;
use crate::action::Change;

pub(crate) struct Project {
    folder: PathBuf,
}

impl Project {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Changes `src/main.rs`.
    pub(crate) fn apply(&self, change: &Change, port: &str) -> Result<(), String> {
        let file = self.folder.join("src/main.rs");
        let code = fs::read_to_string(&file).map_err(|error| error.to_string())?;
        let code = changed(&code, change)?.replace(PORT, port);
        fs::write(file, code).map_err(|error| error.to_string())
    }
}

fn changed(code: &str, change: &Change) -> Result<String, String> {
    match change {
        Change::Write(new) => Ok(new.clone()),
        Change::Append(new) => Ok(format!("{code}\n{new}")),
        Change::Imports(new) => {
            let lines: Vec<&str> = code.lines().collect();
            let last =
                lines.iter().rposition(|line| line.starts_with("use ")).ok_or("no imports")?;
            Ok(format!("{new}{}\n", lines[last + 1..].join("\n")))
        }
        Change::Text { old, new } => match code.matches(old.as_str()).count() {
            1 => Ok(code.replace(old.as_str(), new)),
            count => Err(format!("`{old}` occurs {count} times in:\n{code}")),
        },
        Change::Endpoint(line) => {
            let lines: Vec<&str> = code.lines().collect();
            let last = lines.iter().rposition(|line| line.trim_start().starts_with(".endpoint("));
            let last = last.ok_or("the router has no endpoint")?;
            let mut lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
            lines.insert(last + 1, format!("        {line}"));
            Ok(lines.join("\n") + "\n")
        }
        Change::Item { name, code: new } => {
            let lines: Vec<&str> = code.lines().collect();
            let declared = ["fn", "struct", "enum"].map(|word| format!("{word} {name}"));
            let is_declared = |line: &&str| {
                !line.starts_with(' ')
                    && declared.iter().any(|declared| {
                        line.split_once(declared.as_str())
                            .is_some_and(|(_, rest)| rest.starts_with(['(', ' ', '<']))
                    })
            };
            let place = lines.iter().position(is_declared);
            let place = place.ok_or_else(|| format!("no item `{name}` in:\n{code}"))?;
            let blank = lines[..place].iter().rposition(|line| line.is_empty());
            let begin = blank.map_or(0, |blank| blank + 1);
            let length =
                lines[place..].iter().position(|line| *line == "}" || line.ends_with("{}"));
            let end = place + length.ok_or("the item does not end")?;
            let before = lines[..begin].join("\n");
            Ok(format!("{before}\n{new}{}\n", lines[end + 1..].join("\n")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "use a;\nuse b;\n\n/// Docs.\nfn x() {\n    a.endpoint(y)\n        .endpoint(x)\n}\n\nfn main() {}\n";

    #[test]
    fn imports_and_items_are_replaced() {
        let imports = changed(CODE, &Change::Imports("use c;\n".to_owned())).unwrap();
        assert_eq!(imports, CODE.replace("use a;\nuse b;\n", "use c;\n"));

        let item = Change::Item { name: "x".to_owned(), code: "fn x() {}\n".to_owned() };
        assert_eq!(changed(CODE, &item).unwrap(), "use a;\nuse b;\n\nfn x() {}\n\nfn main() {}\n");
        assert!(
            changed(CODE, &Change::Item { name: "z".to_owned(), code: String::new() }).is_err()
        );
    }

    #[test]
    fn text_is_replaced_once_only() {
        let change = |old: &str| Change::Text { old: old.to_owned(), new: "c".to_owned() };
        assert!(changed(CODE, &change("use a")).unwrap().starts_with("c;"));
        assert!(changed(CODE, &change("use ")).is_err());
    }

    #[test]
    fn endpoints_are_added_to_the_router() {
        let code = changed(CODE, &Change::Endpoint(".endpoint(z)".to_owned())).unwrap();
        assert!(code.contains("        .endpoint(x)\n        .endpoint(z)\n}"), "{code}");
    }
}
