//! An operation and its responses: what the attribute and the signature say together.

mod content;
mod response;

pub(crate) use content::{Carrier, Content, ErrorFormat, Header, HeaderValue};
pub(crate) use response::{Placement, Response, Set, code_and_phrase};

use http_semantics::{Language, Method};
use proc_macro2::{Ident, Span, TokenStream};

use crate::syntax::entry::WrittenType;

/// A value, and where it was written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

impl<T> Spanned<T> {
    pub(crate) fn new(value: T, span: Span) -> Self {
        Spanned { value, span }
    }
}

pub(crate) struct Operation {
    /// `get_user`, or the name of the type.
    pub(crate) name: String,
    pub(crate) methods: Methods,
    pub(crate) path: Option<String>,
    pub(crate) docs: Docs,
    /// What the documentation is written in.
    pub(crate) language: &'static Language,
    pub(crate) responses: Vec<Response>,
    /// The sets that are included, in the order in which they are declared.
    pub(crate) sets: Vec<Set>,
    /// What bare error codes are sent as, where it is not a problem document.
    pub(crate) errors: Option<ErrorFormat>,
    /// The name of `Problem`, where the format is said to be that.
    pub(crate) problem: Option<TokenStream>,
    pub(crate) subject: Subject,
    /// Set when an entry was reported and left out: what follows from its absence is not reported.
    pub(crate) incomplete: bool,
    /// What stands in the `derive`s of the generated enums.
    pub(crate) derives: Vec<TokenStream>,
    /// Whether a `derive` makes the `Debug`.
    pub(crate) debug_is_derived: bool,
    /// The path of the runtime crate.
    pub(crate) runtime: TokenStream,
    /// The `#[cfg]`s of the item, for all that is generated beside it.
    pub(crate) cfg: TokenStream,
    /// The lint levels of the item, for what is generated of the user's own tokens.
    pub(crate) levels: TokenStream,
}

pub(crate) enum Methods {
    /// Nothing says which.
    Unknown,
    /// `ANY`
    Any,
    Known(Vec<Spanned<Method>>),
}

impl Methods {
    /// The methods that a code may suit: the declared ones, or without any, all.
    pub(crate) fn candidates(&self) -> Vec<Method> {
        match self {
            Methods::Known(methods) => methods.iter().map(|method| method.value).collect(),
            Methods::Unknown | Methods::Any => Method::ALL.to_vec(),
        }
    }

    /// The one method of the operation, where it has just one.
    pub(crate) fn only(&self) -> Option<Method> {
        match self {
            Methods::Known(methods) => match methods.as_slice() {
                [only] => Some(only.value),
                _ => None,
            },
            Methods::Unknown | Methods::Any => None,
        }
    }
}

/// The documentation that the author wrote on the item.
pub(crate) struct Docs {
    pub(crate) lines: Vec<String>,
    pub(crate) translations: Vec<Translation>,
}

/// `#[zh = "…"]`: the author's own words in a language other than that of `///`.
#[derive(Clone)]
pub(crate) struct Translation {
    pub(crate) language: &'static Language,
    pub(crate) text: String,
}

/// The words that are written for a language, if any are.
pub(crate) fn translated<'a>(
    translations: &'a [Translation],
    language: &Language,
) -> Option<&'a str> {
    let translation = translations.iter().find(|one| one.language == language)?;
    Some(&translation.text)
}

impl Docs {
    /// The first paragraph and what follows it.
    pub(crate) fn summary_and_description(&self) -> (String, String) {
        let lines: Vec<&str> = self.lines.iter().map(|line| line.trim_end()).collect();
        let lines: Vec<&str> =
            lines.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
        let begin = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
        let end = lines[begin..]
            .iter()
            .position(|line| line.is_empty())
            .map_or(lines.len(), |length| begin + length);
        (lines[begin..end].join(" "), lines[end..].join("\n").trim().to_owned())
    }
}

/// What the attribute stands on.
pub(crate) enum Subject {
    Handler(Box<HandlerOutput>),
    /// An empty enum that is filled.
    EmptyEnum(EnumHead, Placement),
    /// A type that answers already, and claims what it can send.
    OwnType {
        ident: Ident,
        generics: SplitGenerics,
    },
}

/// The three places in which the generics of a type stand in an `impl` for it.
pub(crate) struct SplitGenerics {
    pub(crate) declared: TokenStream,
    pub(crate) named: TokenStream,
    pub(crate) bounds: TokenStream,
}

/// Which of the two enums the return type of a handler mentions.
#[derive(Default)]
pub(crate) struct HandlerOutput {
    pub(crate) success: Option<EnumHead>,
    pub(crate) error: Option<EnumHead>,
    /// Whether the success enum stands in a `Result`, which has a place for errors beside it.
    pub(crate) in_result: bool,
    /// A return type that can be written outside the function, which may claim codes of its own.
    pub(crate) claimant: Option<TokenStream>,
    /// The names of the handler's own parameters, which nothing outside it knows.
    pub(crate) generics: Vec<String>,
    /// The error type, where the return type is a `Result` that names it.
    pub(crate) claimed_through: Option<TokenStream>,
}

pub(crate) struct EnumHead {
    pub(crate) ident: Ident,
    pub(crate) visibility: TokenStream,
    pub(crate) argument: Option<Argument>,
    /// Parameters for arguments beside it, which have been reported.
    pub(crate) surplus: Vec<Ident>,
}

/// The type argument: `User` of `GetUserResponse<User>`.
pub(crate) struct Argument {
    pub(crate) written: WrittenType,
    /// The name of the enum's type parameter.
    pub(crate) parameter: Ident,
    /// Whether it depends on the handler's own generics, so that nothing outside can name it.
    pub(crate) generic: bool,
    /// Whether a mistake in it has been reported, so that what follows from it is not.
    pub(crate) faulty: bool,
    /// Whether it can be the default of the parameter.
    pub(crate) default: bool,
}
