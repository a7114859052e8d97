//! The attribute of `api-responses`, which is the crate to depend on.

mod editor;

use std::env;
use std::path::Path;

use api_responses_macros_core::{Conventions, api_responses_by, shown_to_editors};
use proc_macro::TokenStream;

/// Declares the responses of a handler. The documentation is at `api_responses::api_responses`.
#[proc_macro_attribute]
pub fn api_responses(arguments: TokenStream, item: TokenStream) -> TokenStream {
    // cargo says where the crate is that is compiled; other build systems may not.
    let conventions = env::var_os("CARGO_MANIFEST_DIR")
        .map(|folder| Conventions::of_folder(Path::new(&folder)))
        .unwrap_or_default();
    let shown = editor::is_expanding()
        .then(|| shown_to_editors(arguments.clone().into(), item.clone().into()));
    let output = api_responses_by(&conventions, arguments.into(), item.into());
    shown.into_iter().chain([output]).map(TokenStream::from).collect()
}
