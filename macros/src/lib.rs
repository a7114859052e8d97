//! The attribute of `api-responses`, which is the crate to depend on.

use std::env;
use std::path::Path;

use api_responses_macros_core::Conventions;
use proc_macro::TokenStream;

/// Declares the responses of a handler. The documentation is at `api_responses::api_responses`.
#[proc_macro_attribute]
pub fn api_responses(arguments: TokenStream, item: TokenStream) -> TokenStream {
    // cargo says where the crate is that is compiled; other build systems may not.
    let conventions = env::var_os("CARGO_MANIFEST_DIR")
        .map(|folder| Conventions::of_folder(Path::new(&folder)))
        .unwrap_or_default();
    api_responses_macros_core::api_responses_by(&conventions, arguments.into(), item.into()).into()
}
