//! Every attribute of the tests, with the item below it.

use std::path::{Path, PathBuf};
use std::str::FromStr as _;
use std::{fs, io};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// An attribute and its item as they stand in a test.
#[derive(Clone, Debug)]
pub struct Seed {
    /// The file, and which of its attributes: `ui/return-type/pass/one_enum.rs#1`.
    pub place: String,
    /// What stands between the parentheses of the attribute.
    pub arguments: TokenStream,
    /// What stands below it, further attributes included.
    pub item: TokenStream,
}

/// All of them, in the order of their files.
///
/// # Errors
///
/// Fails if a folder or a file cannot be read.
///
/// ```
/// let seeds = survival::seeds::all()?;
/// assert!(seeds.iter().any(|seed| seed.place.starts_with("ui/headers/fail/twice.rs")));
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn all() -> io::Result<Vec<Seed>> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("");
    let mut files = Vec::new();
    for folder in ["ui", "tests/common", "tests/on_actix", "house/src"] {
        collect_files(&tests.join(folder), &mut files)?;
    }
    files.sort();
    let mut seeds = Vec::new();
    for file in files {
        let Ok(tokens) = TokenStream::from_str(&fs::read_to_string(&file)?) else { continue };
        let mut found = Vec::new();
        collect_seeds(&tokens, &mut found);
        let place = file.strip_prefix(&tests).unwrap_or(&file).display().to_string();
        seeds.extend(found.into_iter().enumerate().map(|(index, (arguments, item))| Seed {
            place: format!("{place}#{}", index + 1),
            arguments,
            item,
        }));
    }
    Ok(seeds)
}

fn collect_files(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect_files(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// By tokens, since half of the files do not compile.
fn collect_seeds(tokens: &TokenStream, found: &mut Vec<(TokenStream, TokenStream)>) {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    for (index, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else { continue };
        match arguments(group.delimiter(), &group.stream()) {
            Some(arguments) => found.push((arguments, item(&trees[index + 1..]))),
            None => collect_seeds(&group.stream(), found),
        }
    }
}

/// Of `[api_responses(…)]`, whatever stands before the name.
fn arguments(delimiter: Delimiter, inner: &TokenStream) -> Option<TokenStream> {
    let trees: Vec<TokenTree> = inner.clone().into_iter().collect();
    match trees.as_slice() {
        [.., TokenTree::Ident(name), TokenTree::Group(arguments)]
            if delimiter == Delimiter::Bracket && name == "api_responses" =>
        {
            Some(arguments.stream())
        }
        _ => None,
    }
}

/// Up to the braces or the semicolon that end it.
fn item(trees: &[TokenTree]) -> TokenStream {
    let is_end = |tree: &TokenTree| match tree {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    };
    let end = trees.iter().position(is_end).map_or(trees.len(), |last| last + 1);
    trees[..end].iter().cloned().collect()
}
