//! The engine of `#[api_responses(…)]`.
//!
//! It is an ordinary library, so that it can be tested and fuzzed. The attribute itself is in
//! `api-responses-macros`; users depend on `api-responses`.
//!
//! Data flows in one direction:
//!
//! 1. `syntax` parses tokens.
//! 2. `resolve` combines the attribute and the item into an operation.
//! 3. `check` reports what HTTP and the types forbid, with the texts of `message`.
//! 4. `emit` generates the code of an operation without errors. `fallback` generates what accompanies
//!    errors.

mod any_status;
mod block;
mod characters;
mod check;
mod declaration;
mod diagnostic;
mod editor;
mod emit;
mod fallback;
mod field_type;
mod json_syntax;
mod letter_case;
mod message;
mod model;
mod nearest;
mod readable;
mod reader;
mod resolve;
mod settings;
mod syntax;
mod token_list;

use proc_macro2::TokenStream;

extern crate proc_macro;

pub use reader::Reader;
pub use settings::ProjectSettings;

use diagnostic::Diagnostics;
use syntax::args::Args;
use syntax::item::Item;
use syntax::target::Target;

/// Expands `#[api_responses(arguments)] item`.
///
/// Returns the item token for token, with documentation added to its own, and the generated items after it. From a
/// block, the attributes of its methods are removed. If an entry could not be read, a handler comes without its body,
/// unless the output is for an editor. All errors are in the output as `compile_error!`s. No input causes a panic.
///
/// ```
/// use quote::quote;
///
/// let output = api_responses_macros_core::api_responses(
///     quote!(GET "/users/{id}", 200, 404),
///     quote!(async fn get_user() -> Result<GetUserResponse<User>, GetUserError> { todo!() }),
/// );
/// assert!(output.to_string().contains("GetUserError"));
///
/// let output = api_responses_macros_core::api_responses(
///     quote!(GET "/users/{id}", 201),
///     quote!(async fn get_user() -> GetUserResponse { todo!() }),
/// );
/// assert!(output.to_string().contains("GET never answers 201 Created"));
/// ```
#[must_use]
pub fn api_responses(arguments: TokenStream, item: TokenStream) -> TokenStream {
    api_responses_by(&ProjectSettings::default(), Reader::default(), arguments, item)
}

/// Expands `#[api_responses(arguments)] item` for a [`Reader`], in a crate with project settings. The
/// attribute overrides them.
///
/// ```
/// use api_responses_macros_core::{ProjectSettings, Reader, api_responses_by};
/// use quote::quote;
///
/// let settings = ProjectSettings::parse("errors = 'shop::ApiError'");
/// let output = api_responses_by(
///     &settings,
///     Reader::Documentation,
///     quote!(401, 403),
///     quote!(pub enum AuthError {}),
/// );
/// assert!(output.to_string().contains("shop :: ApiError"));
/// ```
///
/// For rust-analyzer, the output contains the item, the types, and paths by which the editor completes and
/// explains the words of the attribute:
///
/// ```
/// use api_responses_macros_core::{ProjectSettings, Reader, api_responses_by};
/// use quote::quote;
///
/// let output = api_responses_by(
///     &ProjectSettings::default(),
///     Reader::Editor,
///     quote!(GET "/users/{id}", 200, outside(429), NOT_),
///     quote!(async fn get_user() -> GetUserResponse<User> { todo!() }),
/// );
/// let output = output.to_string();
/// assert!(output.contains("codes :: TOO_MANY_REQUESTS"));
/// assert!(output.contains("items :: NOT_"));
/// ```
#[must_use]
pub fn api_responses_by(
    settings: &ProjectSettings,
    reader: Reader,
    arguments: TokenStream,
    item: TokenStream,
) -> TokenStream {
    if reader != Reader::Editor {
        return expand(settings, reader, arguments, item);
    }
    let mut tokens = editor::mentions(arguments.clone(), item.clone());
    tokens.extend(expand(settings, reader, arguments, item));
    tokens
}

fn expand(
    settings: &ProjectSettings,
    reader: Reader,
    arguments: TokenStream,
    item: TokenStream,
) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let item = Item::read(item);
    let mut args = Args::read(arguments, &mut diagnostics);
    args.follow(settings, reader == Reader::Editor, &mut diagnostics);
    let mut tokens = match &item.target {
        Target::Block(head) => block::expand(&item, head, args, diagnostics, reader),
        _ => declaration::expand(args, &item, diagnostics, reader).together(),
    };
    if !item.is_lone_method() {
        tokens.extend(settings.tracked());
    }
    tokens
}
