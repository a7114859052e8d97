//! The path of an operation: what is wrong for every router, and extractors that can never read its parameters.

use http_semantics::path_template::{self, Layout};

use crate::diagnostic::Diagnostics;
use crate::message;
use crate::model::Operation;

pub(super) fn check(operation: &Operation, diagnostics: &mut Diagnostics) {
    let Some(path) = &operation.path else { return };
    match (&path.layout, path.own) {
        (None, Some(own)) => {
            if let Err(fault) = path_template::parse(&path.text) {
                diagnostics.error(own, message::fault_of_path(&path.text, fault));
            }
        }
        // A prefix can add a parameter and not take one away, so that one value is never enough for several.
        (Some(Layout { parameters: count @ 2.., .. }), _) => {
            for read in &operation.path_values {
                if let Some(single) = &read.single {
                    let message = message::several_parameters(single, &path.text, *count);
                    diagnostics.error(read.span, message);
                }
            }
        }
        _ => {}
    }
}
