//! The arguments of the attribute: head, entries, sets and options.

use std::str::FromStr as _;

use http_semantics::Language;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Lit, LitStr, Path, Token};

use super::attribute::EntryAttributes;
use super::cursor::Reported;
use super::depth;
use super::entry;
use super::head::{self, Head};
use super::items::Items;
use super::plain_type;
use super::spanned::Spanned;
use super::written_type::WrittenType;
use crate::diagnostic::Diagnostics;
use crate::message::{self, Message};
use crate::settings::ProjectSettings;

#[derive(Default)]
pub(crate) struct Args {
    pub(crate) head: Head,
    pub(crate) items: Items,
    /// The contents of `outside(…)`.
    pub(crate) outside: Items,
    pub(crate) options: Options,
}

#[derive(Default)]
pub(crate) struct Options {
    /// The contents of `derive(…)`.
    pub(crate) derives: Vec<TokenStream>,
    /// `crate = …`: where the runtime is.
    pub(crate) runtime: Option<TokenStream>,
    /// `errors = …`: the custom error format.
    pub(crate) errors: Option<WrittenErrors>,
    /// `lang = …`: the language of the documentation.
    pub(crate) language: Option<&'static Language>,
}

/// `ApiError as "application/vnd.api+json"`
#[derive(Clone)]
pub(crate) struct WrittenErrors {
    pub(crate) written: WrittenType,
    pub(crate) media_type: Option<Spanned<String>>,
    /// Whether it comes from the project settings. Then a declaration need not use it.
    pub(crate) is_project_setting: bool,
}

impl Args {
    pub(crate) fn read(tokens: TokenStream, diagnostics: &mut Diagnostics) -> Args {
        let mut args = Args::default();
        if let Some(span) = depth::too_deep(&tokens) {
            diagnostics.error(span, message::nested_too_deeply());
            args.items.incomplete = true;
            return args;
        }
        let parsed = (|input: ParseStream| {
            args.parse(input, diagnostics);
            Ok(())
        })
        .parse2(tokens);
        if let Err(error) = parsed {
            // `parse` reads to the end, so nothing should be left to report.
            diagnostics.error(error.span(), message::unreadable(&error.to_string()));
        }
        args
    }

    /// Takes from the project settings what the attribute does not set.
    pub(crate) fn follow(&mut self, settings: &ProjectSettings, diagnostics: &mut Diagnostics) {
        for mistake in settings.mistakes() {
            diagnostics.error(Span::call_site(), mistake);
        }
        if self.options.language.is_none() {
            self.options.language = settings.language();
        }
        let Some(errors) = settings.errors() else { return };
        if self.options.errors.is_some() {
            return;
        }
        let read = |input: ParseStream| match parse_format(input, diagnostics) {
            Ok(format) => format.map(Some),
            Err(Reported) => input.parse::<TokenStream>().map(|_| None),
        };
        let written = TokenStream::from_str(errors).ok();
        let written = written.filter(|written| depth::too_deep(written).is_none());
        match written.map(|written| read.parse2(written)) {
            Some(Ok(format)) => {
                self.options.errors =
                    format.map(|errors| WrittenErrors { is_project_setting: true, ..errors });
            }
            _ => diagnostics
                .error(Span::call_site(), message::setting_needs_type(ProjectSettings::FILE)),
        }
    }

    fn parse(&mut self, input: ParseStream, diagnostics: &mut Diagnostics) {
        let Args { head, items, outside, options } = self;
        *head = head::parse(input, diagnostics);
        items.parse(input, diagnostics, &mut |input, attributes, diagnostics| {
            parse_option(options, outside, input, attributes, diagnostics)
        });
    }
}

/// Options begin with a keyword, followed by `=` or parentheses.
fn parse_option(
    options: &mut Options,
    outside: &mut Items,
    input: ParseStream,
    attributes: &EntryAttributes,
    diagnostics: &mut Diagnostics,
) -> Result<bool, Reported> {
    let Ok(word) = input.fork().call(Ident::parse_any) else { return Ok(false) };
    match word.to_string().as_str() {
        "crate" if input.peek2(Token![=]) => parse_runtime(options, input, diagnostics)?,
        "derive" if input.peek2(syn::token::Paren) => parse_derive(options, input),
        "errors" if input.peek2(Token![=]) && !input.peek3(Lit) => {
            parse_errors(options, input, diagnostics)?;
        }
        "outside" if input.peek2(syn::token::Paren) => parse_outside(outside, input, diagnostics),
        "lang" if input.peek2(Token![=]) => parse_language(options, input, diagnostics)?,
        _ => return Ok(false),
    }
    if let Some(span) = attributes.first {
        diagnostics.error(span, message::attribute_on_option());
    }
    Ok(true)
}

