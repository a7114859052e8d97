//! An operation and its responses: what the attribute and the signature say together.

use http_semantics::{Language, Method, Status};
use proc_macro2::{Ident, Span, TokenStream};

use crate::diagnostic::Blame;
use crate::readable::readable;
use crate::syntax::allow::{Allowed, Exemption};
use crate::syntax::attribute::EntryAttributes;
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
    EmptyEnum(EnumHead, Half),
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

/// The half of a `Result` that a response belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Half {
    Success,
    Error,
    /// Declared, but no generated enum holds the handler to it.
    Claim,
    /// Answered by somebody else, before the handler runs or in its place.
    Outside,
}

impl Half {
    /// Whether a generated enum has variants of it.
    pub(crate) fn is_generated(self) -> bool {
        matches!(self, Half::Success | Half::Error)
    }
}

/// A set of responses that is taken in whole: `..AuthError`.
pub(crate) struct Set {
    /// The type that the set is.
    pub(crate) path: WrittenType,
    /// From the dots to the end of the path.
    pub(crate) blame: Blame,
    pub(crate) half: Half,
    /// The variant that holds it, called as the type unless it is given a name.
    pub(crate) variant: Ident,
    pub(crate) named: bool,
    /// Whether the return type names the set itself, which so holds the handler to it.
    pub(crate) is_returned: bool,
    pub(crate) attributes: EntryAttributes,
}

impl Set {
    /// `..AuthError`, without the dots.
    pub(crate) fn name(&self) -> String {
        readable(&self.path.tokens)
    }
}

/// What bare error codes are sent as: a type that is made of what is declared of them.
#[derive(Clone)]
pub(crate) struct ErrorFormat {
    pub(crate) written: WrittenType,
    pub(crate) media_type: String,
    /// Where the media type is written, if it is.
    pub(crate) media_type_written: Option<Spanned<String>>,
    pub(crate) is_json: bool,
    /// Whether it is said for the whole crate, and so may find nothing to apply to.
    pub(crate) is_convention: bool,
}

pub(crate) struct Response {
    pub(crate) status: Spanned<u16>,
    /// The variant, spanned to the code or to the name that was given.
    pub(crate) variant: Ident,
    pub(crate) named: bool,
    pub(crate) half: Half,
    pub(crate) content: Content,
    /// The media type, where one is written.
    pub(crate) media_type: Option<Spanned<String>>,
    pub(crate) headers: Vec<Header>,
    pub(crate) problem: Option<Spanned<String>>,
    /// The types that are converted into the variant.
    pub(crate) from: Vec<WrittenType>,
    pub(crate) err: Option<Span>,
    /// What the entry is exempt from.
    pub(crate) allowed: Allowed,
    /// The author's `///`, line by line.
    pub(crate) doc: Vec<String>,
    pub(crate) translations: Vec<Translation>,
    pub(crate) cfg: TokenStream,
    pub(crate) cfg_predicates: Vec<TokenStream>,
    pub(crate) levels: TokenStream,
    pub(crate) deprecated: Option<TokenStream>,
}

impl Response {
    pub(crate) fn registered(&self) -> Option<&'static Status> {
        Status::get(self.status.value)
    }

    /// `404 Not Found`, or the number alone when it has no registered phrase.
    pub(crate) fn code_and_phrase(&self) -> String {
        code_and_phrase(self.status.value)
    }

    /// The header fields that the variant carries, in the order in which they stand in it.
    pub(crate) fn header_fields(&self) -> impl Iterator<Item = (Ident, &Header, &WrittenType)> {
        let mut seen: Vec<String> = Vec::new();
        if self.content.has_field() {
            seen.push("body".to_owned());
        }
        self.headers.iter().filter_map(move |header| match &header.value {
            HeaderValue::Type(written) => {
                let field = header.field()?;
                // What is there twice has been reported, and is not to be reported by rustc too.
                let name = field.to_string();
                let is_new = !seen.contains(&name);
                seen.push(name);
                is_new.then_some((field, header, written))
            }
            HeaderValue::Constant(_) => None,
        })
    }

    /// Whether the response has a header field of this name, given in lower case.
    pub(crate) fn has_header(&self, name: &str) -> bool {
        self.headers.iter().any(|header| header.name.value == name)
    }

    pub(crate) fn is_exempt_from(&self, exemption: Exemption) -> bool {
        self.allowed.exemptions.iter().any(|exempted| exempted.from == exemption)
    }

    /// Why rules are not followed here, and which.
    pub(crate) fn overrides(&self) -> impl Iterator<Item = (Exemption, &str)> {
        self.allowed
            .exemptions
            .iter()
            .filter_map(|exempted| Some((exempted.from, exempted.reason.as_ref()?.value.as_str())))
    }

    /// Whether the status code says that something went wrong.
    pub(crate) fn is_error_code(&self) -> bool {
        self.status.value >= 400
    }
}

