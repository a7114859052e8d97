//! The names in the expansions of every attribute in the tests.

use std::path::Path;
use std::str::FromStr as _;

use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::quote;
use robustness::examples;
use syn::visit::Visit;

/// Replaces an identifier everywhere in the tokens.
fn renamed(tokens: TokenStream, from: &str, to: &str) -> TokenStream {
    let rename = |tree| match tree {
        TokenTree::Group(group) => {
            Group::new(group.delimiter(), renamed(group.stream(), from, to)).into()
        }
        TokenTree::Ident(ident) if ident == from => Ident::new(to, ident.span()).into(),
        other => other,
    };
    tokens.into_iter().map(rename).collect()
}

fn has_word(tokens: TokenStream, word: &str) -> bool {
    tokens.into_iter().any(|tree| match tree {
        TokenTree::Group(group) => has_word(group.stream(), word),
        TokenTree::Ident(ident) => ident == word,
        _ => false,
    })
}

/// With `crate = …`, only this path leads to the runtime. Its usual name may mean something else.
#[test]
fn the_crate_option_replaces_every_path_to_the_runtime() {
    let mut seen = 0;
    for examples::Example { place, arguments, item } in examples::all().unwrap() {
        // The names that the user writes do not count, and some attributes already have the option.
        let [arguments, item] =
            [arguments, item].map(|tokens| renamed(tokens, "api_responses", "runtime"));
        if has_word(arguments.clone(), "crate") {
            continue;
        }
        let comma = (!arguments.to_string().ends_with(',')).then(|| quote!(,));
        let arguments = quote!(#arguments #comma crate = ::renamed);
        let output = api_responses_macros_core::api_responses(arguments, item);
        let is_named = has_word(output.clone(), "renamed");
        if has_word(output.clone(), "compile_error") && !is_named {
            // `200: Vec<User, crate = …`: an incomplete type includes the rest.
            continue;
        }
        seen += usize::from(is_named);
        assert!(!has_word(output.clone(), "api_responses"), "{place}: {output}");
    }
    assert!(seen > 400, "only {seen} attributes name the runtime");
}

/// The bindings in an item. The called macros bind nothing themselves: their arguments are types.
#[derive(Default)]
struct Bindings(Vec<String>);

impl Bindings {
    fn visit_arms(&mut self, tokens: &TokenStream) {
        for tree in tokens.clone() {
            let TokenTree::Group(group) = tree else { continue };
            match syn::parse2::<syn::ExprMatch>(quote::quote!(match value #group)) {
                Ok(arms) => self.visit_expr_match(&arms),
                Err(_) => self.visit_arms(&group.stream()),
            }
        }
    }
}

impl Visit<'_> for Bindings {
    fn visit_pat_ident(&mut self, pattern: &syn::PatIdent) {
        self.0.push(pattern.ident.to_string());
        syn::visit::visit_pat_ident(self, pattern);
    }

    /// The runtime generates `match`es from the arms in the arguments.
    fn visit_macro(&mut self, call: &syn::Macro) {
        self.visit_arms(&call.tokens);
    }
}

/// actix-web, poem and salvo turn handlers into unit structs. A binding with the same name would be a pattern
/// that matches the struct.
#[test]
fn every_binding_begins_with_two_underscores() {
    // syn reads types that are too deeply nested for the macro, and needs more stack than a test has.
    let thread = std::thread::Builder::new().stack_size(32 << 20);
    thread.spawn(bindings_begin_with_two_underscores).unwrap().join().unwrap();
}

fn bindings_begin_with_two_underscores() {
    let mut seen = 0;
    for examples::Example { place, arguments, item } in examples::all().unwrap() {
        let is_item = syn::parse2::<syn::Item>(item.clone()).is_ok();
        let is_enum = has_word(item.clone(), "enum");
        let output = api_responses_macros_core::api_responses(arguments, item);
        let Ok(file) = syn::parse2::<syn::File>(output) else { continue };
        let mut bindings = Bindings::default();
        // The output begins with the handler, whose names are the user's.
        for generated in file.items.iter().skip(usize::from(is_item && !is_enum)) {
            bindings.visit_item(generated);
        }
        seen += bindings.0.len();
        let others: Vec<_> = bindings.0.iter().filter(|name| !name.starts_with("__")).collect();
        assert!(others.is_empty(), "{place}: {others:?}");
    }
    assert!(seen > 500, "only {seen} bindings");
}

/// Finds the bindings in tokens of a `macro_rules!`: after `let`, between the bars of a closure, before the
/// colon of a parameter.
fn bound(tokens: &TokenStream, of_function: bool, found: &mut Vec<String>) {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let text = |index: usize| trees.get(index).map(ToString::to_string).unwrap_or_default();
    for (index, tree) in trees.iter().enumerate() {
        let before = index.checked_sub(1).map(text).unwrap_or_default();
        match tree {
            TokenTree::Group(group) => {
                let parameters = index > 1 && text(index - 2) == "fn";
                bound(&group.stream(), parameters, found);
            }
            TokenTree::Ident(ident) if ident != "mut" && ident != "ref" && ident != "self" => {
                let is_parameter = of_function && text(index + 1) == ":" && text(index + 2) != ":";
                let is_fragment = before == "$";
                if !is_fragment && (is_parameter || matches!(before.as_str(), "let" | "|" | "mut"))
                {
                    found.push(ident.to_string());
                }
            }
            _ => {}
        }
    }
}

/// The same in the `macro_rules!` of the runtime, which the expansions call.
#[test]
fn every_binding_of_hidden_macros_begins_with_two_underscores() {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).with_file_name("runtime/src");
    let mut files = vec![runtime.join("generated.rs")];
    for folder in ["generated", "generated/utoipa"] {
        for file in std::fs::read_dir(runtime.join(folder)).unwrap() {
            files.push(file.unwrap().path());
        }
    }
    files.retain(|file| file.is_file());
    let mut found = Vec::new();
    for file in files {
        let tokens = TokenStream::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        for window in trees.windows(4) {
            if let [TokenTree::Ident(word), _, _, TokenTree::Group(rules)] = window
                && word == "macro_rules"
            {
                bound(&rules.stream(), false, &mut found);
            }
        }
    }
    assert!(found.len() > 5, "{found:?}");
    // `_` binds nothing.
    let others: Vec<_> =
        found.iter().filter(|name| !name.starts_with("__") && *name != "_").collect();
    assert!(others.is_empty(), "{others:?}");
}
