//! Every attribute in the tests, with the item below it.

use std::path::{Path, PathBuf};
use std::str::FromStr as _;
use std::{fs, io};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// An attribute and its item in a test.
#[derive(Clone, Debug)]
pub struct Example {
    /// The file, and the number of the attribute in it: `ui/return-type/pass/one_enum.rs#1`.
    pub place: String,
    /// The tokens between the parentheses of the attribute.
    pub arguments: TokenStream,
    /// The item below the attribute, with its other attributes.
    pub item: TokenStream,
}

/// Returns all of them, in the order of their files.
///
/// # Errors
///
/// Fails if a folder or a file cannot be read.
///
/// ```
/// let examples = robustness::examples::all()?;
/// assert!(examples.iter().any(|example| example.place.starts_with("ui/headers/fail/twice.rs")));
/// # Ok::<(), std::io::Error>(())
/// ```
pub fn all() -> io::Result<Vec<Example>> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("");
    let mut files = Vec::new();
    for folder in ["ui", "frameworks/src", "frameworks/tests/actix", "shared-errors/src"] {
        collect_files(&tests.join(folder), &mut files)?;
    }
    files.sort();
    let mut examples = Vec::new();
    for file in files {
        let Ok(tokens) = TokenStream::from_str(&fs::read_to_string(&file)?) else { continue };
        let mut found = Vec::new();
        collect_examples(&tokens, &mut found);
        let place = file.strip_prefix(&tests).unwrap_or(&file).display().to_string();
        examples.extend(found.into_iter().enumerate().map(|(index, (arguments, item))| Example {
            place: format!("{place}#{}", index + 1),
            arguments,
            item,
        }));
    }
    Ok(examples)
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

/// Reads tokens and not items, since many of the files do not compile.
fn collect_examples(tokens: &TokenStream, found: &mut Vec<(TokenStream, TokenStream)>) {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    for (index, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else { continue };
        match arguments(group.delimiter(), &group.stream()) {
            Some(arguments) => found.push((arguments, item(&trees[index + 1..]))),
            None => collect_examples(&group.stream(), found),
        }
    }
}

/// Returns the arguments of `[api_responses(…)]` or `[api_responses]`, also with a path before the name.
fn arguments(delimiter: Delimiter, inner: &TokenStream) -> Option<TokenStream> {
    let trees: Vec<TokenTree> = inner.clone().into_iter().collect();
    match trees.as_slice() {
        [.., TokenTree::Ident(name), TokenTree::Group(arguments)]
            if delimiter == Delimiter::Bracket && name == "api_responses" =>
        {
            Some(arguments.stream())
        }
        // Above an enum whose variants have the arguments.
        [.., TokenTree::Ident(name)]
            if delimiter == Delimiter::Bracket && name == "api_responses" =>
        {
            Some(TokenStream::new())
        }
        _ => None,
    }
}

/// Returns the tokens up to the braces or the semicolon that end the item.
fn item(trees: &[TokenTree]) -> TokenStream {
    let is_end = |tree: &TokenTree| match tree {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    };
    let end = trees.iter().position(is_end).map_or(trees.len(), |last| last + 1);
    trees[..end].iter().cloned().collect()
}
