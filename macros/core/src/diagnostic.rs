//! Diagnostics: errors, which stop the build, and warnings, which do not.

use http_semantics::Rule;
use proc_macro2::{Span, TokenStream, TokenTree};

use crate::message::Message;
use crate::token_list::TokenList;

/// The tokens that a diagnostic underlines.
#[derive(Clone, Copy)]
pub(crate) struct Blame {
    pub(crate) start: Span,
    pub(crate) end: Span,
}

impl From<Span> for Blame {
    fn from(span: Span) -> Self {
        Blame { start: span, end: span }
    }
}

impl From<&TokenStream> for Blame {
    fn from(tokens: &TokenStream) -> Self {
        Blame::from(&TokenList::from(tokens.clone()))
    }
}

impl From<&TokenList> for Blame {
    fn from(tokens: &TokenList) -> Self {
        let Some(first) = tokens.trees().first() else { return Span::call_site().into() };
        let start = first.span();
        Blame { start, end: tokens.trees().last().map_or(start, TokenTree::span) }
    }
}

/// What a diagnostic is about.
pub(crate) enum Place {
    Tokens(Blame),
    /// The whole attribute: something is missing in it.
    Attribute,
}

impl<T: Into<Blame>> From<T> for Place {
    fn from(blame: T) -> Self {
        Place::Tokens(blame.into())
    }
}

pub(crate) struct ErrorReport {
    pub(crate) blame: Blame,
    pub(crate) message: Message,
}

pub(crate) struct WarningReport {
    pub(crate) rule: WarningRule,
    pub(crate) span: Span,
    pub(crate) message: Message,
    /// The lint levels that stand on the blamed entry.
    pub(crate) levels: TokenStream,
}

/// The rule that a warning is about.
pub(crate) enum WarningRule {
    Http(&'static Rule),
    /// A rule of the project settings; its name in an `allow`.
    Project(String),
}

impl WarningRule {
    pub(crate) fn lint_name(&self) -> String {
        match self {
            WarningRule::Http(rule) => rule.lint_name().to_string(),
            WarningRule::Project(name) => name.clone(),
        }
    }
}

/// Collects the diagnostics of all stages, so that all of them are reported at once.
///
/// They must be read. Dropping unread diagnostics panics in debug builds, since a mistake would go
/// unreported.
#[derive(Default)]
#[must_use]
pub(crate) struct Diagnostics {
    errors: Vec<ErrorReport>,
    warnings: Vec<WarningReport>,
    /// The attribute, if it is not the one that the compiler expands.
    attribute: Option<Blame>,
    /// Whether an error leaves open which fields a variant has, or which variants there are.
    is_shape_unknown: bool,
}

impl Diagnostics {
    /// Diagnostics about an attribute inside the item of the attribute that the compiler expands.
    pub(crate) fn about(attribute: Blame) -> Self {
        let mut diagnostics = Diagnostics::default();
        diagnostics.attribute = Some(attribute);
        diagnostics
    }

    pub(crate) fn error(&mut self, place: impl Into<Place>, message: Message) {
        let blame = match place.into() {
            Place::Tokens(blame) => blame,
            Place::Attribute => self.attribute.unwrap_or_else(|| Span::call_site().into()),
        };
        self.errors.push(ErrorReport { blame, message });
    }

    /// Adds an error that leaves open which fields a variant has, or which variants there are.
    pub(crate) fn error_of_shape(&mut self, place: impl Into<Place>, message: Message) {
        self.is_shape_unknown = true;
        self.error(place, message);
    }

    pub(crate) fn is_shape_unknown(&self) -> bool {
        self.is_shape_unknown
    }

    pub(crate) fn warning(
        &mut self,
        rule: &'static Rule,
        span: Span,
        levels: &TokenStream,
        message: Message,
    ) {
        let rule = WarningRule::Http(rule);
        self.warnings.push(WarningReport { rule, span, message, levels: levels.clone() });
    }

    /// Adds a warning about a rule of the project settings.
    pub(crate) fn warning_of_project(
        &mut self,
        lint_name: String,
        span: Span,
        levels: &TokenStream,
        message: Message,
    ) {
        let rule = WarningRule::Project(lint_name);
        self.warnings.push(WarningReport { rule, span, message, levels: levels.clone() });
    }

    /// How many errors there are so far.
    pub(crate) fn count(&self) -> usize {
        self.errors.len()
    }

    /// Removes the errors after the first `count`.
    pub(crate) fn truncate(&mut self, count: usize) {
        self.errors.truncate(count);
    }

    pub(crate) fn read(mut self) -> (Vec<ErrorReport>, Vec<WarningReport>) {
        (std::mem::take(&mut self.errors), std::mem::take(&mut self.warnings))
    }
}

impl Drop for Diagnostics {
    fn drop(&mut self) {
        debug_assert!(
            (self.errors.is_empty() && self.warnings.is_empty()) || std::thread::panicking(),
            "diagnostics were dropped unread"
        );
    }
}
