//! The arguments of the attribute: head, entries, options.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{LitStr, Path, Token};

use super::attribute::{self, EntryAttributes};
use super::entry::{self, Entry};
use super::head::{self, Head};
use super::recover::skip_entry;
use super::status::{Reported, here, next_token};
use crate::diagnostic::Diagnostics;
use crate::message;

#[derive(Default)]
pub(crate) struct Args {
    pub(crate) head: Head,
    pub(crate) entries: Vec<Entry>,
    pub(crate) options: Options,
    /// Set when an entry was reported and left out, so that what is missing because of it is not
    /// reported a second time.
    pub(crate) incomplete: bool,
}

#[derive(Default)]
pub(crate) struct Options {
    /// The contents of `derive(…)`.
    pub(crate) derives: Vec<TokenStream>,
    /// `crate = …`: where the runtime is.
    pub(crate) runtime: Option<TokenStream>,
}

impl Args {
    pub(crate) fn read(tokens: TokenStream, diagnostics: &mut Diagnostics) -> Args {
        let mut args = Args::default();
        let parsed = (|input: ParseStream| {
            args.parse(input, diagnostics);
            Ok(())
        })
        .parse2(tokens);
        if let Err(error) = parsed {
            // Only what `parse` left unread could come here, and it reads to the end.
            diagnostics.error(error.span(), message::unreadable(&error.to_string()));
        }
        args
    }

    fn parse(&mut self, input: ParseStream, diagnostics: &mut Diagnostics) {
        self.head = head::parse(input, diagnostics);
        while !input.is_empty() {
            let start = input.fork();
            if self.parse_item(input, diagnostics).is_err() {
                self.incomplete = true;
                skip_entry(input, &start);
            } else if !input.is_empty() && !input.peek(Token![,]) {
                self.incomplete = true;
                diagnostics.error(here(input), message::missing_comma(&next_token(input)));
                skip_entry(input, &start);
            }
            while input.peek(Token![,]) {
                let comma = input.parse::<Token![,]>();
                if let Ok(comma) = comma
                    && input.peek(Token![,])
                {
                    diagnostics.error(comma.span, message::empty_item());
                }
            }
        }
    }

    fn parse_item(
        &mut self,
        input: ParseStream,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let attributes = attribute::parse(input, diagnostics);
        if input.is_empty() {
            if let Some(span) = attributes.first {
                diagnostics.error(span, message::stray_attribute());
            }
            return Ok(());
        }
        if input.peek(Token![,]) {
            let blame = attributes.first.unwrap_or_else(|| here(input));
            diagnostics.error(blame, message::empty_item());
            return Ok(());
        }
        if self.parse_option(input, &attributes, diagnostics)? {
            return Ok(());
        }
        self.entries.push(entry::parse(attributes, input, diagnostics)?);
        Ok(())
    }

    /// Options begin with a word of their own and a `=` or parentheses.
    fn parse_option(
        &mut self,
        input: ParseStream,
        attributes: &EntryAttributes,
        diagnostics: &mut Diagnostics,
    ) -> Result<bool, Reported> {
        let Ok(word) = input.fork().call(Ident::parse_any) else { return Ok(false) };
        let span = word.span();
        match word.to_string().as_str() {
            "crate" if input.peek2(Token![=]) => self.parse_runtime(input, diagnostics)?,
            "derive" if input.peek2(syn::token::Paren) => self.parse_derive(input),
            "outside" if input.peek2(syn::token::Paren) => {
                diagnostics.error(span, message::not_yet_outside());
                return Err(Reported);
            }
            "lang" if input.peek2(Token![=]) => {
                diagnostics.error(span, message::not_yet_lang());
                return Err(Reported);
            }
            _ => return Ok(false),
        }
        if let Some(span) = attributes.first {
            diagnostics.error(span, message::attribute_on_option());
        }
        Ok(true)
    }

    fn parse_runtime(
        &mut self,
        input: ParseStream,
        diagnostics: &mut Diagnostics,
    ) -> Result<(), Reported> {
        let keyword = input.call(Ident::parse_any).map_or_else(|_| Span::call_site(), |i| i.span());
        let parsed = input.parse::<Token![=]>().and_then(|_| {
            // In quotes as well, as serde and others write it.
            if input.peek(LitStr) {
                input.parse::<LitStr>()?.parse_with(Path::parse_mod_style)
            } else {
                input.call(Path::parse_mod_style)
            }
        });
        let Ok(path) = parsed else {
            diagnostics.error(keyword, message::crate_needs_path());
            return Err(Reported);
        };
        if self.options.runtime.replace(path.to_token_stream()).is_some() {
            diagnostics.error(keyword, message::option_twice("crate"));
        }
        Ok(())
    }

    fn parse_derive(&mut self, input: ParseStream) {
        let _: syn::Result<TokenTree> = input.parse();
        if let Ok(list) = input.parse::<Group>()
            && !list.stream().is_empty()
        {
            self.options.derives.push(list.stream());
        }
    }
}
