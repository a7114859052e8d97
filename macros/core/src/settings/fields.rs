//! The keys of a table that is a rule of the project.

use http_semantics::Method;

use super::codes::{Code, Codes};
use super::demand::DemandKind;
use super::level::ProjectLevel;

/// The values of a table of the project's rules.
#[derive(Default)]
pub(super) struct Fields {
    pub(super) codes: Vec<Code>,
    pub(super) except: Vec<Code>,
    /// The codes, one of which is demanded.
    pub(super) any_of_codes: Vec<Code>,
    pub(super) methods: Vec<Method>,
    /// The names of header fields or sets.
    pub(super) names: Vec<String>,
    /// The header fields or media types, one of which is demanded.
    pub(super) any_of_texts: Vec<String>,
    pub(super) extractor: Option<String>,
    pub(super) pattern: Option<String>,
    pub(super) is_required: bool,
    pub(super) help: Option<String>,
    pub(super) section: Option<String>,
    pub(super) url: Option<String>,
    pub(super) level: Option<ProjectLevel>,
}

impl Fields {
    /// The keys that a table needs, if it has none of them.
    pub(super) fn missing(&self, table: &str) -> Option<&'static str> {
        let (is_there, keys) = match table {
            "require" => {
                (!self.codes.is_empty() || !self.any_of_codes.is_empty(), "`codes` or `any-of`")
            }
            "outside" => (!self.codes.is_empty() || !self.names.is_empty(), "`codes` or `sets`"),
            _ if self.codes.is_empty() => (false, "`codes`"),
            "header" => {
                (!self.names.is_empty() || !self.any_of_texts.is_empty(), "`names` or `any-of`")
            }
            "problem-type" => {
                (self.pattern.is_some() || self.is_required, "`pattern` or `required = true`")
            }
            "media-type" => (!self.any_of_texts.is_empty(), "`any-of`"),
            _ => (true, ""),
        };
        (!is_there).then_some(keys)
    }

    pub(super) fn kind(self, table: &str) -> DemandKind {
        let Fields { codes, except, names, any_of_codes, any_of_texts, .. } = self;
        match table {
            "require" => {
                DemandKind::Require { all: codes, any_of: any_of_codes, extractor: self.extractor }
            }
            "outside" => DemandKind::Outside { codes, sets: names },
            "header" => DemandKind::Header {
                codes: Codes { those: codes, except },
                all: names,
                any_of: any_of_texts,
            },
            "problem-type" => DemandKind::ProblemType {
                codes: Codes { those: codes, except },
                pattern: self.pattern,
                is_required: self.is_required,
            },
            "media-type" => DemandKind::MediaType {
                codes: Codes { those: codes, except },
                any_of: any_of_texts,
            },
            _ => DemandKind::Forbid(Codes { those: codes, except }),
        }
    }
}
