//! The imports of each file: its `use` lines, and the paths in its code.

use std::collections::BTreeMap;
use std::path::PathBuf;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::tree::Crate;

/// For each file, the files that it imports, each with the path as it is written.
pub(crate) type Imports = BTreeMap<PathBuf, BTreeMap<PathBuf, String>>;

pub(crate) fn imports(tree: &Crate) -> Imports {
    let mut imports = Imports::new();
    for (id, module) in tree.modules.iter().enumerate() {
        let of_file = imports.entry(module.file.clone()).or_default();
        let mut paths = module.uses.clone();
        for code in &module.code {
            collect(code.clone(), &mut paths);
        }
        for path in paths {
            for file in tree.files(id, &path) {
                if file != module.file {
                    of_file.entry(file).or_insert_with(|| path.join("::"));
                }
            }
        }
    }
    imports
}

/// The paths in code, in macro calls too. A path of one segment is a name that could be imported: it
/// begins with a capital, or is called.
fn collect(tokens: TokenStream, paths: &mut Vec<Vec<String>>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut index = 0;
    while index < trees.len() {
        match &trees[index] {
            TokenTree::Group(group) => collect(group.stream(), paths),
            TokenTree::Ident(_) if begins_path(&trees, index) => {
                index = path(&trees, index, Vec::new(), paths);
                continue;
            }
            _ => {}
        }
        index += 1;
    }
}

/// Not behind `.` or `::`, and not the `crate` of `$crate`.
fn begins_path(trees: &[TokenTree], index: usize) -> bool {
    let before = |distance: usize| index.checked_sub(distance).and_then(|index| trees.get(index));
    match before(1) {
        Some(TokenTree::Punct(punct)) if punct.as_char() == ':' => {
            // `name: Type` has one colon.
            !matches!(before(2), Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
        }
        Some(TokenTree::Punct(punct)) if punct.as_char() == '.' => {
            // `..Type::default()` has two dots.
            matches!(before(2), Some(TokenTree::Punct(punct)) if punct.as_char() == '.')
        }
        Some(TokenTree::Punct(punct)) => punct.as_char() != '$',
        _ => true,
    }
}

/// Adds the path that begins here, or each path of a `use` with braces. Returns the index behind it.
fn path(
    trees: &[TokenTree],
    start: usize,
    mut segments: Vec<String>,
    paths: &mut Vec<Vec<String>>,
) -> usize {
    let mut index = start;
    while let Some(TokenTree::Ident(ident)) = trees.get(index) {
        segments.push(ident.to_string());
        index += 1;
        if !is_separator(trees, index) {
            break;
        }
        index += 2;
    }
    if let (Some(TokenTree::Group(group)), true) =
        (trees.get(index), is_separator(trees, index.wrapping_sub(2)))
        && group.delimiter() == Delimiter::Brace
    {
        let inner: Vec<TokenTree> = group.stream().into_iter().collect();
        for part in
            inner.split(|tree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ','))
        {
            path(part, 0, segments.clone(), paths);
        }
        return index + 1;
    }
    if segments.last().is_some_and(|last| last == "self") && segments.len() > 1 {
        segments.pop();
    }
    let is_called = matches!(trees.get(index), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis)
        || matches!(trees.get(index), Some(TokenTree::Punct(punct)) if punct.as_char() == '!');
    let is_capital = segments.last().is_some_and(|last| last.starts_with(char::is_uppercase));
    if segments.len() > 1 || is_called || is_capital {
        paths.push(segments);
    }
    index.max(start + 1)
}

fn is_separator(trees: &[TokenTree], index: usize) -> bool {
    let is_colon = |index: usize| matches!(trees.get(index), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    is_colon(index) && is_colon(index.wrapping_add(1))
}
