//! The promise itself.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Holds the engine to what it promises of an attribute and an item, whatever they are.
///
/// # Panics
///
/// Panics if the engine does, or if
/// - the item does not come back token for token (an empty enum, which is filled: up to its name),
/// - the item was a list of items, and the output is none,
/// - a code has been lost without a word,
/// - the same input gives another output the second time.
///
/// ```
/// use quote::quote;
///
/// survival::assert_survives(
///     &quote!(GET, 200, 4.04, : : :),
///     &quote!(async fn get_user() -> GetUserResponse<User> { half typed . }),
/// );
/// ```
pub fn assert_survives(arguments: &TokenStream, item: &TokenStream) {
    let run = || api_responses_macros_core::api_responses(arguments.clone(), item.clone());
    let output = run();
    let broken = || {
        if run().to_string() != output.to_string() {
            return Some("the second output is another");
        }
        let Some(added) = Added::find(&output, item) else {
            return Some("the item does not come back as it was");
        };
        if may_run_over(item) {
            return None;
        }
        // Attributes of the file itself stand above no item.
        let was_readable =
            syn::parse2::<syn::File>(item.clone()).is_ok_and(|file| file.attrs.is_empty());
        if was_readable && syn::parse2::<syn::File>(output.clone()).is_err() {
            return Some("what was a list of items is none");
        }
        // What is no item for syn is none for the compiler, which then speaks itself.
        let is_item = syn::parse2::<syn::Item>(item.clone()).is_ok();
        if is_item && !added.has_error() && !added.declares(arguments) {
            return Some("a code has been lost without a word");
        }
        None
    };
    if let Some(what) = broken() {
        panic!("{what}\n#[api_responses({arguments})]\n{item}\n\nbecame\n\n{output}");
    }
}

/// What the output is beside the item.
struct Added {
    documentation: Vec<Attribute>,
    behind: Vec<TokenTree>,
}

/// `#[…]`
type Attribute = Group;

impl Added {
    /// The output begins with the item, and documentation may stand among its attributes. A
    /// `#[zh = "…"]` is the engine's own and does not come back.
    fn find(output: &TokenStream, item: &TokenStream) -> Option<Added> {
        let (own, rest) = split_attributes(item);
        let (given, mut behind) = split_attributes(output);
        let mut own = own.iter().filter(|attribute| !is_translation(attribute)).peekable();
        let mut documentation = Vec::new();
        for attribute in given {
            match own.peek() {
                Some(next) if same(&next.stream(), &attribute.stream()) => {
                    own.next();
                }
                _ => documentation.push(attribute),
            }
        }
        if own.next().is_some() {
            return None;
        }
        let kept = if is_beginning(&rest, &behind) {
            rest.len()
        } else {
            // Parameters of an empty enum are a mistake, and its braces are filled.
            let head = head_of_empty_enum(&rest)?;
            is_beginning(head, &behind).then_some(head.len())?
        };
        Some(Added { documentation, behind: behind.split_off(kept) })
    }

    fn has_error(&self) -> bool {
        has_word(&self.behind, "compile_error")
    }

    /// Whether each number that begins an entry stands somewhere in what was added.
    fn declares(&self, arguments: &TokenStream) -> bool {
        let documentation = self.documentation.iter().map(ToString::to_string);
        let text: String =
            documentation.chain(self.behind.iter().map(ToString::to_string)).collect();
        let codes = codes(arguments);
        !text.is_empty() && codes.iter().all(|code| text.contains(code))
    }
}

/// Whether syn, which judges here and knows no limit, could run over the stack.
fn may_run_over(item: &TokenStream) -> bool {
    item.to_string().matches(|character: char| "([{<&*!-".contains(character)).count() > 250
}

/// The attributes that the tokens begin with, and what follows them.
fn split_attributes(tokens: &TokenStream) -> (Vec<Attribute>, Vec<TokenTree>) {
    // An empty `$vis` is nothing to the compiler, and need not come back.
    let is_nothing = |tree: &TokenTree| {
        matches!(tree, TokenTree::Group(group)
            if group.delimiter() == Delimiter::None && group.stream().is_empty())
    };
    let trees: Vec<TokenTree> =
        tokens.clone().into_iter().filter(|tree| !is_nothing(tree)).collect();
    let mut rest = trees.as_slice();
    let mut attributes = Vec::new();
    while let [TokenTree::Punct(pound), TokenTree::Group(group), behind @ ..] = rest
        && pound.as_char() == '#'
        && group.delimiter() == Delimiter::Bracket
    {
        attributes.push(group.clone());
        rest = behind;
    }
    (attributes, rest.to_vec())
}

/// `pub enum Name`, if that and empty braces are all but parameters.
fn head_of_empty_enum(trees: &[TokenTree]) -> Option<&[TokenTree]> {
    let (TokenTree::Group(braces), _) = trees.split_last()? else { return None };
    let keyword = trees.iter().position(|tree| is_word(tree, "enum"))?;
    let is_empty = braces.delimiter() == Delimiter::Brace && braces.stream().is_empty();
    is_empty.then(|| trees.get(..keyword + 2))?
}

/// The numbers that stand where an entry begins: first, or behind a comma outside of `<…>`.
fn codes(arguments: &TokenStream) -> Vec<String> {
    let mut codes = Vec::new();
    let mut depth = 0_usize;
    let mut is_beginning = true;
    for tree in arguments.clone() {
        let text = tree.to_string();
        match text.as_str() {
            "<" => depth += 1,
            ">" => depth = depth.saturating_sub(1),
            _ if is_beginning && text.parse::<u16>().is_ok() => codes.push(text.clone()),
            _ => {}
        }
        is_beginning = depth == 0 && text == ",";
    }
    codes
}

fn is_translation(attribute: &Attribute) -> bool {
    let mut trees = attribute.stream().into_iter();
    let is_word = |tree: TokenTree| matches!(tree.to_string().as_str(), "zh" | "r#zh");
    trees.next().is_some_and(is_word)
}

fn has_word(trees: &[TokenTree], word: &str) -> bool {
    trees.iter().any(|tree| match tree {
        TokenTree::Group(group) => has_word(&group.stream().into_iter().collect::<Vec<_>>(), word),
        _ => is_word(tree, word),
    })
}

fn is_word(tree: &TokenTree, word: &str) -> bool {
    matches!(tree, TokenTree::Ident(ident) if ident == word)
}

fn is_beginning(trees: &[TokenTree], of: &[TokenTree]) -> bool {
    trees.len() <= of.len() && trees.iter().zip(of).all(|(one, other)| same_tree(one, other))
}

fn same(one: &TokenStream, other: &TokenStream) -> bool {
    let (mut one, mut other) = (one.clone().into_iter(), other.clone().into_iter());
    one.by_ref().zip(other.by_ref()).all(|(one, other)| same_tree(&one, &other))
        && one.next().is_none()
        && other.next().is_none()
}

fn same_tree(one: &TokenTree, other: &TokenTree) -> bool {
    match (one, other) {
        (TokenTree::Group(one), TokenTree::Group(other)) => {
            one.delimiter() == other.delimiter() && same(&one.stream(), &other.stream())
        }
        (TokenTree::Punct(one), TokenTree::Punct(other)) => {
            one.as_char() == other.as_char() && one.spacing() == other.spacing()
        }
        (TokenTree::Ident(one), TokenTree::Ident(other)) => one == other,
        (TokenTree::Literal(one), TokenTree::Literal(other)) => {
            one.to_string() == other.to_string()
        }
        _ => false,
    }
}
