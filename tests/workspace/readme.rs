//! The README is correct: tests compile its code, the compiler prints its messages, and the macro generates
//! its table. The page about troubleshooting quotes the compiler, too.

use std::fs;
use std::path::{Path, PathBuf};

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: impl AsRef<Path>) -> String {
    let path = project().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the fenced blocks of a language, without the indentation of a list around them.
fn blocks(language: &str) -> Vec<String> {
    let readme = read("README.md");
    let mut blocks = Vec::new();
    let mut lines = readme.lines();
    while let Some(line) = lines.next() {
        let indentation = line.len() - line.trim_start().len();
        if line.trim_start() != format!("```{language}") {
            continue;
        }
        let block = lines.by_ref().take_while(|line| line.trim_start() != "```");
        let block: Vec<&str> = block.map(|line| line.get(indentation..).unwrap_or("")).collect();
        blocks.push(block.join("\n"));
    }
    blocks
}

/// Returns the files with an extension that tests compile or compare.
fn compiled(extension: &str) -> Vec<String> {
    let mut folders = vec![project().join("tests/ui"), project().join("examples/migration/src")];
    let mut texts = Vec::new();
    while let Some(folder) = folders.pop() {
        for file in fs::read_dir(folder).unwrap() {
            let file = file.unwrap().path();
            if file.is_dir() {
                folders.push(file);
            } else if file.extension().is_some_and(|found| found == extension) {
                texts.push(fs::read_to_string(file).unwrap());
            }
        }
    }
    texts
}

#[test]
fn code_is_compiled() {
    let sources = compiled("rs");
    let blocks = blocks("rust");
    assert_eq!(blocks.len(), 6, "{blocks:#?}");
    for block in blocks {
        assert!(
            sources.iter().any(|source| source.contains(&block)),
            "no test compiles this:\n{block}"
        );
    }
}

#[test]
fn the_compiler_prints_the_messages() {
    let printed: Vec<String> =
        compiled("stderr").iter().map(|stderr| without_file_name(stderr)).collect();
    let blocks = blocks("text");
    assert_eq!(blocks.len(), 3, "{blocks:#?}");
    for block in blocks {
        let mut parts = without_file_name(&block);
        // The tested file denies the warning, which makes it an error.
        if let Some(warning) = parts.strip_prefix("warning") {
            parts = format!("error{warning}");
        }
        assert!(
            printed.iter().any(|stderr| stderr.contains(&parts)),
            "the compiler does not print this:\n{parts}"
        );
    }
}

/// Removes the name of the file.
fn without_file_name(text: &str) -> String {
    let lines = text.lines().map(|line| match line.split_once("--> ") {
        Some((before, place)) => {
            let place = place.split_once(".rs").map_or(place, |(_, place)| place);
            format!("{before}--> {place}")
        }
        None => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_macro_generates_the_table() {
    let source = syn::parse_file(&read("tests/ui/readme/pass/axum.rs")).unwrap();
    let handler = source.items.into_iter().find_map(|item| match item {
        syn::Item::Fn(handler) if handler.sig.ident == "get_user" => Some(handler),
        _ => None,
    });
    let mut handler = handler.unwrap();
    let position =
        handler.attrs.iter().position(|attribute| attribute.path().is_ident("api_responses"));
    let attribute = handler.attrs.remove(position.unwrap());
    let arguments = attribute.meta.require_list().unwrap().tokens.clone();
    let output = api_responses_macros_core::api_responses(arguments, quote::quote!(#handler));

    let expanded = syn::parse2::<syn::File>(output).unwrap();
    let Some(syn::Item::Fn(handler)) = expanded.items.first() else { panic!("no handler") };
    let docs = handler.attrs.iter().filter(|attribute| attribute.path().is_ident("doc"));
    let text =
        docs.filter_map(|attribute| match &attribute.meta.require_name_value().ok()?.value {
            syn::Expr::Lit(literal) => match &literal.lit {
                syn::Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        });
    let text = text.collect::<Vec<_>>().join("\n");
    let lines = text.lines().map(str::trim).skip_while(|line| !line.starts_with('|'));
    let tables = lines.map(unlinked).collect::<Vec<_>>().join("\n");
    assert_eq!(tables.matches("\n| ").count(), 5, "three rows, a heading and a row: {text}");
    assert!(read("README.md").contains(&tables), "not in the README:\n{tables}");
}

/// `[200 OK](GetUserResponse::Ok)` → `200 OK`
fn unlinked(row: &str) -> String {
    match (row.find('['), row.find("]("), row.find(')')) {
        (Some(open), Some(middle), Some(close)) => {
            format!("{}{}{}", &row[..open], &row[open + 1..middle], &row[close + 1..])
        }
        _ => row.to_owned(),
    }
}

#[test]
fn troubleshooting_quotes_the_compiler() {
    let page = read("runtime/src/reference/troubleshooting.md");
    let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
    let printed = compiled("stderr").join("\n");
    let quoted: Vec<&str> =
        page.split("**``").skip(1).map(|rest| rest.split("``**").next().unwrap().trim()).collect();
    assert_eq!(quoted.len(), 13, "{quoted:#?}");
    for words in quoted {
        assert!(printed.contains(words), "the compiler does not print: {words}");
    }
}
