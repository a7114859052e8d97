//! The attribute above an `impl` block or a trait.

use crate::diagnostic::Diagnostics;
use crate::message;
use crate::syntax::args::{Args, Options};

/// The options for all methods of the block. Everything else in its attribute is a mistake.
pub(crate) fn options(args: Args, diagnostics: &mut Diagnostics) -> Options {
    let is_read = !args.head.reported && !args.items.incomplete && !args.outside.incomplete;
    if let Some(first) = args.first_response().filter(|_| is_read) {
        diagnostics.error(first, message::responses_above_block());
    }
    let names = &args.options.names;
    if let Some(renamed) = names.response.as_ref().or(names.error.as_ref()) {
        diagnostics.error(renamed.span(), message::rename_above_block());
    }
    args.options
}
