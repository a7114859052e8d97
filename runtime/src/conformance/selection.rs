//! Selects the declaration with which a response is compared.

use std::sync::Arc;

use crate::Operation;

#[derive(Clone, Debug)]
pub(crate) enum Selection {
    One(Operation),
    /// By method and path.
    #[cfg_attr(
        not(any(feature = "axum08", feature = "actix-web4")),
        expect(dead_code, reason = "only these frameworks expose the matched path")
    )]
    ByPath(Arc<[Operation]>),
}

impl Selection {
    /// Returns the operations.
    pub(crate) fn operations(&self) -> &[Operation] {
        match self {
            Self::One(operation) => std::slice::from_ref(operation),
            Self::ByPath(operations) => operations,
        }
    }

    /// Returns the operation of a request with this method, to the path with this pattern.
    ///
    /// The result is `None` if another operation or the router responds: a 405 (Method Not Allowed) is
    /// not a response of the allowed methods. If several operations match, the one with the longest path
    /// is selected, then one with the method itself before one with `ANY`. The result is `None` if two are
    /// still left.
    pub(crate) fn find<P: AsRef<str>>(
        &self,
        method: &str,
        pattern: impl FnOnce() -> Option<P>,
    ) -> Option<Operation> {
        match self {
            Self::One(operation) => responds_to(*operation, method).then_some(*operation),
            Self::ByPath(operations) => {
                let pattern = pattern()?;
                let fitting = || {
                    operations.iter().copied().filter(|operation| responds_to(*operation, method))
                };
                let rank = |operation: Operation| {
                    let paths = operation.paths().into_iter();
                    let lengths = paths.filter_map(|path| suffix_length(path, pattern.as_ref()));
                    Some((lengths.max()?, !operation.responds_to_any_method()))
                };
                let best = fitting().filter_map(rank).max()?;
                let mut best = fitting().filter(|operation| rank(*operation) == Some(best));
                let found = best.next()?;
                best.all(|other| other == found).then_some(found)
            }
        }
    }
}

/// A set of errors, or a type that claims its codes, declares no method and responds to all of them.
fn responds_to(operation: Operation, method: &str) -> bool {
    operation.responds_to_any_method()
        || operation.methods().next().is_none()
        || operation.methods().any(|declared| declared.as_str() == method)
}

/// Returns the length of the declared path if the pattern ends with it, because a nested router does
/// not know its prefix. The root `/` must match exactly: routers remove it when they nest it, and every
/// path that ends with a slash would match.
pub(crate) fn suffix_length(declared: &str, pattern: &str) -> Option<usize> {
    let before = pattern.strip_suffix(declared)?;
    (before.is_empty() || (declared.starts_with('/') && declared != "/")).then_some(declared.len())
}
