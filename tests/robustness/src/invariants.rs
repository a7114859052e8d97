//! The invariants.

use std::collections::VecDeque;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::fragments::{shown, without_invisible_groups};
use crate::variants;

/// Checks what the macro guarantees for every attribute and item.
///
/// # Panics
///
/// Panics if the macro panics, or if
/// - the output does not contain the item token for token (an empty enum, which is filled: up to its name; an
///   enum with variants: without the attributes that declare their responses; an `impl` block or a trait: without
///   the attributes of its methods; a method that is in none: up to its return type, with an error; a handler above
///   which an entry could not be read: up to its body, which becomes `{ loop {} }` beside the error),
/// - the item was a list of items, and the output is not,
/// - a code is missing in the output without an error,
/// - the second output for the same input differs.
///
/// ```
/// use quote::quote;
///
/// robustness::assert_invariants(
///     &quote!(GET, 200, 4.04, : : :),
///     &quote!(async fn get_user() -> GetUserResponse<User> { incomplete code . }),
/// );
/// ```
pub fn assert_invariants(arguments: &TokenStream, item: &TokenStream) {
    let output = run(arguments, item);
    let is_same = same(&run(arguments, item), &output);
    report(arguments, item, &output, (!is_same).then_some("the second output differs"));
    report(arguments, item, &output, broken(arguments, item, &output));
}

/// Checks all of this except that the second output is the same, which takes nearly half of the time.
///
/// # Panics
///
/// As [`assert_invariants`].
///
/// ```
/// use quote::quote;
///
/// robustness::assert_invariants_once(&quote!(GET, 200), &quote!(fn ping() -> PingResponse { body }));
/// ```
pub fn assert_invariants_once(arguments: &TokenStream, item: &TokenStream) {
    let output = run(arguments, item);
    report(arguments, item, &output, broken(arguments, item, &output));
}

fn run(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    api_responses_macros_core::api_responses(arguments.clone(), item.clone())
}

fn report(arguments: &TokenStream, item: &TokenStream, output: &TokenStream, what: Option<&str>) {
    if let Some(what) = what {
        let [arguments, item, output] = [arguments, item, output].map(shown);
        panic!("{what}\n#[api_responses({arguments})]\n{item}\n\nbecame\n\n{output}");
    }
}

/// Says which of the guarantees about one output is broken.
fn broken(
    arguments: &TokenStream,
    item: &TokenStream,
    output: &TokenStream,
) -> Option<&'static str> {
    let Some(added) = Added::find(output, item) else {
        return Some("the output does not contain the item as it was");
    };
    if may_run_over(item) {
        return None;
    }
    // Inner attributes of a file are not above an item.
    let was_readable =
        syn::parse2::<syn::File>(item.clone()).is_ok_and(|file| file.attrs.is_empty());
    if was_readable && syn::parse2::<syn::File>(output.clone()).is_err() {
        return Some("the item was a list of items, and the output is not");
    }
    // If syn cannot read the item, rustc reports it.
    let is_item = was_readable && syn::parse2::<syn::Item>(item.clone()).is_ok();
    if is_item && !added.has_error() && !added.declares(arguments) {
        return Some("a code is missing in the output without an error");
    }
    None
}

/// What the macro adds to the item.
struct Added {
    documentation: Vec<Attribute>,
    behind: Vec<TokenTree>,
}

/// `#[…]`
type Attribute = Group;

impl Added {
    /// The output begins with the item, whose attributes may include generated documentation. The macro
    /// removes `#[zh = "…"]`, a second `#[api_responses]`, and the attributes that declare the responses of variants.
    fn find(output: &TokenStream, item: &TokenStream) -> Option<Added> {
        let (own, rest) = split_attributes(item);
        let (given, mut behind) = split_attributes(output);
        let mut own = own.iter().filter(|attribute| !is_removed(attribute)).peekable();
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
        let kept = if is_beginning(&rest, &behind)
            || is_beginning_without_body(&rest, &behind)
            || variants::without_declarations(&rest)
                .is_some_and(|rest| is_beginning(&rest, &behind))
        {
            rest.len()
        } else if let Some((length, documented)) = block(&rest, &behind) {
            documentation.extend(documented);
            behind = without_invisible_groups(&behind);
            length
        } else if let Some(length) = before_output_of_method(&rest, &behind) {
            length
        } else if let Some(length) = before_output_of_method(
            &without_invisible_groups(&rest),
            &without_invisible_groups(&behind),
        ) {
            // The return type of a method is replaced also where it stands in a group without delimiters, together
            // with its parameters.
            behind = without_invisible_groups(&behind);
            length
        } else {
            // An empty enum is filled, and its type parameters are removed: they are a mistake. So are groups
            // without delimiters, in which the enum or a part of it may stand.
            let rest = without_invisible_groups(&rest);
            behind = without_invisible_groups(&behind);
            let head = head_of_empty_enum(&rest)?;
            is_beginning(head, &behind).then_some(head.len())?
        };
        Some(Added { documentation, behind: behind.split_off(kept) })
    }

