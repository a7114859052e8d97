//! The engine of `#[api_responses(…)]`.
//!
//! An ordinary library, so that it can be tested and fuzzed; the attribute itself is in
//! `api-responses-macros`, and its users name `api-responses`.
//!
//! Data flows one way:
//!
//! 1. `syntax` reads tokens,
//! 2. `resolve` brings attribute and item together,
//! 3. `check` says what HTTP and the types forbid, with the words of `message`,
//! 4. `emit` writes the code of an operation without a mistake,
//!    or `fallback` what goes beside the errors.

mod check;
mod diagnostic;
mod editor;
mod emit;
mod fallback;
mod field_type;
mod message;
mod model;
mod nearest;
mod readable;
mod reader;
mod resolve;
mod settings;
mod special;
mod syntax;

use proc_macro2::TokenStream;

extern crate proc_macro;

pub use settings::ProjectSettings;

use check::Outcome;
use diagnostic::Diagnostics;
use reader::Reader;
use syntax::args::Args;
use syntax::item::Item;

/// Expands `#[api_responses(arguments)] item`.
///
/// The item comes back token for token, with documentation added to its own; what is generated
/// follows it. Mistakes become `compile_error!`s in the output, all at once; no input makes this
/// panic.
///
/// ```
/// use quote::quote;
///
/// let output = api_responses_macros_core::api_responses(
///     quote!(GET "/users/{id}", 200, 404),
///     quote!(async fn get_user() -> Result<GetUserResponse<User>, GetUserError> { todo!() }),
/// );
/// assert!(output.to_string().contains("enum GetUserError"));
///
/// let output = api_responses_macros_core::api_responses(
///     quote!(GET "/users/{id}", 201),
///     quote!(async fn get_user() -> GetUserResponse { todo!() }),
/// );
/// assert!(output.to_string().contains("GET never answers 201 Created"));
/// ```
#[must_use]
pub fn api_responses(arguments: TokenStream, item: TokenStream) -> TokenStream {
    api_responses_by(&ProjectSettings::default(), arguments, item)
}

/// The same in a crate that has conventions, of which what the attribute itself says comes first.
///
/// ```
/// use api_responses_macros_core::{ProjectSettings, api_responses_by};
/// use quote::quote;
///
/// let settings = ProjectSettings::parse("errors = 'shop::ApiError'");
/// let output = api_responses_by(
///     &settings,
///     quote!(401, 403),
///     quote!(pub enum AuthError {}),
/// );
/// assert!(output.to_string().contains("shop :: ApiError"));
/// ```
#[must_use]
pub fn api_responses_by(
    settings: &ProjectSettings,
    arguments: TokenStream,
    item: TokenStream,
) -> TokenStream {
    expand(settings, arguments, item, Reader::Compiler)
}

/// The same for rust-analyzer: what the item and the types are, beside what it takes to complete and to
/// explain the words of the attribute.
///
/// ```
/// use api_responses_macros_core::{ProjectSettings, api_responses_in_editor};
/// use quote::quote;
///
/// let output = api_responses_in_editor(
///     &ProjectSettings::default(),
///     quote!(GET "/users/{id}", 200, outside(429), NOT_),
///     quote!(async fn get_user() -> GetUserResponse<User> { todo!() }),
/// );
/// let output = output.to_string();
/// assert!(output.contains("codes :: TOO_MANY_REQUESTS"));
/// assert!(output.contains("items :: NOT_"));
/// ```
#[must_use]
pub fn api_responses_in_editor(
    settings: &ProjectSettings,
    arguments: TokenStream,
    item: TokenStream,
) -> TokenStream {
    let mut tokens = editor::mentions(arguments.clone(), item.clone());
    tokens.extend(expand(settings, arguments, item, Reader::Editor));
    tokens
}

fn expand(
    settings: &ProjectSettings,
    arguments: TokenStream,
    item: TokenStream,
    reader: Reader,
) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let item = Item::read(item);
    let mut args = Args::read(arguments, &mut diagnostics);
    args.follow(settings, &mut diagnostics);
    let tracked = settings.tracked();
    let Some(mut operation) = resolve::resolve(args, &item, &mut diagnostics) else {
        return fallback::of_item(&item, &diagnostics.read().0);
    };
    if reader == Reader::Editor {
        editor::leave_paths_to_sets(&mut operation);
    }
    let mut tokens = match check::check(operation, diagnostics) {
        Outcome::Sound(checked, _) if reader == Reader::Editor => {
            emit::emit_for_editor(&item, &checked)
        }
        Outcome::Sound(checked, warnings) => emit::emit(&item, &checked, &warnings),
        Outcome::Faulty(operation, errors) => {
            fallback::of_operation(&item, &operation, &errors, reader)
        }
    };
    tokens.extend(tracked);
    tokens
}
