//! The arguments of the attribute: head, entries, sets and options.

use std::sync::Arc;

use http_semantics::Language;
use proc_macro2::{Delimiter, Ident, Span, TokenStream};
use quote::ToTokens as _;
use syn::parse::ParseStream;
use syn::{LitStr, Path};

use super::attribute::EntryAttributes;
use super::buffer::Buffer;
use super::cursor::{Cursor, LeftOver, Reported};
use super::head::{self, Head};
use super::items::{Items, Run};
use super::media_types;
use super::plain_type;
use super::spanned::Spanned;
use super::status;
use super::text;
use super::written_type::WrittenType;
use crate::diagnostic::Diagnostics;
use crate::message::{self, Message};
use crate::settings::ProjectRules;

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
    /// `decode`: responses are decoded into the generated enums.
    pub(crate) decode: Option<WrittenDecode>,
    /// `crate = …`: where the runtime is.
    pub(crate) runtime: Option<TokenStream>,
    /// `errors = …`: the custom error format.
    pub(crate) errors: Option<WrittenErrors>,
    /// `lang = …`: the language of the documentation.
    pub(crate) language: Option<&'static Language>,
    /// `rename(…)`: the names of the generated enums.
    pub(crate) names: Names,
    /// The rules of the project settings.
    pub(crate) project: Option<Arc<ProjectRules>>,
}

/// `decode`
#[derive(Clone, Copy)]
pub(crate) struct WrittenDecode {
    pub(crate) span: Span,
    pub(crate) origin: Origin,
}

/// `rename(Response = UserReply, Error = UserFailure)`
#[derive(Default)]
pub(crate) struct Names {
    pub(crate) response: Option<Ident>,
    pub(crate) error: Option<Ident>,
}

/// `ApiError as "application/vnd.api+json"`
#[derive(Clone)]
pub(crate) struct WrittenErrors {
    pub(crate) written: WrittenType,
    pub(crate) media_type: Option<Spanned<String>>,
    pub(crate) origin: Origin,
}

/// Where an option is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// In the attribute of the declaration, which must use it.
    Attribute,
    /// In the attribute of the block around the method.
    Block,
    ProjectSettings,
}

impl Args {
    pub(crate) fn read(tokens: TokenStream, diagnostics: &mut Diagnostics) -> Args {
        let mut args = Args::default();
        let buffer = Buffer::open(tokens);
        if let Some(span) = buffer.too_deep {
            diagnostics.error(span, message::nested_too_deeply());
            args.items.incomplete = true;
            return args;
        }
        let left_over = LeftOver::default();
        args.parse(&mut buffer.at(buffer.whole(), &left_over), diagnostics);
        report_left_over(&left_over, diagnostics);
        args
    }

    /// The first token of a response, or of the methods and the path before the responses.
    pub(crate) fn first_response(&self) -> Option<Span> {
        let Args { head, items, outside, .. } = self;
        let method = head.methods.first().map(|method| method.span);
        let before = method.or(head.any).or(head.path.as_ref().map(|path| path.span));
        let first = |items: &Items| items.first().map(|(span, _)| span);
        before.or_else(|| first(items)).or_else(|| first(outside))
    }

    /// Takes from the attribute of the block what the attribute of a method does not set.
    pub(crate) fn inherit(&mut self, block: &Options) {
        let own = &mut self.options;
        if own.derives.is_empty() {
            own.derives.clone_from(&block.derives);
        }
        if own.runtime.is_none() {
            own.runtime.clone_from(&block.runtime);
        }
        if own.language.is_none() {
            own.language = block.language;
        }
        if own.decode.is_none() {
            own.decode =
                block.decode.map(|decode| WrittenDecode { origin: Origin::Block, ..decode });
        }
        own.project.clone_from(&block.project);
        if own.errors.is_none()
            && let Some(errors) = &block.errors
        {
            let origin = match errors.origin {
                Origin::ProjectSettings => Origin::ProjectSettings,
                Origin::Attribute | Origin::Block => Origin::Block,
            };
            own.errors = Some(WrittenErrors { origin, ..errors.clone() });
        }
    }

    fn parse(&mut self, input: &mut Cursor<'_>, diagnostics: &mut Diagnostics) {
        let Args { head, items, outside, options } = self;
        let mut run = Run::from(*input);
        *head = head::parse(input, &mut run, diagnostics);
        items.incomplete = head.is_incomplete;
        if !head.entries.is_empty() {
            items.entries.append(&mut head.entries);
            items.corrected = true;
        }
        items.parse(input, run, diagnostics, &mut |input, attributes, diagnostics| {
            parse_option(options, outside, input, attributes, diagnostics)
        });
    }
}

/// Reports a token in a group that syn did not read. Everything else has been read to the end.
pub(super) fn report_left_over(left_over: &LeftOver, diagnostics: &mut Diagnostics) {
    if let Some(error) = left_over.take() {
        diagnostics.error(error.span(), message::unreadable(&error.to_string()));
    }
}