    fn has_error(&self) -> bool {
        has_word(&self.behind, "compile_error")
    }

    /// Whether each number that begins an entry is somewhere in the added tokens.
    fn declares(&self, arguments: &TokenStream) -> bool {
        let documentation = self.documentation.iter().map(ToString::to_string);
        let text: String =
            documentation.chain(self.behind.iter().map(ToString::to_string)).collect();
        let codes = codes(arguments);
        !text.is_empty() && codes.iter().all(|code| text.contains(code))
    }
}

/// Whether the output begins with a block, in which attributes of methods may be missing and documentation
/// may be added. Returns the length of the block, without groups without delimiters, and the added
/// documentation.
fn block(item: &[TokenTree], output: &[TokenTree]) -> Option<(usize, Vec<Attribute>)> {
    let (item, output) = (without_invisible_groups(item), without_invisible_groups(output));
    let (TokenTree::Group(braces), head) = item.split_last()? else { return None };
    let is_block = head.iter().any(|tree| is_word(tree, "impl") || is_word(tree, "trait"));
    if !is_block || !is_beginning(head, &output) || braces.delimiter() != Delimiter::Brace {
        return None;
    }
    let TokenTree::Group(given) = output.get(head.len())? else { return None };
    let trees =
        |group: &Group| without_invisible_groups(&group.stream().into_iter().collect::<Vec<_>>());
    // The bodies of methods are left out beside an error only.
    let leaves_out_bodies = has_word(&output, "compile_error");
    let added = added_to_members(&trees(braces), &trees(given), leaves_out_bodies)?;
    (given.delimiter() == Delimiter::Brace).then_some((item.len(), added))
}

/// The length up to the return type `!`, which replaces that of a method without a block.
fn before_output_of_method(item: &[TokenTree], output: &[TokenTree]) -> Option<usize> {
    if !has_word(output, "compile_error") {
        return None;
    }
    let is_punct = |tree: Option<&TokenTree>, text| tree.is_some_and(|it| it.to_string() == text);
    let is_after_arrow = |at: &usize| {
        is_punct(item.get(at - 2), "-")
            && is_punct(item.get(at - 1), ">")
            && is_punct(output.get(*at), "!")
            && is_beginning(&item[..*at], output)
    };
    (2..item.len()).find(is_after_arrow).map(|at| at + 1)
}

/// The attributes that the members in the output have in addition. `None` if other tokens differ.
fn added_to_members(
    members: &[TokenTree],
    output: &[TokenTree],
    leaves_out_bodies: bool,
) -> Option<Vec<Attribute>> {
    let mut added = Vec::new();
    let (mut rest, mut given) = (members, output);
    loop {
        let own = attribute(rest);
        if let (Some(own), Some(other)) = (own, attribute(given))
            && same(&own.stream(), &other.stream())
        {
            (rest, given) = (&rest[2..], &given[2..]);
        } else if own.is_some_and(|own| is_declaration(own) || is_translation(own)) {
            rest = &rest[2..];
        } else if let Some(other) = attribute(given) {
            added.push(other.clone());
            given = &given[2..];
        } else if let ([one, others @ ..], [other, behind @ ..]) = (rest, given) {
            let is_kept =
                same_tree(one, other) || leaves_out_bodies && is_body_left_out(one, other);
            if !is_kept {
                return None;
            }
            (rest, given) = (others, behind);
        } else {
            return (rest.is_empty() && given.is_empty()).then_some(added);
        }
    }
}

/// The attribute at the beginning of tokens.
fn attribute(trees: &[TokenTree]) -> Option<&Attribute> {
    match trees {
        [TokenTree::Punct(pound), TokenTree::Group(group), ..]
            if pound.as_char() == '#' && group.delimiter() == Delimiter::Bracket =>
        {
            Some(group)
        }
        _ => None,
    }
}

