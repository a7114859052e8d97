//! The order of the fields of each record. Readers and the writer find a field by its name here.

/// The fields of the record of an operation.
#[derive(Clone, Copy)]
pub(crate) enum OperationField {
    Methods,
    Path,
    Name,
    Summary,
    Description,
    Translations,
    Deprecation,
    PathValues,
    Routes,
}

/// The fields of the record of a response.
#[derive(Clone, Copy)]
pub(crate) enum ResponseField {
    Code,
    Placement,
    Variant,
    Document,
    Description,
    Detail,
    MediaType,
    Content,
    ProblemType,
    Headers,
    Reason,
    Translations,
    Deprecation,
    Members,
    Examples,
}

/// The fields of the record of a set.
#[derive(Clone, Copy)]
pub(crate) enum SetField {
    Placement,
    Name,
    Reason,
}

/// The units of a header field.
#[derive(Clone, Copy)]
pub(crate) enum HeaderUnit {
    Name,
    Presence,
    Value,
}

impl HeaderUnit {
    pub(crate) const COUNT: usize = HeaderUnit::Value as usize + 1;
}

/// When a declared header field is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// `:`: with every response, with a value that the handler gives.
    Always,
    /// `?`: if the handler gives a value.
    Optional,
    /// `=`: with every response, with the same value.
    Constant,
}

impl Presence {
    pub(crate) const fn sign(self) -> &'static str {
        match self {
            Presence::Always => ":",
            Presence::Optional => "?",
            Presence::Constant => "=",
        }
    }

    pub(crate) fn from_sign(sign: &str) -> Self {
        match sign {
            "=" => Presence::Constant,
            "?" => Presence::Optional,
            _ => Presence::Always,
        }
    }
}

/// The methods of `ANY`.
pub(crate) const ANY: &str = "ANY";
/// Between the methods of a list.
pub(crate) const METHOD_SEPARATOR: char = '|';
/// The path of a route attribute whose path is empty. A path does not contain quotation marks.
pub(crate) const EMPTY_PATH: &str = "\"\"";
/// The note of a deprecation that has none.
pub(crate) const WITHOUT_NOTE: &str = "-";
