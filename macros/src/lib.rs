//! The attribute of `api-responses`, which is the crate to depend on.

use proc_macro::TokenStream;

/// Declares the responses of a handler. The documentation is at `api_responses::api_responses`.
#[proc_macro_attribute]
pub fn api_responses(arguments: TokenStream, item: TokenStream) -> TokenStream {
    api_responses_macros_core::api_responses(arguments.into(), item.into()).into()
}
