//! Warnings. On stable Rust, a macro can only emit them by using a deprecated constant.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::diagnostic::WarningReport;
use crate::model::Operation;

pub(super) fn all(warnings: &[WarningReport], operation: &Operation) -> TokenStream {
    warnings.iter().map(|warning| one(warning, operation)).collect()
}

fn one(warning: &WarningReport, operation: &Operation) -> TokenStream {
    let WarningReport { lint, span, message, levels } = warning;
    let (cfg, inherited) = (&operation.cfg, &operation.levels);
    let text = message.to_string();
    let declared = Ident::new(lint.constant(), Span::call_site());
    // rustc shows a lint only at tokens of the user.
    let used = Ident::new(lint.constant(), *span);
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
