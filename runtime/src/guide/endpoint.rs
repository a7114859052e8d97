//! One endpoint, and where it stands among others.

use std::cmp::Ordering;

use http_semantics::Method;

use crate::Operation;

/// An endpoint of the program, and where it is written.
#[derive(Clone, Copy, Debug)]
pub struct Endpoint {
    operation: Operation,
    module_path: &'static str,
    #[cfg(feature = "utoipa")]
    documented: crate::openapi::Endpoint,
}

impl PartialEq for Endpoint {
    fn eq(&self, other: &Self) -> bool {
        (self.operation, self.module_path) == (other.operation, other.module_path)
    }
}

impl Eq for Endpoint {}

inventory::collect!(Endpoint);

impl Endpoint {
    /// What generated code calls, in a static.
    #[doc(hidden)]
    pub const fn __new(operation: Operation, module_path: &'static str) -> Self {
        Self {
            operation,
            module_path,
            #[cfg(feature = "utoipa")]
            documented: crate::openapi::Endpoint::new(operation).in_module(module_path),
        }
    }

    /// The same with what utoipa is told of its types.
    #[cfg(feature = "utoipa")]
    #[doc(hidden)]
    pub const fn __documented(documented: crate::openapi::Endpoint) -> Self {
        let (operation, module_path) = (documented.operation(), documented.module_path());
        Self { operation, module_path, documented }
    }

    #[cfg(feature = "utoipa")]
    pub(super) const fn documented(&self) -> crate::openapi::Endpoint {
        self.documented
    }

    /// What it declares.
    pub const fn operation(&self) -> Operation {
        self.operation
    }

    /// The module that it is written in, `shop::users`; empty where that is not known.
    pub const fn module_path(&self) -> &'static str {
        self.module_path
    }

    /// Nothing in it depends on the order in which endpoints were linked.
    pub(super) fn in_order(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key()).then_with(|| {
            let (own, others) = (self.operation.methods(), other.operation.methods());
            own.map(place).cmp(others.map(place))
        })
    }

    fn key(&self) -> impl Ord {
        let operation = self.operation;
        let path = operation.path();
        let method = operation.methods().map(place).min();
        let is_any = operation.answers_any_method();
        // Without a method comes what may have any; without a path, what is no endpoint alone.
        (
            (path.is_none(), path),
            (method.is_none(), is_any, method),
            (self.module_path, operation.name()),
        )
    }
}

/// Where a method stands among all.
fn place(method: Method) -> usize {
    Method::ALL.iter().position(|other| *other == method).unwrap_or(Method::ALL.len())
}
