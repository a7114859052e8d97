//! What the file demands of declarations, beside the rules of HTTP.

use http_semantics::Method;

use super::codes::{Code, Codes};
use super::level::ProjectLevel;
use super::place::SettingPlace;

/// A rule of the project: `[forbid.teapots]` and the keys below it.
#[derive(Clone, Debug)]
pub(crate) struct Demand {
    /// In kebab case.
    pub(crate) name: String,
    pub(crate) level: ProjectLevel,
    pub(crate) place: SettingPlace,
    /// The methods that it is about; empty for all.
    pub(crate) methods: Vec<Method>,
    /// The team's own text.
    pub(crate) help: Option<String>,
    /// The guideline, its section, and its address.
    pub(crate) source: Option<String>,
    pub(crate) kind: DemandKind,
}

#[derive(Clone, Debug)]
pub(crate) enum DemandKind {
    /// No response has one of the codes.
    Forbid(Codes),
    /// Every endpoint declares all of the codes, and one of the others.
    Require {
        all: Vec<Code>,
        any_of: Vec<Code>,
        /// Only endpoints with a parameter of this type.
        extractor: Option<String>,
    },
    /// Every endpoint declares the codes and includes the sets in `outside(…)`.
    Outside { codes: Vec<Code>, sets: Vec<String> },
    /// A response has all of the header fields, and one of the others.
    Header { codes: Codes, all: Vec<String>, any_of: Vec<String> },
    /// The type of a problem matches the pattern.
    ProblemType { codes: Codes, pattern: Option<String>, is_required: bool },
    /// The content has one of the media types.
    MediaType { codes: Codes, any_of: Vec<String> },
}

impl Demand {
    /// The name as it stands in an `allow`.
    pub(crate) fn lint_name(&self) -> String {
        self.name.replace('-', "_")
    }
}
