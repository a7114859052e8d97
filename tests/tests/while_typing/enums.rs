//! What an expansion defines.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use syn::Item;

/// The enums of an expansion, each with its variants.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Enums(pub(crate) BTreeMap<String, BTreeSet<String>>);

impl Enums {
    pub(crate) fn of(output: TokenStream) -> Enums {
        let file: syn::File = syn::parse2(output).expect("a list of items");
        let enums = file.items.into_iter().filter_map(|item| match item {
            Item::Enum(item) => {
                let variants = item.variants.iter().map(|variant| variant.ident.to_string());
                Some((item.ident.to_string(), variants.collect()))
            }
            _ => None,
        });
        Enums(enums.collect())
    }

    /// The names of the enums, and of the variants as `Enum::Variant`.
    pub(crate) fn names(&self) -> BTreeSet<String> {
        let variants = |(name, variants): (&String, &BTreeSet<String>)| {
            variants.iter().map(|variant| format!("{name}::{variant}")).collect::<Vec<_>>()
        };
        self.0.keys().cloned().chain(self.0.iter().flat_map(variants)).collect()
    }
}
