//! Attributes and handlers with edited tokens: a prefix of the tokens, one token missing, one twice, two
//! swapped.
//!
//! In every state, the output contains the handler token for token and is a list of items, so that an
//! editor can work with it.

use std::str::FromStr as _;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use robustness::assert_invariants;

const ATTRIBUTES: &[&str] = &[
    r#"GET "/users/{id}", 200, 304, 404: "No user has this id.", 422: Vec<Invalid>"#,
    r"GET | HEAD, OK, Gone = 410: Problem, derive(Clone, Debug), crate = ::api",
    r#"POST, 201: _ as "text/html", /** Taken. */ #[problem = "/p"] Taken = 409: "Taken.","#,
    r"ANY, #[cfg(unix)] 200: Map<String, [u8; 4]>, #[err] 303, 204: (), #[deprecated] 403",
    r#"419, 999, 0x194, NOT_FUOND, ..Auth, outside(429), 200 { etag: ETag }, lang = "xx""#,
    r"GET, 200, #[from(DbError, io::Error)] 500: Fault, Auth = ..auth::Error, #[from(A)] ..Set<T>",
    r#"POST, #[zh = "好。"] 404, errors = ApiError as "a/b", outside(413: "Big.", 429 { a: B }, ..Json)"#,
];

const ITEMS: &[&str] = &[
    "/** Doc. */ #[get(\"/a\")] pub async fn get_user(id: Path<u64>) -> Result<GetUserResponse<User>, GetUserError> where A: B { body }",
    "fn get_user<'a, T: Fn(u8) -> u8>(&self) -> impl Future<Output = GetUserResponse<T>> { body }",
    "pub(crate) enum GetUserError {}",
    "pub struct AppError<T>(pub T) where T: Clone;",
    "impl Users { fn get_user() {} }",
    r#"#[a] impl<S: A<{ 1 }>> Users<S> where S: B { const C: D = E {}; /** Doc. */ #[b] #[api_responses(GET "/a", 200, 404)] #[c] pub async fn get_user(&self) -> Result<GetUserResponse<S>, GetUserError> { body } type F = G; }"#,
    "unsafe trait Users<T>: A { #![b] #[c::api_responses(POST, 201, 303)] fn add(self) -> impl Future<Output = AddResponse> + Send; d! {} #[api_responses] fn e() {} }",
];

/// Returns all edits of a sequence of tokens and of its groups.
fn edits(tokens: &TokenStream) -> Vec<TokenStream> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let collect = |trees: &[TokenTree]| trees.iter().cloned().collect::<TokenStream>();
    let mut edits = vec![tokens.clone()];
    for index in 0..trees.len() {
        edits.push(collect(&trees[..index]));
        edits.push([&trees[..index], &trees[index + 1..]].concat().into_iter().collect());
        edits.push([&trees[..=index], &trees[index..]].concat().into_iter().collect());
        if index > 0 {
            let mut swapped = trees.clone();
            swapped.swap(index - 1, index);
            edits.push(swapped.into_iter().collect());
        }
        if let TokenTree::Group(group) = &trees[index] {
            for inner in edits_of_group(group) {
                let mut changed = trees.clone();
                changed[index] = TokenTree::Group(inner);
                edits.push(changed.into_iter().collect());
            }
        }
    }
    edits
}

fn edits_of_group(group: &Group) -> Vec<Group> {
    if group.delimiter() == Delimiter::None {
        return Vec::new();
    }
    edits(&group.stream()).into_iter().map(|inner| Group::new(group.delimiter(), inner)).collect()
}

#[test]
fn edited_attributes_keep_the_invariants() {
    let items: Vec<_> = ITEMS.iter().map(|item| TokenStream::from_str(item).unwrap()).collect();
    let mut seen = 0;
    for attribute in ATTRIBUTES {
        for edit in edits(&TokenStream::from_str(attribute).unwrap()) {
            for item in &items {
                assert_invariants(&edit, item);
                seen += 1;
            }
        }
    }
    assert!(seen > 2_000, "only {seen} edits");
}

#[test]
fn edited_items_keep_the_invariants() {
    let attribute = quote!(GET "/users/{id}", 200, 404: "No user has this id.");
    let mut seen = 0;
    for item in ITEMS {
        for edit in edits(&TokenStream::from_str(item).unwrap()) {
            assert_invariants(&attribute, &edit);
            seen += 1;
        }
    }
    assert!(seen > 300, "only {seen} edits");
}

#[test]
fn edited_blocks_keep_the_invariants() {
    let mut seen = 0;
    for item in ITEMS {
        for edit in edits(&TokenStream::from_str(item).unwrap()) {
            assert_invariants(&TokenStream::new(), &edit);
            seen += 1;
        }
    }
    assert!(seen > 300, "only {seen} edits");
}

#[test]
fn meaningless_attributes_keep_the_invariants() {
    let item = quote!(
        async fn get_user() -> GetUserResponse {
            body
        }
    );
    for attribute in [
        "= = = =",
        ": : :",
        "{} [] ()",
        "'a 'b",
        "1.5e10 b\"x\" c\"y\" 'z'",
        "#[]",
        "#",
        "# # 200",
        "200: <",
        "200: <<<",
        "200: >",
        "200: _ as",
        "..",
        "...",
        "..=",
        "| GET",
        "GET GET GET",
        "/** only a comment */",
        "#![inner] 200",
        "\"\"",
        "GET \"\"",
        "99999999999999999999",
        "-1",
        "crate",
        "crate =",
        "crate = \"::\"",
        "derive",
        "derive()",
        "derive(,,,)",
        "outside",
        "lang",
        "Self",
        "self",
        "Name =",
        "Name = Name = 200",
        "200 = 200",
        "r#type = 200",
        "200: r#fn",
        "200: dyn",
        "200: impl",
        "200: !",
        "200: &",
        "200: fn(",
        "macro_rules! x {}",
        "$x",
        "\u{feff}",
    ] {
        // Some of these do not consist of tokens. rustc reports them before it runs a macro.
        if let Ok(tokens) = TokenStream::from_str(attribute) {
            assert_invariants(&tokens, &item);
        }
    }
}
