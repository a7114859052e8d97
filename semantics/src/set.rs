//! Rules over all the responses of an endpoint: one code asks for another, or for a field.

mod content;
mod pairs;
mod success;

use crate::Method;

/// The responses of an endpoint, and the methods that it answers.
///
/// ```
/// use http_semantics::set::{Declared, Endpoint, SET_RULES};
/// use http_semantics::Method;
///
/// let not_modified = Declared::new(304);
/// let responses = [not_modified];
/// let endpoint = Endpoint::new(&[Method::Get], &responses);
/// let broken: Vec<_> = SET_RULES.iter().filter(|rule| rule.is_broken_by(&endpoint, 0)).collect();
/// assert_eq!(broken[0].what, "304 is declared without 200");
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Endpoint<'a> {
    /// The methods; none if they are not known, and then no rule about methods applies.
    pub methods: &'a [Method],
    /// The responses, in any order.
    pub responses: &'a [Declared<'a>],
    /// Whether it may answer with errors that are not among them.
    pub has_unseen_errors: bool,
}

/// One response of an endpoint.
///
/// ```
/// use http_semantics::set::Declared;
///
/// let ok = Declared::new(200).with_content().with_fields(&["etag"]);
/// assert!(ok.has_field("etag"));
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Declared<'a> {
    /// The status code.
    pub code: u16,
    /// Whether it has content.
    pub has_content: bool,
    /// Whether something else answers with it, of which content and fields are not known.
    pub is_claim: bool,
    /// The names of its header fields, in lower case.
    pub fields: &'a [&'a str],
}

impl<'a> Declared<'a> {
    /// A response without content and fields.
    pub const fn new(code: u16) -> Self {
        Declared { code, has_content: false, is_claim: false, fields: &[] }
    }

    /// The same with content.
    #[must_use]
    pub const fn with_content(self) -> Self {
        Declared { has_content: true, ..self }
    }

    /// The same with header fields, named in lower case.
    #[must_use]
    pub const fn with_fields(self, fields: &'a [&'a str]) -> Self {
        Declared { fields, ..self }
    }

    /// The same, sent by something of which content and fields are not known.
    #[must_use]
    pub const fn claimed(self) -> Self {
        Declared { is_claim: true, ..self }
    }

    /// Whether it has the field, whose name is given in lower case.
    pub fn has_field(&self, name: &str) -> bool {
        self.fields.contains(&name)
    }
}

impl<'a> Endpoint<'a> {
    /// An endpoint that answers with these and nothing else.
    pub const fn new(methods: &'a [Method], responses: &'a [Declared<'a>]) -> Self {
        Endpoint { methods, responses, has_unseen_errors: false }
    }

    /// The same, with errors of which the codes are not known: none of them is found missing.
    #[must_use]
    pub const fn with_unseen_errors(self) -> Self {
        Endpoint { has_unseen_errors: true, ..self }
    }

    fn declares(&self, code: u16) -> bool {
        self.has_unseen_errors && code >= 400
            || self.responses.iter().any(|response| response.code == code)
    }

    fn declares_any(&self, codes: &[u16]) -> bool {
        codes.iter().any(|code| self.declares(*code))
    }

    /// Whether `method` is what the endpoint answers, and all that it answers.
    fn answers_only(&self, method: Method) -> bool {
        !self.methods.is_empty() && self.methods.iter().all(|answered| *answered == method)
    }
}

/// What is wrong with a set of responses that breaks a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Flaw {
    /// The responses contradict each other, or themselves: an error.
    Contradiction,
    /// Something that ought to stand beside a response is missing.
    Incomplete,
    /// Something stands beside a response that seldom ought to.
    Doubtful,
}

/// A statement about the responses of an endpoint.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SetRule {
    /// Its number in the list of rules that this crate was made from: `E1`.
    pub id: &'static str,
    /// What is wrong where it is broken.
    pub flaw: Flaw,
    /// What is wrong, as a message says it: lower case, no full stop.
    pub what: &'static str,
    /// What to write.
    pub remedy: &'static str,
    /// Where it is said.
    pub citation: &'static str,
    breaks: fn(&Endpoint<'_>, usize) -> bool,
}

impl SetRule {
    /// Whether the response with this index is the one to blame for breaking the rule.
    pub fn is_broken_by(&self, endpoint: &Endpoint<'_>, index: usize) -> bool {
        index < endpoint.responses.len() && (self.breaks)(endpoint, index)
    }
}

/// All rules over the responses of an endpoint.
pub static SET_RULES: &[SetRule] = &[
    success::NONE,
    success::PUT_CREATES_OR_REPLACES,
    success::DELETE_SAYS_WHAT_BECAME_OF_IT,
    success::QUERY_REFUSES_WHAT_IT_CANNOT_READ,
    success::PUT_WITH_VALIDATOR,
    content::PARTIAL_CONTENT,
    content::MULTI_STATUS,
    content::ACCEPTED,
    pairs::NOT_MODIFIED_WITHOUT_OK,
    pairs::NOT_MODIFIED_WITHOUT_VALIDATOR,
    pairs::PARTIAL_CONTENT_WITHOUT_OK,
    pairs::PARTIAL_CONTENT_WITHOUT_REFUSAL,
    pairs::RANGE_REFUSED_BUT_NEVER_SERVED,
    pairs::PRECONDITION_REQUIRED_BUT_NEVER_FAILED,
];
