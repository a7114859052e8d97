//! What the user is told: errors that stop the build and warnings that do not.

use proc_macro2::{Span, TokenStream, TokenTree};

use crate::message::Message;

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
        let mut spans = tokens.clone().into_iter().map(|tree: TokenTree| tree.span());
        let start = spans.next().unwrap_or_else(Span::call_site);
        let end = spans.last().unwrap_or(start);
        Blame { start, end }
    }
}

/// The name that a warning goes by, in the message and in an `allow`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lint {
    /// Legal, but doubtful for the method.
    Discouraged,
    /// Something that ought to stand beside it is missing.
    Incomplete,
    /// An exemption from a rule that is not broken.
    UnusedAllow,
    /// No method is known, so nothing can be checked against it.
    MethodUnknown,
}

impl Lint {
    /// The name of the deprecated constant through which the warning reaches the terminal.
    pub(crate) fn constant(self) -> &'static str {
        match self {
            Lint::Discouraged => "HTTP_DISCOURAGED",
            Lint::Incomplete => "HTTP_INCOMPLETE",
            Lint::UnusedAllow => "HTTP_UNUSED_ALLOW",
            Lint::MethodUnknown => "HTTP_METHOD_UNKNOWN",
        }
    }
}

pub(crate) struct ErrorReport {
    pub(crate) blame: Blame,
    pub(crate) message: Message,
}

pub(crate) struct WarningReport {
    pub(crate) lint: Lint,
    pub(crate) span: Span,
    pub(crate) message: Message,
    /// The lint levels that stand on the blamed entry.
    pub(crate) levels: TokenStream,
}

/// Collects what one attribute has to say, in all stages, so that all of it comes at once.
///
/// It must be read: dropped unread with a report in it, it panics, since a mistake that nobody is
/// told of is the worst of them.
#[derive(Default)]
#[must_use]
pub(crate) struct Diagnostics {
    errors: Vec<ErrorReport>,
    warnings: Vec<WarningReport>,
}

impl Diagnostics {
    pub(crate) fn error(&mut self, blame: impl Into<Blame>, message: Message) {
        self.errors.push(ErrorReport { blame: blame.into(), message });
    }

    pub(crate) fn warning(
        &mut self,
        lint: Lint,
        span: Span,
        levels: &TokenStream,
        message: Message,
    ) {
        self.warnings.push(WarningReport { lint, span, message, levels: levels.clone() });
    }

    /// How many errors there are so far.
    pub(crate) fn count(&self) -> usize {
        self.errors.len()
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
