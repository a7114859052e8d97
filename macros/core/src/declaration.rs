//! Expands one declaration: resolves, checks and emits it.

use crate::check::{self, Outcome};
use crate::diagnostic::Diagnostics;
use crate::emit::{self, Expansion};
use crate::reader::Reader;
use crate::syntax::args::Args;
use crate::syntax::item::Item;
use crate::{editor, fallback, resolve};

pub(crate) fn expand(
    args: Args,
    item: &Item,
    mut diagnostics: Diagnostics,
    reader: Reader,
) -> Expansion {
    let Some(mut operation) = resolve::resolve(args, item, &mut diagnostics) else {
        return fallback::of_item(item, &diagnostics.read().0, reader);
    };
    if reader == Reader::Editor {
        editor::leave_paths_to_sets(&mut operation);
    }
    match check::check(operation, diagnostics) {
        Outcome::Sound(checked, _) if reader == Reader::Editor => {
            emit::emit_for_editor(item, &checked)
        }
        Outcome::Sound(checked, warnings) => emit::emit(item, &checked, &warnings, reader),
        Outcome::Faulty(operation, errors) => {
            fallback::of_operation(item, &operation, &errors, reader)
        }
    }
}
