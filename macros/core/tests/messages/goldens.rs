//! The messages for every file in `tests/ui`, without compiling it. The `.stderr` files there contain the
//! output of rustc; this test compares the macro's messages in them with those that the engine returns.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use super::read::{Message, messages, place};

/// The programs of all topics whose folder has this name: `fail`, `warn` or `pass`.
fn programs(name: &str) -> Vec<PathBuf> {
    let topics = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/ui"));
    let folders = topics.iter().map(|topic| topic.join(name)).filter(|folder| folder.is_dir());
    let files = folders.flat_map(|folder| files(&folder));
    files.filter(|file| file.extension().is_some_and(|kind| kind == "rs")).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files.collect()
}

/// The messages of the engine for a program.
fn reported(program: &Path) -> BTreeSet<Message> {
    let tokens: TokenStream = fs::read_to_string(program).unwrap().parse().unwrap();
    let mut all = BTreeSet::new();
    for Annotated { pound, arguments, item } in annotated(tokens) {
        // For rustc, the call site is the attribute. Here it has no place.
        let (line, column) = place(pound);
        let placed = |(at_line, at_column, text)| match (at_line, at_column) {
            (1, 1) => (line, column, text),
            _ => (at_line, at_column, text),
        };
        all.extend(messages(arguments, item).into_iter().map(placed));
    }
    all
}

/// `#[api_responses(arguments)] item`
struct Annotated {
    /// The span of the `#`.
    pound: Span,
    arguments: TokenStream,
    item: TokenStream,
}

/// Every `#[api_responses(…)]` with the item below it.
fn annotated(tokens: TokenStream) -> Vec<Annotated> {
    let mut found = Vec::new();
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else { continue };
        // Neither the body of a macro nor its input contains items yet.
        let is_macro = index >= 3 && trees[index - 3].to_string() == "macro_rules";
        let is_call = index >= 2 && trees[index - 1].to_string() == "!";
        if is_macro || is_call {
            continue;
        }
        let above = trees[..index].iter().rev().take_while(|tree| {
            let text = tree.to_string();
            text != ";" && !text.starts_with('{')
        });
        // The attributes of methods are expanded with that of the block.
        let is_in_block = above
            .into_iter()
            .any(|tree| matches!(tree, TokenTree::Group(group) if declared(group).is_some()));
        if !is_in_block {
            found.extend(annotated(group.stream()));
        }
        let is_attribute = index >= 1 && trees[index - 1].to_string() == "#";
        if let Some(arguments) = declared(group)
            && is_attribute
        {
            let below = &trees[index + 1..];
            let ends = |tree: &TokenTree| {
                let text = tree.to_string();
                text == ";" || text.starts_with('{')
            };
            let length = below.iter().position(ends).map_or(below.len(), |last| last + 1);
            let item = below[..length].iter().cloned().collect();
            let pound = trees[index - 1].span();
            found.push(Annotated { pound, arguments, item });
        }
    }
    found
}

/// The arguments of `[api_responses(…)]` or `[api_responses]`.
fn declared(group: &Group) -> Option<TokenStream> {
    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
    match inner.as_slice() {
        [.., TokenTree::Ident(name), TokenTree::Group(arguments)] if name == "api_responses" => {
            Some(arguments.stream())
        }
        [.., TokenTree::Ident(name)]
            if name == "api_responses" && group.delimiter() == Delimiter::Bracket =>
        {
            Some(TokenStream::new())
        }
        _ => None,
    }
}

/// The ends of rustc's own errors that have no code.
const OF_RUSTC: [&str; 4] = [
    " never constructed",
    " not supported in `trait`s or `impl`s",
    "found attribute macro `api_responses`",
    "cannot find attribute `status` in this scope",
];

/// The messages of the engine in the `.stderr` file of a program: an `error: …` without a code of rustc, and
/// the use of a deprecated constant.
fn printed(program: &Path) -> BTreeSet<Message> {
    let golden = fs::read_to_string(program.with_extension("stderr")).unwrap();
    let mut lines = golden.lines();
    let mut messages = BTreeSet::new();
    while let Some(line) = lines.next() {
        let Some(first) = line.strip_prefix("error: ") else { continue };
        if OF_RUSTC.iter().any(|end| first.ends_with(end)) {
            continue;
        }
        let first = match first.strip_prefix("use of deprecated constant `_::") {
            Some(constant) => constant.replacen('`', "", 1),
            None => first.to_owned(),
        };
        let mut text = vec![first];
        let place = loop {
            let line = lines.next().unwrap().trim_start();
            match line.strip_prefix("--> ") {
                Some(place) => break place,
                None => text.push(line.to_owned()),
            }
        };
        let place: Vec<&str> = place.rsplitn(3, ':').collect();
        let [column, line, _] = place[..] else { panic!("no place in {place:?}") };
        messages.insert((line.parse().unwrap(), column.parse().unwrap(), text.join("\n")));
    }
    messages
}

#[test]
fn errors_and_warnings_are_reported_at_their_place() {
    let programs = [programs("fail"), programs("warn")].concat();
    let mut with_messages = 0;
    for program in &programs {
        let reported = reported(program);
        assert_eq!(reported, printed(program), "{}", program.display());
        with_messages += usize::from(!reported.is_empty());
    }
    // For the others, all errors are rustc's: that a type does not implement a trait, for example.
    assert!(with_messages * 4 > programs.len() * 3, "{with_messages} of {}", programs.len());
}

#[test]
fn programs_that_compile_have_no_messages() {
    let mut items = 0;
    for program in programs("pass") {
        assert_eq!(reported(&program), BTreeSet::new(), "{}", program.display());
        let tokens = fs::read_to_string(&program).unwrap().parse().unwrap();
        items += annotated(tokens).len();
    }
    assert!(items > 100, "{items}");
}
