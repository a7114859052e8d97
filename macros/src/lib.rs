//! The attribute macro of `api-responses`. Depend on that crate, not on this one.

mod reader;

use std::env;
use std::path::Path;

use api_responses_macros_core::{ProjectSettings, api_responses_by};
use proc_macro::TokenStream;

/// Declares the responses of a handler. The documentation is at `api_responses::api_responses`.
#[proc_macro_attribute]
pub fn api_responses(arguments: TokenStream, item: TokenStream) -> TokenStream {
    // cargo sets the variable to the folder of the crate. Other build systems may not.
    let settings = env::var_os("CARGO_MANIFEST_DIR")
        .map(|folder| ProjectSettings::of_folder(Path::new(&folder)))
        .unwrap_or_default();
    api_responses_by(&settings, reader::reader(), arguments.into(), item.into()).into()
}
