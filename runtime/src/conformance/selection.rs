//! Which declaration an answer is compared with.

use std::sync::Arc;

use crate::Operation;

#[derive(Clone, Debug)]
pub(crate) enum Selection {
    One(Operation),
    /// By method and path.
    #[cfg_attr(
        not(any(feature = "axum", feature = "actix-web")),
        expect(dead_code, reason = "nothing else says which path it has matched")
    )]
    Among(Arc<[Operation]>),
}

impl Selection {
    /// The operation that a request with this method, to the path with this pattern, belongs to.
    ///
    /// Nothing where another operation, or the router, answers: a 405 (Method Not Allowed) is no
    /// answer of the methods that are allowed. Where several fit, the longest path counts, then the
    /// method by its name before `ANY`; nothing is compared if that still leaves two.
    pub(crate) fn find<P: AsRef<str>>(
        &self,
        method: &str,
        pattern: impl FnOnce() -> Option<P>,
    ) -> Option<Operation> {
        match self {
            Self::One(operation) => answers(*operation, method).then_some(*operation),
            Self::Among(operations) => {
                let pattern = pattern()?;
                let fitting =
                    || operations.iter().copied().filter(|operation| answers(*operation, method));
                let rank = |operation: Operation| {
                    let length = suffix_length(operation.path()?, pattern.as_ref())?;
                    Some((length, !operation.answers_any_method()))
                };
                let best = fitting().filter_map(rank).max()?;
                let mut best = fitting().filter(|operation| rank(*operation) == Some(best));
                let found = best.next()?;
                best.all(|other| other == found).then_some(found)
            }
        }
    }
}

/// A set of errors or a type that claims its codes says no method, and answers all of them.
fn answers(operation: Operation, method: &str) -> bool {
    operation.answers_any_method()
        || operation.methods().next().is_none()
        || operation.methods().any(|declared| declared.as_str() == method)
}

/// The length of the declared path if the pattern ends with it: a router that is nested in another
/// one knows nothing of the path before its own. The root is no such end: routers drop it when they
/// nest it, and every path that ends with a slash would be taken for it.
fn suffix_length(declared: &str, pattern: &str) -> Option<usize> {
    let before = pattern.strip_suffix(declared)?;
    (before.is_empty() || (declared.starts_with('/') && declared != "/")).then_some(declared.len())
}
