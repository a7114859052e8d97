//! One endpoint, and its order among others.

use std::cmp::Ordering;

use http_semantics::Method;

use crate::Operation;

/// An endpoint of the program: its declaration and its module.
#[derive(Clone, Copy, Debug)]
pub struct Endpoint {
    operation: Operation,
    module_path: &'static str,
    #[cfg(feature = "utoipa")]
    for_openapi: crate::openapi::Endpoint,
}

impl PartialEq for Endpoint {
    fn eq(&self, other: &Self) -> bool {
        (self.operation, self.module_path) == (other.operation, other.module_path)
    }
}

impl Eq for Endpoint {}

inventory::collect!(Endpoint);

impl Endpoint {
    /// Called by generated code in a static.
    #[doc(hidden)]
    pub const fn __new(operation: Operation, module_path: &'static str) -> Self {
        Self {
            operation,
            module_path,
            #[cfg(feature = "utoipa")]
            for_openapi: crate::openapi::Endpoint::new(operation).with_module_path(module_path),
        }
    }

    /// Creates an endpoint whose types document their responses.
    #[cfg(feature = "utoipa")]
    #[doc(hidden)]
    pub const fn __documented(for_openapi: crate::openapi::Endpoint) -> Self {
        let (operation, module_path) = (for_openapi.operation(), for_openapi.module_path());
        Self { operation, module_path, for_openapi }
    }

    #[cfg(feature = "utoipa")]
    pub(super) const fn for_openapi(&self) -> crate::openapi::Endpoint {
        self.for_openapi
    }

    /// Returns the declaration.
    pub const fn operation(&self) -> Operation {
        self.operation
    }

    /// Returns the module of the endpoint, `shop::users`. It is empty if it is not known.
    pub const fn module_path(&self) -> &'static str {
        self.module_path
    }

    /// Compares endpoints for the order of the guide, which does not depend on the order of linking.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key()).then_with(|| {
            let (own, others) = (self.operation.methods(), other.operation.methods());
            own.map(position).cmp(others.map(position))
        })
    }

    fn key(&self) -> impl Ord {
        let operation = self.operation;
        let path = operation.path();
        let method = operation.methods().map(position).min();
        let is_any = operation.responds_to_any_method();
        // Endpoints without a path come last, and those without a method come after those with one.
        (
            (path.is_none(), path),
            (method.is_none(), is_any, method),
            (self.module_path, operation.name()),
        )
    }
}

/// Returns the position of a method among all methods.
fn position(method: Method) -> usize {
    Method::ALL.iter().position(|other| *other == method).unwrap_or(Method::ALL.len())
}