/// `api_responses(…)`, also with a path before the name.
fn is_declaration(attribute: &Attribute) -> bool {
    let trees: Vec<TokenTree> = attribute.stream().into_iter().collect();
    let path = without_invisible_groups(&trees).into_iter().take_while(|tree| {
        matches!(tree, TokenTree::Ident(_))
            || matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ':')
    });
    let is_word =
        |word: TokenTree| matches!(word.to_string().as_str(), "api_responses" | "r#api_responses");
    path.filter(|tree| matches!(tree, TokenTree::Ident(_))).last().is_some_and(is_word)
}

/// Whether the item may be nested so deeply that syn, which has no limit, overflows the stack here.
fn may_run_over(item: &TokenStream) -> bool {
    item.to_string().matches(|character: char| "([{<&*!-".contains(character)).count() > 250
}

/// Splits the tokens into the attributes at their beginning and the rest.
fn split_attributes(tokens: &TokenStream) -> (Vec<Attribute>, Vec<TokenTree>) {
    // The compiler ignores an empty `$vis`, which the output need not contain.
    let is_nothing = |tree: &TokenTree| {
        matches!(tree, TokenTree::Group(group)
            if group.delimiter() == Delimiter::None && group.stream().is_empty())
    };
    let mut trees: VecDeque<TokenTree> =
        tokens.clone().into_iter().filter(|tree| !is_nothing(tree)).collect();
    let mut attributes = Vec::new();
    loop {
        match (trees.front(), trees.get(1)) {
            (Some(TokenTree::Punct(pound)), Some(TokenTree::Group(group)))
                if pound.as_char() == '#' && group.delimiter() == Delimiter::Bracket =>
            {
                attributes.push(group.clone());
                trees.drain(..2);
            }
            // The groups around attributes need not be in the output either.
            (Some(TokenTree::Group(group)), _) if begins_with_pound(group) => {
                let contents = group.stream().into_iter().filter(|tree| !is_nothing(tree));
                let mut contents: VecDeque<TokenTree> = contents.collect();
                trees.pop_front();
                contents.append(&mut trees);
                trees = contents;
            }
            _ => return (attributes, trees.into()),
        }
    }
}

/// Whether it is a group without delimiters whose first visible token is a `#`.
fn begins_with_pound(group: &Group) -> bool {
    let contents: Vec<TokenTree> = group.stream().into_iter().collect();
    let first = without_invisible_groups(&contents).into_iter().next();
    let is_pound = matches!(first, Some(TokenTree::Punct(punct)) if punct.as_char() == '#');
    group.delimiter() == Delimiter::None && is_pound
}

/// Returns `pub enum Name` of an empty enum.
fn head_of_empty_enum(trees: &[TokenTree]) -> Option<&[TokenTree]> {
    let (TokenTree::Group(braces), _) = trees.split_last()? else { return None };
    let keyword = trees.iter().position(|tree| is_word(tree, "enum"))?;
    let is_empty = braces.delimiter() == Delimiter::Brace && braces.stream().is_empty();
    is_empty.then(|| trees.get(..keyword + 2))?
}

/// Returns the numbers at the beginning of an entry: first, or after a comma outside of `<…>`.
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

/// Whether both begin with the same tokens up to a body, which is `{ loop {} }` beside an error.
fn is_beginning_without_body(item: &[TokenTree], output: &[TokenTree]) -> bool {
    let Some((body, head)) = item.split_last() else { return false };
    let Some(given) = output.get(head.len()) else { return false };
    is_body_left_out(body, given)
        && is_beginning(head, output)
        && has_word(&output[item.len()..], "compile_error")
}

/// Whether the second is `{ loop {} }` in the place of a body.
fn is_body_left_out(body: &TokenTree, given: &TokenTree) -> bool {
    let (TokenTree::Group(body), TokenTree::Group(given)) = (body, given) else { return false };
    body.delimiter() == Delimiter::Brace
        && given.delimiter() == Delimiter::Brace
        && given.stream().to_string().replace(' ', "") == "loop{}"
}

fn is_removed(attribute: &Attribute) -> bool {
    is_translation(attribute) || is_declaration(attribute)
}

fn is_translation(attribute: &Attribute) -> bool {
    let trees: Vec<TokenTree> = attribute.stream().into_iter().collect();
    let is_word = |tree: &TokenTree| matches!(tree.to_string().as_str(), "zh" | "r#zh");
    without_invisible_groups(&trees).first().is_some_and(is_word)
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
