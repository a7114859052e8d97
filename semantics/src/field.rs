use crate::method::Method;
use crate::reference::Reference;

/// A header field that responses with a status code must have.
///
/// ```
/// use http_semantics::{Status, When};
///
/// let challenge = Status::get(401).unwrap().required[0];
/// assert_eq!(challenge.name, "WWW-Authenticate");
/// assert_eq!(challenge.when, When::Always);
/// assert_eq!(challenge.reference.to_string(), "RFC 9110 §15.5.2");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RequiredField {
    /// The name as the specification spells it. Names are case-insensitive.
    pub name: &'static str,
    /// When the requirement applies.
    pub when: When,
    /// The value, if the specification prescribes it: `Upgrade` for `Connection` on 426.
    pub value: Option<&'static str>,
    /// Where the requirement is stated.
    pub reference: Reference,
}

/// A header field that responses with a status code should or may have.
///
/// ```
/// use http_semantics::{Method, Status, Strength, When};
///
/// let location = Status::get(201).unwrap().recommended[0];
/// assert_eq!(location.name, "Location");
/// assert_eq!(location.strength, Strength::Should);
/// assert_eq!(location.when, When::On(&[Method::Post]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RecommendedField {
    /// The name as the specification spells it. Names are case-insensitive.
    pub name: &'static str,
    /// When the recommendation applies.
    pub when: When,
    /// How strong it is.
    pub strength: Strength,
    /// The form of the value, if the specification gives one: `bytes */length` for
    /// `Content-Range` on 416.
    pub value: Option<&'static str>,
    /// Where the recommendation is stated.
    pub reference: Reference,
}

/// When a requirement or a recommendation applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum When {
    /// On every response with the code.
    Always,
    /// On responses to these methods.
    On(&'static [Method]),
    /// On a 206 with a single part, whose content is not `multipart/byteranges`.
    SinglePart,
    /// On a 206 with several parts, whose content is `multipart/byteranges`.
    SeveralParts,
    /// If a 200 to the same request would have had the field.
    AsOn200,
    /// On a condition that cannot be checked in a declaration, as words that can follow "if".
    If(&'static str),
}

/// The strength of a recommendation, in the terms of RFC 2119.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// MAY, or mentioned as useful.
    May,
    /// SHOULD: leaving it out needs a good reason.
    Should,
}

impl When {
    /// Returns whether it can apply to a response to `method`. Only [`When::On`] excludes methods.
    pub const fn concerns(self, method: Method) -> bool {
        match self {
            When::On(methods) => method.is_one_of(methods),
            _ => true,
        }
    }
}

impl RequiredField {
    pub(crate) const fn new(name: &'static str, when: When, reference: Reference) -> Self {
        RequiredField { name, when, value: None, reference }
    }

    pub(crate) const fn with_value(self, value: &'static str) -> Self {
        RequiredField { value: Some(value), ..self }
    }
}

impl RecommendedField {
    pub(crate) const fn should(name: &'static str, when: When, reference: Reference) -> Self {
        RecommendedField { name, when, strength: Strength::Should, value: None, reference }
    }

    pub(crate) const fn may(name: &'static str, when: When, reference: Reference) -> Self {
        RecommendedField { name, when, strength: Strength::May, value: None, reference }
    }

    pub(crate) const fn with_value(self, value: &'static str) -> Self {
        RecommendedField { value: Some(value), ..self }
    }
}
