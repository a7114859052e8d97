//! The pages of the reference show what the macro generates, and the messages that it reports.
//!
//! A block after "It generates:" or "The message:" is written from the example before it.
//! `BLESS=1 cargo test -p api-responses-tests --test workspace` writes these blocks.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::{Attribute, Item, Meta};

const GENERATED: &str = "It generates:";
const REPORTED: &str = "The message:";

/// A fenced block of a page, with the lines in it.
struct Block {
    lines: Vec<String>,
}

impl Block {
    /// Returns the code, with the lines that rustdoc hides.
    fn code(&self) -> String {
        let lines = self.lines.iter();
        let shown = lines.map(|line| line.strip_prefix("# ").unwrap_or(line));
        shown.filter(|line| *line != "#").collect::<Vec<_>>().join("\n")
    }

    /// Returns the items, also those of a `main`.
    fn items(&self) -> Vec<Item> {
        let code = self.code();
        let block: syn::Block = syn::parse_str(&format!("{{{code}\n}}"))
            .unwrap_or_else(|error| panic!("{error}:\n{code}"));
        let items = block.stmts.into_iter().filter_map(|statement| match statement {
            syn::Stmt::Item(item) => Some(item),
            _ => None,
        });
        items.collect()
    }
}

fn attributes_of(item: &mut Item) -> Option<&mut Vec<Attribute>> {
    Some(match item {
        Item::Fn(item) => &mut item.attrs,
        Item::Impl(item) => &mut item.attrs,
        Item::Trait(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        Item::Struct(item) => &mut item.attrs,
        Item::Const(item) => &mut item.attrs,
        _ => return None,
    })
}

/// Expands the attribute of an item, if it has one.
fn expanded(item: &Item) -> Option<Vec<Item>> {
    let mut item: Item = syn::parse2(item.to_token_stream()).expect("an item");
    let attributes = attributes_of(&mut item)?;
    let position = attributes.iter().position(|attribute| {
        attribute.path().segments.last().is_some_and(|name| name.ident == "api_responses")
    })?;
    let arguments = match attributes.remove(position).meta {
        Meta::List(list) => list.tokens,
        _ => TokenStream::new(),
    };
    let output = api_responses_macros_core::api_responses(arguments, item.to_token_stream());
    Some(syn::parse2::<syn::File>(output).expect("the expansion is a list of items").items)
}

/// Removes everything of an enum that is documentation.
fn without_documentation(mut item: syn::ItemEnum) -> syn::ItemEnum {
    let is_kept = |attribute: &Attribute| attribute.path().is_ident("derive");
    item.attrs.retain(is_kept);
    for variant in &mut item.variants {
        variant.attrs.clear();
        variant.fields.iter_mut().for_each(|field| field.attrs.clear());
    }
    item
}

/// Returns the generated enums, after hidden lines with what they need.
fn generated(example: &Block) -> Vec<String> {
    let (mut hidden, mut enums) = (Vec::new(), Vec::new());
    for item in example.items() {
        match (&item, expanded(&item)) {
            (Item::Fn(_) | Item::Impl(_) | Item::Trait(_), Some(items)) => {
                enums.extend(items.into_iter().filter_map(|item| match item {
                    Item::Enum(item) => Some(Item::Enum(without_documentation(item))),
                    _ => None,
                }));
            }
            (Item::Fn(_), None) => {}
            _ => hidden.push(item),
        }
    }
    let text = |items| {
        prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: vec![], items })
    };
    let hidden = text(hidden);
    let mut lines: Vec<String> =
        hidden.lines().map(|line| format!("# {line}").trim_end().to_owned()).collect();
    let enums = enums.into_iter().map(|item| text(vec![item])).collect::<Vec<_>>().join("\n");
    lines.extend(enums.lines().map(str::to_owned));
    lines
}

