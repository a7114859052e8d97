//! The names of generated types and variants.

use http_semantics::Status;
use proc_macro2::{Ident, Span};

use crate::syntax::spanned::Spanned;
use crate::syntax::written_type::WrittenType;

/// The variant of an entry without a name: the registered reason phrase in Rust form. It has the span of
/// the code, so that rustc's messages about the variant are at the code.
pub(super) fn of_status(status: Spanned<u16>) -> Ident {
    let code = status.value;
    let phrase = Status::get(code).map(|status| of_phrase(status.phrase));
    let name = phrase.filter(|name| name != "Unused").unwrap_or_else(|| format!("Status{code}"));
    Ident::new(&name, status.span)
}

/// The variant of a set without a name: the name of its type.
pub(super) fn of_set(path: &WrittenType, span: Span) -> Ident {
    let last = path.last.as_ref().map_or("Set", |(last, _)| last.as_str());
    let mut ident = syn::parse_str::<Ident>(last)
        .or_else(|_| syn::parse_str::<Ident>(&format!("r#{last}")))
        .unwrap_or_else(|_| Ident::new("Set", span));
    ident.set_span(span);
    ident
}

/// `Non-Authoritative Information` → `NonAuthoritativeInformation`, `IM Used` → `ImUsed`
fn of_phrase(phrase: &str) -> String {
    pascal_case(&phrase.to_lowercase())
}

/// `get_user` → `GetUser`
pub(super) fn pascal_case(words: &str) -> String {
    let mut name = String::with_capacity(words.len());
    let mut begins = true;
    for character in words.chars() {
        if !character.is_alphanumeric() {
            begins = true;
        } else if begins {
            name.extend(character.to_uppercase());
            begins = false;
        } else {
            name.push(character);
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_become_variants() {
        assert_eq!(of_phrase("OK"), "Ok");
        assert_eq!(of_phrase("IM Used"), "ImUsed");
        assert_eq!(of_phrase("Non-Authoritative Information"), "NonAuthoritativeInformation");
        assert_eq!(of_phrase("URI Too Long"), "UriTooLong");
        assert_eq!(of_phrase("HTTP Version Not Supported"), "HttpVersionNotSupported");
    }

    #[test]
    fn handlers_become_types() {
        assert_eq!(pascal_case("get_user"), "GetUser");
        assert_eq!(pascal_case("_list__v2"), "ListV2");
        assert_eq!(pascal_case("getUser"), "GetUser");
        assert_eq!(pascal_case("écrire"), "Écrire");
    }
}
