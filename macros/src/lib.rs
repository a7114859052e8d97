//! The attribute macro of `api-responses`. Depend on that crate, not on this one.

mod reader;

use std::env;
use std::path::Path;
use std::sync::OnceLock;

use api_responses_macros_core::{ProjectSettings, Reader, api_responses_by};
use proc_macro::TokenStream;

/// Declares the responses of a handler. The documentation is at `api_responses::api_responses`.
#[proc_macro_attribute]
pub fn api_responses(arguments: TokenStream, item: TokenStream) -> TokenStream {
    static SETTINGS: OnceLock<ProjectSettings> = OnceLock::new();
    let reader = reader::reader();
    // A compiler expands the attributes of one crate. rust-analyzer runs on while files change, and expands those of
    // several.
    if reader == Reader::Editor {
        return api_responses_by(&settings(), reader, arguments.into(), item.into()).into();
    }
    let settings = SETTINGS.get_or_init(settings);
    api_responses_by(settings, reader, arguments.into(), item.into()).into()
}

/// The settings of the crate. cargo sets the variable to its folder. Other build systems may not.
fn settings() -> ProjectSettings {
    env::var_os("CARGO_MANIFEST_DIR")
        .map(|folder| ProjectSettings::of_folder(Path::new(&folder)))
        .unwrap_or_default()
}