/// Options begin with a keyword, which is followed by `=` or parentheses, or is alone.
fn parse_option(
    options: &mut Options,
    outside: &mut Items,
    input: &mut Cursor<'_>,
    attributes: &EntryAttributes,
    diagnostics: &mut Diagnostics,
) -> Result<bool, Reported> {
    let (Some(word), Some(second)) = (input.peek_ident(), input.second()) else {
        return Ok(false);
    };
    let is_assigned = second.peek_punct('=');
    let has_list = second.peek_group(Delimiter::Parenthesis);
    match word.text {
        "decode" if second.is_finished() || second.peek_punct(',') => {
            let span = keyword(input);
            let written = WrittenDecode { span, origin: Origin::Attribute };
            if options.decode.replace(written).is_some() {
                diagnostics.error(span, message::option_twice("decode"));
            }
        }
        "crate" if is_assigned => parse_runtime(options, input, diagnostics)?,
        "derive" if has_list => parse_derive(options, input),
        "errors"
            if is_assigned
                && !second.second().is_some_and(|third| status::peek_literal(&third)) =>
        {
            parse_errors(options, input, diagnostics)?;
        }
        "outside" if has_list => parse_outside(outside, input, diagnostics),
        "lang" if is_assigned => parse_language(options, input, diagnostics)?,
        "rename" if has_list => parse_names(&mut options.names, input, diagnostics),
        _ => return Ok(false),
    }
    if let Some(span) = attributes.first {
        diagnostics.error(span, message::attribute_on_option());
    }
    Ok(true)
}

fn keyword(input: &mut Cursor<'_>) -> Span {
    input.ident().map_or_else(Span::call_site, |word| word.span())
}

fn parse_runtime(
    options: &mut Options,
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    let keyword = keyword(input);
    input.punct('=');
    // syn parses the path, because the option is rare.
    let path = |stream: ParseStream| {
        // Also in quotes, as in serde's attributes.
        if stream.peek(LitStr) {
            stream.parse::<LitStr>()?.parse_with(Path::parse_mod_style)
        } else {
            stream.call(Path::parse_mod_style)
        }
    };
    let parsed = plain_type::by_syn(input, path, true);
    // `Self` begins a path, but not one of a module.
    let is_module = |path: &Path| path.segments.iter().all(|segment| segment.ident != "Self");
    let Some(path) = parsed.filter(is_module) else {
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
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    let keyword = keyword(input);
    input.punct('=');
    let Some(tag) = text::parse(input) else {
        diagnostics.error(keyword, message::lang_needs_tag(&language_tags()));
        return Err(Reported);
    };
    match Language::by_tag(&tag.value) {
        None => diagnostics.error(tag.span, unknown_language(&tag.value)),
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

fn parse_derive(options: &mut Options, input: &mut Cursor<'_>) {
    input.next_tree();
    if let Some((list, contents)) = input.group()
        && !contents.is_empty()
    {
        options.derives.push(list.stream());
    }
}

/// `rename(Response = UserReply, Error = UserFailure)`
fn parse_names(names: &mut Names, input: &mut Cursor<'_>, diagnostics: &mut Diagnostics) {
    let keyword = keyword(input);
    let Some((_, contents)) = input.group() else { return };
    let left_over = LeftOver::default();
    let mut list = input.at(contents, &left_over);
    if list.is_finished() {
        diagnostics.error(keyword, message::rename_needs_names());
    }
    while !list.is_finished() {
        let of = list.here();
        let slot = match list.ident() {
            Some(word) if word.text == "Response" => &mut names.response,
            Some(word) if word.text == "Error" => &mut names.error,
            _ => {
                diagnostics.error(of, message::rename_needs_names());
                return;
            }
        };
        let name = list.punct('=').and_then(|_| list.name());
        let Some(name) = name else {
            diagnostics.error(of, message::rename_needs_names());
            return;
        };
        if slot.replace(name.ident.clone()).is_some() {
            diagnostics.error(of, message::option_twice("rename"));
        }
        if list.punct(',').is_none() && !list.is_finished() {
            diagnostics.error(list.place(), message::rename_needs_names());
            return;
        }
    }
}

fn parse_errors(
    options: &mut Options,
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    let keyword = keyword(input);
    input.punct('=');
    let Some(errors) = parse_format(input, diagnostics)? else {
        diagnostics.error(keyword, message::errors_need_type());
        return Err(Reported);
    };
    if options.errors.replace(errors).is_some() {
        diagnostics.error(keyword, message::option_twice("errors"));
    }
    Ok(())
}

/// `Type as "media/type"`. Returns `None` if there is no type.
pub(super) fn parse_format(
    input: &mut Cursor<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<Option<WrittenErrors>, Reported> {
    let Some(parsed) = plain_type::parse(input) else { return Ok(None) };
    let media_type = media_types::parse_one(input, diagnostics)?;
    Ok(Some(WrittenErrors { written: parsed.written, media_type, origin: Origin::Attribute }))
}

/// The parentheses contain no options, because options are about the whole declaration.
fn parse_outside(outside: &mut Items, input: &mut Cursor<'_>, diagnostics: &mut Diagnostics) {
    input.next_tree();
    let Some((_, contents)) = input.group() else { return };
    let left_over = LeftOver::default();
    let mut input = input.at(contents, &left_over);
    let run = Run::from(input);
    outside.parse(&mut input, run, diagnostics, &mut |_, _, _| Ok(false));
    report_left_over(&left_over, diagnostics);
}
