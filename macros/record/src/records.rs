//! What a text contains, as named fields.

use crate::fields::Presence;
use crate::placement::Placement;

/// What a declaration says about the operation. Empty texts are absent.
#[derive(Clone, Copy, Debug, Default)]
pub struct OperationRecord<'a> {
    /// The methods.
    pub methods: Methods<'a>,
    /// The path. It can be empty: `#[get("")]` in a scope.
    pub path: Option<&'a str>,
    /// The name of the handler or of the type.
    pub name: &'a str,
    /// The first paragraph of the documentation.
    pub summary: &'a str,
    /// The documentation after its first paragraph.
    pub description: &'a str,
    /// The documentation in other languages.
    pub translations: &'a [Translation<'a>],
    /// The note of `#[deprecated]`, if the operation is deprecated.
    pub deprecation: Option<&'a str>,
    /// The number of values that the handler reads from the path, if it is known.
    pub path_values: Option<usize>,
    /// The routes, if they have several paths.
    pub routes: &'a [RouteRecord<'a>],
}

/// One of several routes of an operation.
#[derive(Clone, Copy, Debug)]
pub struct RouteRecord<'a> {
    /// The names of the methods.
    pub methods: &'a [&'a str],
    /// The path.
    pub path: &'a str,
}

/// The methods of an operation.
#[derive(Clone, Copy, Debug, Default)]
pub enum Methods<'a> {
    /// None is declared.
    #[default]
    Unknown,
    /// `ANY`
    Any,
    /// The names of the methods.
    Listed(&'a [&'a str]),
}

/// What a declaration says about one response. Empty texts are absent.
#[derive(Clone, Copy, Debug)]
pub struct ResponseRecord<'a> {
    /// The status code.
    pub code: u16,
    /// Where the response belongs.
    pub placement: Placement,
    /// Whether the response of a generated enum is sent with its status code: no type around or beside the
    /// enum can change it.
    pub enforced: bool,
    /// The name of the variant.
    pub variant: &'a str,
    /// The author's description, in Markdown.
    pub description: &'a str,
    /// The fixed detail of the problem, unless the document contains it as it is.
    pub detail: &'a str,
    /// The problem document, if generated code refers to it.
    pub document: &'a str,
    /// The media type of the content.
    pub media_type: &'a str,
    /// The other media types that the content can have.
    pub other_media_types: &'a [&'a str],
    /// The type of the content, as it is written in the source.
    pub content: &'a str,
    /// The type of the problem.
    pub problem_type: &'a str,
    /// The header fields.
    pub headers: &'a [HeaderRecord<'a>],
    /// The reason for overriding a rule.
    pub reason: &'a str,
    /// The description in other languages.
    pub translations: &'a [Translation<'a>],
    /// The note of `#[deprecated]`, if the response is deprecated.
    pub deprecation: Option<&'a str>,
    /// The members that the problem document has beside the standard ones.
    pub members: &'a [MemberRecord<'a>],
    /// Examples of the content.
    pub examples: &'a [ExampleRecord<'a>],
}

impl ResponseRecord<'_> {
    /// A response without further fields.
    pub const fn new(code: u16, placement: Placement) -> Self {
        ResponseRecord {
            code,
            placement,
            enforced: true,
            variant: "",
            description: "",
            detail: "",
            document: "",
            media_type: "",
            other_media_types: &[],
            content: "",
            problem_type: "",
            headers: &[],
            reason: "",
            translations: &[],
            deprecation: None,
            members: &[],
            examples: &[],
        }
    }
}

/// One member of a problem document.
#[derive(Clone, Copy, Debug)]
pub struct MemberRecord<'a> {
    /// The name.
    pub name: &'a str,
    /// The type of the value as it is written in the source.
    pub value: &'a str,
}

/// An example of the content of a response.
#[derive(Clone, Copy, Debug)]
pub struct ExampleRecord<'a> {
    /// The name, if it is one of several.
    pub name: &'a str,
    /// The content.
    pub text: &'a str,
}

/// One header field of a response.
#[derive(Clone, Copy, Debug)]
pub struct HeaderRecord<'a> {
    /// The name, as specifications spell it.
    pub name: &'a str,
    /// When the header field is sent.
    pub presence: Presence,
    /// The constant value, or the type of the value as it is written in the source.
    pub value: &'a str,
}

/// A text in another language.
#[derive(Clone, Copy, Debug)]
pub struct Translation<'a> {
    /// The subtag of the language: `zh`.
    pub language: &'a str,
    /// The text.
    pub text: &'a str,
}

/// How a declaration includes a set.
#[derive(Clone, Copy, Debug)]
pub struct SetRecord<'a> {
    /// Where the responses of the set belong.
    pub placement: Placement,
    /// Whether the responses of a generated enum are sent with their status codes, and no others of the set.
    pub enforced: bool,
    /// The codes of the set that can occur, if they are only a part of it. Empty for the whole set.
    pub codes: &'a [u16],
    /// The path of the set, as it is written in the source.
    pub name: &'a str,
    /// The reason for overriding a rule for the whole set.
    pub reason: &'a str,
}
