//! Route attributes of frameworks below `#[api_responses]`, from which method and path are taken.
//!
//! They are recognized by their last segment, because `#[actix_web::get(…)]` can also be imported and
//! written as `#[get(…)]`. Their expansion is not considered.

use http_semantics::Method;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::LitStr;

use super::item_attribute::ItemAttribute;
use super::spanned::Spanned;
use super::text;

pub(crate) struct Route {
    pub(crate) methods: Vec<Spanned<Method>>,
    pub(crate) path: Option<Spanned<String>>,
    /// Set for `utoipa::path`, which documents a route but does not register it.
    pub(crate) only_documents: bool,
}

/// The methods and the path of the attribute. `None` if it is not a route attribute.
pub(crate) fn read(attribute: &ItemAttribute) -> Option<Route> {
    let name = attribute.path.segments.last()?;
    if name == "doc" {
        return None;
    }
    if let Some(method) = Method::from_name(&name.to_ascii_uppercase())
        && *name == name.to_ascii_lowercase()
    {
        // Without a path, it is another attribute of that name: `#[fastrace::trace]`.
        let path = first_text(attribute.input())?;
        let methods = vec![Spanned::new(method, attribute.path.span)];
        return Some(Route { methods, path: Some(path), only_documents: false });
    }
    match name.as_str() {
        // actix-web: `#[route("/x", method = "GET", method = "HEAD")]`; rocket: `#[route(GET, uri = "/x")]`
        "route" => {
            let arguments = arguments(attribute.input())?;
            let path = arguments
                .iter()
                .find_map(Argument::bare_text)
                .or_else(|| arguments.iter().find_map(|argument| argument.text_of("uri")));
            let methods = arguments.iter().filter_map(Argument::method).collect();
            Some(Route { methods, path, only_documents: false })
        }
        // utoipa: `#[utoipa::path(get, path = "/x")]`, `#[utoipa::path(method(get, head), path = "/x")]`
        "path" => {
            let arguments = arguments(attribute.input())?;
            let path = arguments.iter().find_map(|argument| argument.text_of("path"));
            let methods: Vec<_> = arguments.iter().flat_map(Argument::utoipa_methods).collect();
            (!methods.is_empty()).then_some(Route { methods, path, only_documents: true })
        }
        // poem and salvo: `#[handler]`; salvo and dropshot: `#[endpoint]`. Both make a struct of the handler, as an
        // attribute with a path does.
        "handler" | "endpoint" => {
            Some(Route { methods: Vec::new(), path: None, only_documents: false })
        }
        _ => None,
    }
}

/// One of the comma-separated arguments of an attribute.
struct Argument(Vec<TokenTree>);

impl Argument {
    fn bare_text(&self) -> Option<Spanned<String>> {
        match self.0.as_slice() {
            [tree] => text_in(tree),
            _ => None,
        }
    }

    fn text_of(&self, key: &str) -> Option<Spanned<String>> {
        match self.0.as_slice() {
            [TokenTree::Ident(ident), TokenTree::Punct(equals), tree]
                if ident == key && equals.as_char() == '=' =>
            {
                text_in(tree)
            }
            _ => None,
        }
    }

    /// `GET`, `method = "GET"`, `method = GET`
    fn method(&self) -> Option<Spanned<Method>> {
        match self.0.as_slice() {
            [TokenTree::Ident(ident)] => method(&ident.to_string(), ident.span()),
            [TokenTree::Ident(key), TokenTree::Punct(_), value] if key == "method" => {
                let written = text_in(value).map_or_else(|| value.to_string(), |text| text.value);
                method(&written, value.span())
            }
            _ => None,
        }
    }

    /// `get`, `method(get, head)`
    fn utoipa_methods(&self) -> Vec<Spanned<Method>> {
        let word = |tree: &TokenTree| match tree {
            TokenTree::Ident(ident) => {
                method(&ident.to_string().to_ascii_uppercase(), ident.span())
            }
            _ => None,
        };
        match self.0.as_slice() {
            [tree] => word(tree).into_iter().collect(),
            [TokenTree::Ident(key), TokenTree::Group(list)] if key == "method" => {
                list.stream().into_iter().filter_map(|tree| word(&tree)).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn method(name: &str, span: Span) -> Option<Spanned<Method>> {
    Method::from_name(name).map(|method| Spanned::new(method, span))
}

fn text_in(tree: &TokenTree) -> Option<Spanned<String>> {
    if let TokenTree::Literal(literal) = tree {
        return text::of(literal);
    }
    // A fragment of a `macro_rules!`.
    let literal = syn::parse2::<LitStr>(tree.clone().into()).ok()?;
    Some(Spanned::new(literal.value(), literal.span()))
}

fn parenthesized(input: TokenStream) -> Option<Group> {
    match input.into_iter().next()? {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => Some(group),
        _ => None,
    }
}

fn first_text(input: TokenStream) -> Option<Spanned<String>> {
    arguments(input)?.first()?.bare_text()
}

fn arguments(input: TokenStream) -> Option<Vec<Argument>> {
    let mut arguments = vec![Argument(Vec::new())];
    for tree in parenthesized(input)?.stream() {
        match (&tree, arguments.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => {
                arguments.push(Argument(Vec::new()));
            }
            (_, Some(argument)) => argument.0.push(tree),
            (_, None) => {}
        }
    }
    Some(arguments)
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;
    use crate::syntax::item::Item;

    fn route(attribute: &TokenStream) -> Option<(String, Option<String>)> {
        let item = Item::read(quote!(#attribute async fn handler() {}));
        let route = read(item.attributes.first().unwrap())?;
        let methods: Vec<_> = route.methods.iter().map(|method| method.value.as_str()).collect();
        Some((methods.join("|"), route.path.map(|path| path.value)))
    }

    #[test]
    fn reads_every_form_of_the_frameworks() {
        let at = |methods: &str, path: &str| Some((methods.to_owned(), Some(path.to_owned())));
        assert_eq!(route(&quote!(#[get("/a")])), at("GET", "/a"));
        assert_eq!(route(&quote!(#[actix_web::delete("/a", guard = "x")])), at("DELETE", "/a"));
        assert_eq!(route(&quote!(#[rocket::post("/a?<b>", data = "<c>")])), at("POST", "/a?<b>"));
        assert_eq!(
            route(&quote!(#[route("/a", method = "GET", method = "HEAD")])),
            at("GET|HEAD", "/a")
        );
        assert_eq!(route(&quote!(#[rocket::route(GET, uri = "/a")])), at("GET", "/a"));
        assert_eq!(
            route(&quote!(#[utoipa::path(post, path = "/a", responses((status = 200)))])),
            at("POST", "/a")
        );
        assert_eq!(
            route(&quote!(#[utoipa::path(method(get, head), path = "/a")])),
            at("GET|HEAD", "/a")
        );
    }

    #[test]
    fn reads_attributes_that_make_a_struct_of_the_handler() {
        let registered = Some((String::new(), None));
        assert_eq!(route(&quote!(#[handler])), registered);
        assert_eq!(route(&quote!(#[salvo::endpoint(tags("users"))])), registered);
    }

    #[test]
    fn leaves_other_attributes_alone() {
        assert_eq!(route(&quote!(#[tracing::instrument(skip(db))])), None);
        assert_eq!(route(&quote!(#[path = "a.rs"])), None);
        assert_eq!(route(&quote!(#[doc = "get"])), None);
        assert_eq!(route(&quote!(#[GET("/a")])), None);
        assert_eq!(route(&quote!(#[fastrace::trace])), None);
        assert_eq!(route(&quote!(#[trace(name = "a")])), None);
    }
}
