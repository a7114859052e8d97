//! Warnings. Stable Rust has one way to emit them: the use of a deprecated constant, which is named
//! after the rule.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::diagnostic::WarningReport;
use crate::model::Operation;

pub(super) fn all(warnings: &[WarningReport], operation: &Operation) -> TokenStream {
    warnings.iter().map(|warning| one(warning, operation)).collect()
}

fn one(warning: &WarningReport, operation: &Operation) -> TokenStream {
    let WarningReport { rule, span, message, levels } = warning;
    let (cfg, inherited) = (&operation.cfg, &operation.levels);
    let text = message.to_string();
    let name = rule.lint_name().to_ascii_uppercase();
    let declared = Ident::new(&name, Span::call_site());
    // rustc shows a lint only under tokens of the user's own.
    let used = Ident::new(&name, *span);
    let used = quote_spanned!(*span=> #used);
    quote! {
        #cfg
        #inherited
        #levels
        const _: () = {
            #[deprecated(note = #text)]
            const #declared: () = ();
            #used
        };
    }
}