/// Returns the texts of errors and warnings, as rustc prints them.
fn reported(example: &Block) -> Vec<String> {
    let mut lines = Vec::new();
    let mut add = |heading: String, text: &str| {
        let mut parts = text.lines();
        let indentation = heading.find(':').unwrap_or(0) + 2;
        lines.push(format!("{heading}{}", parts.next().unwrap_or_default()));
        lines.extend(parts.map(|part| format!("{:indentation$}{part}", "")));
    };
    for item in example.items().iter().filter_map(expanded).flatten() {
        match item {
            Item::Macro(item)
                if item.mac.path.segments.last().unwrap().ident == "compile_error" =>
            {
                let text: syn::LitStr = item.mac.parse_body().unwrap();
                add("error: ".to_owned(), &text.value());
            }
            Item::Const(item) => warnings(&item.expr, &mut add),
            _ => {}
        }
    }
    lines
}

/// Finds the deprecated constants in a block, whose notes are warnings.
fn warnings(block: &syn::Expr, add: &mut impl FnMut(String, &str)) {
    let syn::Expr::Block(block) = block else { return };
    for statement in &block.block.stmts {
        let syn::Stmt::Item(Item::Const(warning)) = statement else { continue };
        for attribute in &warning.attrs {
            if !attribute.path().is_ident("deprecated") {
                continue;
            }
            attribute
                .parse_nested_meta(|meta| {
                    let note: syn::LitStr = meta.value()?.parse()?;
                    let name = &warning.ident;
                    add(
                        format!("warning: use of deprecated constant `_::{name}`: "),
                        &note.value(),
                    );
                    Ok(())
                })
                .unwrap();
        }
    }
}

/// Returns the page with its written blocks, and their number.
fn written(page: &str) -> (String, usize) {
    let mut output = String::new();
    let mut count = 0;
    let mut example = None;
    let mut marker = None;
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        writeln!(output, "{line}").unwrap();
        if line == GENERATED || line == REPORTED {
            marker = Some(line);
        }
        if !line.starts_with("```") {
            continue;
        }
        let block = lines.by_ref().take_while(|line| *line != "```").map(str::to_owned);
        let block = Block { lines: block.collect() };
        let (shown, is_example) = match (marker.take(), &example) {
            (Some(GENERATED), Some(example)) => (generated(example), false),
            (Some(_), Some(example)) => (reported(example), false),
            (Some(marker), None) => panic!("{marker} is before every example"),
            (None, _) => (block.lines.clone(), true),
        };
        assert!(!shown.is_empty(), "nothing to show after:\n{output}");
        for line in shown {
            writeln!(output, "{line}").unwrap();
        }
        if is_example {
            example = Some(block);
        } else {
            count += 1;
        }
        writeln!(output, "```").unwrap();
    }
    (output, count)
}

#[test]
fn the_reference_shows_what_the_macro_generates() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src/reference");
    let mut pages: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    pages.sort();
    let (mut stale, mut count) = (Vec::new(), 0);
    for page in pages {
        let found = fs::read_to_string(&page).unwrap();
        let (wanted, blocks) = written(&found);
        count += blocks;
        if found == wanted {
            continue;
        }
        if std::env::var_os("BLESS").is_some() {
            fs::write(page, wanted).unwrap();
        } else {
            stale.push(page);
        }
    }
    assert!(count >= 30, "{count} blocks are written");
    let command = "BLESS=1 cargo test -p api-responses-tests --test workspace";
    assert!(stale.is_empty(), "run `{command}`, these files are stale: {stale:#?}");
}

#[test]
fn the_index_has_every_heading() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src");
    let index = fs::read_to_string(sources.join("reference.rs")).unwrap();
    let mut count = 0;
    for page in fs::read_dir(sources.join("reference")).unwrap() {
        let page = page.unwrap().path();
        let name = page.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(page).unwrap();
        // Every other part is a block, in which hidden lines begin like headings.
        for line in text.split("```").step_by(2).flat_map(str::lines) {
            let Some(heading) = line.strip_prefix("# ") else { continue };
            count += 1;
            let link = format!("[{heading}]({name}#");
            assert!(index.contains(&link), "`runtime/src/reference.rs` has no link {link}…)");
        }
    }
    assert!(count >= 50, "{count} headings");
}