pub(crate) fn code_and_phrase(code: u16) -> String {
    Status::get(code).map_or_else(|| code.to_string(), |status| format!("{code} {}", status.phrase))
}

pub(crate) enum Content {
    /// The variant carries no content, and none is sent.
    None,
    /// A problem document fixed at compile time.
    FixedProblem { detail: Option<Spanned<String>> },
    /// A document of the house's own, made of what is declared.
    FixedError { detail: Option<Spanned<String>>, format: ErrorFormat },
    /// A `Problem` of the caller's.
    Problem { written: TokenStream },
    /// A `Fault`: an error that the client learns nothing of. In the format of the house, if it has one.
    Fault { written: TokenStream, format: Option<ErrorFormat> },
    /// Whatever somebody else sends, and perhaps words about it.
    Unknown { words: Option<Spanned<String>> },
    /// The JSON of a `Serialize` type.
    Json { of: Carrier, media_type: String },
    /// Bytes, text or a stream, sent as they are.
    Bytes { of: Carrier, media_type: String },
    /// A whole response that somebody else made, whose fields and content stay.
    Raw { of: Carrier, media_type: Option<String> },
}

impl Content {
    /// The type that the variant carries.
    pub(crate) fn carrier(&self) -> Option<&Carrier> {
        match self {
            Content::Json { of, .. } | Content::Bytes { of, .. } | Content::Raw { of, .. } => {
                Some(of)
            }
            Content::None
            | Content::FixedProblem { .. }
            | Content::FixedError { .. }
            | Content::Problem { .. }
            | Content::Fault { .. }
            | Content::Unknown { .. } => None,
        }
    }

    /// The detail of a bare error code.
    pub(crate) fn detail(&self) -> Option<&Spanned<String>> {
        match self {
            Content::FixedProblem { detail } | Content::FixedError { detail, .. } => {
                detail.as_ref()
            }
            _ => None,
        }
    }

    pub(crate) fn is_raw(&self) -> bool {
        matches!(self, Content::Raw { .. })
    }

    /// Whether the variant has a field for it.
    pub(crate) fn has_field(&self) -> bool {
        let is_problem = matches!(self, Content::Problem { .. } | Content::Fault { .. });
        is_problem || self.carrier().is_some()
    }

    pub(crate) fn is_something(&self) -> bool {
        !matches!(self, Content::None | Content::Unknown { .. })
    }
}

/// A header field of a response.
pub(crate) struct Header {
    /// In lower case.
    pub(crate) name: Spanned<String>,
    pub(crate) value: HeaderValue,
    /// Whether the entry says it; what HTTP asks for is there unasked.
    pub(crate) written: bool,
}

pub(crate) enum HeaderValue {
    /// A field of the variant.
    Type(WrittenType),
    Constant(Spanned<String>),
}

impl Header {
    /// The name of the variant's field, if it can have one: `www_authenticate`.
    pub(crate) fn field(&self) -> Option<Ident> {
        let name = self.name.value.replace('-', "_");
        let mut ident = syn::parse_str::<Ident>(&name)
            .or_else(|_| syn::parse_str::<Ident>(&format!("r#{name}")))
            .ok()?;
        ident.set_span(self.name.span);
        Some(ident)
    }

    pub(crate) fn is_optional(&self) -> bool {
        matches!(&self.value, HeaderValue::Type(written) if written.is_named("Option"))
    }
}

/// Where the type of the content is written.
pub(crate) enum Carrier {
    /// In the return type.
    Argument,
    /// In the entry.
    Entry(WrittenType),
}
