//! What the attribute takes from the project settings.

use std::str::FromStr as _;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens as _;
use syn::Path;

use super::args::{Args, Origin, WrittenDecode, WrittenErrors, parse_format};
use super::buffer::Buffer;
use super::cursor::{LeftOver, Reported};
use crate::diagnostic::Diagnostics;
use crate::message::Message;
use crate::settings::ProjectSettings;

impl Args {
    /// Takes from the project settings what the attribute does not set.
    ///
    /// Mistakes in the file are reported to compilers only: once for the crate. An editor expands single attributes again
    /// and again, and none of them is the first one. It shows what the compiler reports.
    pub(crate) fn follow(
        &mut self,
        settings: &ProjectSettings,
        in_editor: bool,
        diagnostics: &mut Diagnostics,
    ) {
        let report = |mistake: Option<Message>, diagnostics: &mut Diagnostics| {
            if let Some(mistake) = mistake.filter(|_| !in_editor) {
                diagnostics.error(Span::call_site(), mistake);
            }
        };
        for mistake in settings.take_mistakes() {
            report(Some(mistake), diagnostics);
        }
        self.options.project = settings.rules().cloned();
        if self.options.runtime.is_none()
            && let Some(runtime) = settings.runtime()
        {
            match syn::parse_str::<Path>(runtime) {
                Ok(path) => self.options.runtime = Some(path.to_token_stream()),
                Err(_) => report(settings.take_mistake_of_runtime(), diagnostics),
            }
        }
        if self.options.language.is_none() {
            self.options.language = settings.language();
        }
        if settings.decodes() && self.options.decode.is_none() {
            let (span, origin) = (Span::call_site(), Origin::ProjectSettings);
            self.options.decode = Some(WrittenDecode { span, origin });
        }
        let Some(errors) = settings.errors() else { return };
        if self.options.errors.is_some() {
            return;
        }
        let read = |errors: &str, diagnostics: &mut Diagnostics| {
            let buffer = Buffer::open(TokenStream::from_str(errors).ok()?);
            if buffer.too_deep.is_some() {
                return None;
            }
            let left_over = LeftOver::default();
            let mut input = buffer.at(buffer.whole(), &left_over);
            let format = match parse_format(&mut input, diagnostics) {
                Ok(format) => Some(format?),
                Err(Reported) => None,
            };
            // After a reported mistake, the rest is not read.
            let is_read = format.is_none() || input.is_finished();
            (left_over.take().is_none() && is_read).then_some(format)
        };
        if let Some(format) = read(errors, diagnostics) {
            self.options.errors =
                format.map(|errors| WrittenErrors { origin: Origin::ProjectSettings, ..errors });
        } else {
            report(settings.take_mistake_of_errors(), diagnostics);
        }
    }
}
