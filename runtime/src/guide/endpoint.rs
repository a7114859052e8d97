//! One endpoint, and its order among others.

use std::borrow::Cow;
use std::cmp::Ordering;

use http_semantics::Method;

use crate::request::description::RequestDescription;
use crate::request::parameter::{RequestParameter, described};
use crate::served_path::joined;
use crate::{DeclaredResponse, Operation};

/// An endpoint of the program: its declaration, its module, and the path under which it is served. An operation with
/// several paths has an endpoint for each.
#[derive(Clone, Debug)]
pub struct Endpoint {
    operation: Operation,
    module_path: &'static str,
    prefix: Cow<'static, str>,
    /// The path of this endpoint, if the operation has several.
    declared_path: Option<&'static str>,
    parameters: &'static [RequestParameter],
    #[cfg(feature = "utoipa6")]
    for_openapi: crate::openapi::Endpoint,
}

impl PartialEq for Endpoint {
    fn eq(&self, other: &Self) -> bool {
        self.operation == other.operation
            && self.module_path == other.module_path
            && self.prefix == other.prefix
            && self.declared_path == other.declared_path
    }
}

impl Eq for Endpoint {}

inventory::collect!(Endpoint);

impl Endpoint {
    /// Called by generated code in a static.
    #[doc(hidden)]
    pub const fn __new(
        operation: Operation,
        module_path: &'static str,
        parameters: &'static [RequestParameter],
    ) -> Self {
        Self {
            operation,
            module_path,
            prefix: Cow::Borrowed(""),
            declared_path: None,
            parameters,
            #[cfg(feature = "utoipa6")]
            for_openapi: crate::openapi::Endpoint::new(operation).with_module_path(module_path),
        }
    }

    /// Creates an endpoint whose types document their responses.
    #[cfg(feature = "utoipa6")]
    #[doc(hidden)]
    pub const fn __documented(
        for_openapi: crate::openapi::Endpoint,
        parameters: &'static [RequestParameter],
    ) -> Self {
        let (operation, module_path) = (for_openapi.operation(), for_openapi.module_path());
        let for_openapi = for_openapi.__with_parameters(parameters);
        let prefix = Cow::Borrowed("");
        Self { operation, module_path, prefix, declared_path: None, parameters, for_openapi }
    }

    #[cfg(feature = "utoipa6")]
    pub(super) fn for_openapi(&self) -> crate::openapi::Served {
        crate::openapi::Served {
            prefix: self.prefix.clone().into_owned(),
            path: self.declared_path,
            endpoint: self.for_openapi,
        }
    }

    /// Returns what the parameters of the handler describe.
    pub(super) fn request(&self) -> RequestDescription {
        described(self.parameters)
    }

    /// Returns the responses that the extractors of the handler send.
    pub(super) fn responses_before(&self) -> Vec<DeclaredResponse> {
        self.request().responses_before(self.operation)
    }

    /// The same endpoint, served under a prefix.
    pub(crate) fn under(&self, prefix: String) -> Self {
        Self { prefix: prefix.into(), ..self.clone() }
    }

    /// The same endpoint with each path of its operation.
    pub(super) fn by_path(self) -> Vec<Self> {
        let paths = self.operation.paths();
        if self.declared_path.is_some() || paths.len() < 2 {
            return vec![self];
        }
        paths.into_iter().map(|path| self.clone().at(path)).collect()
    }

    /// The same endpoint with one path of its operation.
    pub(super) fn at(self, path: &'static str) -> Self {
        let has_others = self.operation.path() != Some(path) || self.operation.paths().len() > 1;
        Self { declared_path: has_others.then_some(path), ..self }
    }

    /// Returns the declaration.
    pub const fn operation(&self) -> Operation {
        self.operation
    }

    /// Returns the module of the endpoint, `shop::users`. It is empty if it is not known.
    pub const fn module_path(&self) -> &'static str {
        self.module_path
    }

    /// Returns the prefix under which the endpoint is served: `/v1`. It is empty if no prefix is known.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Returns the path that clients request: that of the declaration, under the prefix.
    pub fn path(&self) -> Option<Cow<'static, str>> {
        let path = self.declared_path.or(self.operation.path())?;
        Some(if self.prefix.is_empty() { path.into() } else { joined(&self.prefix, path).into() })
    }

    /// Returns the methods of the path: all for `ANY`, and none if the declaration has no method.
    pub fn methods(&self) -> impl Iterator<Item = Method> + Clone + 'static {
        let operation = self.operation;
        let only = self.declared_path.or(operation.path());
        operation.methods().filter(move |method| {
            only.is_none_or(|path| operation.routes().any(|route| route == (*method, path)))
        })
    }

    /// Compares endpoints for the order of the guide, which does not depend on the order of linking.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        self.key()
            .cmp(&other.key())
            .then_with(|| self.methods().map(position).cmp(other.methods().map(position)))
    }

    fn key(&self) -> impl Ord {
        let operation = self.operation;
        let path = self.path();
        let method = self.methods().map(position).min();
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