fn keyword(input: ParseStream) -> Span {
    input.call(Ident::parse_any).map_or_else(|_| Span::call_site(), |word| word.span())
}

fn parse_runtime(
    options: &mut Options,
    input: ParseStream,
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    let keyword = keyword(input);
    let parsed = input.parse::<Token![=]>().and_then(|_| {
        // Also in quotes, as in serde's attributes.
        if input.peek(LitStr) {
            input.parse::<LitStr>()?.parse_with(Path::parse_mod_style)
        } else {
            input.call(Path::parse_mod_style)
        }
    });
    // `Self` begins a path, but not one of a module.
    let is_module = |path: &Path| path.segments.iter().all(|segment| segment.ident != "Self");
    let Some(path) = parsed.ok().filter(is_module) else {
        diagnostics.error(keyword, message::crate_needs_path());
        return Err(Reported);
    };
    if options.runtime.replace(path.to_token_stream()).is_some() {
        diagnostics.error(keyword, message::option_twice("crate"));
    }
    Ok(())
}

fn parse_language(
    options: &mut Options,
    input: ParseStream,
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    let keyword = keyword(input);
    let Ok(tag) = input.parse::<Token![=]>().and_then(|_| input.parse::<LitStr>()) else {
        diagnostics.error(keyword, message::lang_needs_tag(&language_tags()));
        return Err(Reported);
    };
    match Language::by_tag(&tag.value()) {
        None => diagnostics.error(tag.span(), unknown_language(&tag.value())),
        language if options.language.is_none() => options.language = language,
        _ => diagnostics.error(keyword, message::option_twice("lang")),
    }
    Ok(())
}

fn unknown_language(tag: &str) -> Message {
    let tags = language_tags();
    match Language::all().iter().find(|language| tag.starts_with(language.primary())) {
        Some(language) => message::unknown_language(tag, &[language.tag]),
        None => message::unknown_language(tag, &tags),
    }
}

fn language_tags() -> Vec<&'static str> {
    Language::all().iter().map(|language| language.tag).collect()
}

fn parse_derive(options: &mut Options, input: ParseStream) {
    let _: syn::Result<TokenTree> = input.parse();
    if let Ok(list) = input.parse::<Group>()
        && !list.stream().is_empty()
    {
        options.derives.push(list.stream());
    }
}

fn parse_errors(
    options: &mut Options,
    input: ParseStream,
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    let keyword = keyword(input);
    let _: syn::Result<Token![=]> = input.parse();
    let Ok(errors) = parse_format(input, diagnostics)? else {
        diagnostics.error(keyword, message::errors_need_type());
        return Err(Reported);
    };
    if options.errors.replace(errors).is_some() {
        diagnostics.error(keyword, message::option_twice("errors"));
    }
    Ok(())
}

/// `Type as "media/type"`
fn parse_format(
    input: ParseStream,
    diagnostics: &mut Diagnostics,
) -> Result<syn::Result<WrittenErrors>, Reported> {
    let parsed = match plain_type::parse(input) {
        Ok(parsed) => parsed,
        Err(error) => return Ok(Err(error)),
    };
    let media_type = entry::parse_media_type(input, diagnostics)?;
    let written = WrittenType::of(&parsed);
    Ok(Ok(WrittenErrors { written, media_type, is_project_setting: false }))
}

/// The parentheses contain no options, because options are about the whole declaration.
fn parse_outside(outside: &mut Items, input: ParseStream, diagnostics: &mut Diagnostics) {
    let _: syn::Result<TokenTree> = input.parse();
    let Ok(list) = input.parse::<Group>() else { return };
    let parsed = (|list: ParseStream| {
        outside.parse(list, diagnostics, &mut |_, _, _| Ok(false));
        Ok(())
    })
    .parse2(list.stream());
    if let Err(error) = parsed {
        diagnostics.error(error.span(), message::unreadable(&error.to_string()));
    }
}
