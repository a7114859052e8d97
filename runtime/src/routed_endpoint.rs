//! What a router has recorded about an endpoint.

use std::any::type_name;

use http_semantics::path_template;

use crate::Operation;
use crate::served_path::joined;

/// An endpoint that a router serves, with one of its paths: see `ApiRouter` of axum and `ApiScope` of actix-web.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoutedEndpoint {
    prefix: String,
    path: &'static str,
    operation: Operation,
    /// The name of the handler's type.
    handler: &'static str,
}

impl RoutedEndpoint {
    /// Creates an endpoint for each path of a handler.
    pub(crate) fn of<H>(operation: Operation) -> impl Iterator<Item = Self> {
        operation.paths().into_iter().map(move |path| Self {
            prefix: String::new(),
            path,
            operation,
            handler: type_name::<H>(),
        })
    }

    /// The same endpoint under these prefixes only.
    pub(crate) fn under(self, prefix: String) -> Self {
        Self { prefix, ..self }
    }

    /// Returns the path that clients request, in the syntax of the router.
    pub fn path(&self) -> String {
        joined(&self.prefix, self.path)
    }

    /// Returns the prefixes of the routers around the endpoint: `/v1`, or an empty text.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Returns the declaration, whose path is that without the prefixes.
    pub fn operation(&self) -> Operation {
        self.operation
    }

    /// Returns the path of the declaration.
    #[cfg(any(feature = "actix-web4", feature = "guide"))]
    pub(crate) fn declared_path(&self) -> &'static str {
        self.path
    }

    #[cfg(feature = "guide")]
    pub(crate) fn handler(&self) -> &'static str {
        self.handler
    }

    /// Panics if the handler cannot read all parameters of the path.
    ///
    /// axum answers each request to it with 500. actix-web answers with 404, or reads the parameters of the prefix
    /// instead of those of the path.
    #[track_caller]
    pub(crate) fn assert_is_read(&self) {
        let Some(values) = self.operation.path_values() else { return };
        let path = self.path();
        let parameters = path_template::parse(&path).map_or(0, |layout| layout.parameters);
        assert!(
            parameters <= values,
            "`{}` reads {values} {} from the path, and `{path}` has {parameters} parameters; \
             read the parameters of the prefix, too: `Path<(String, …)>`, or a struct with a field for each",
            self.operation.name(),
            if values == 1 { "value" } else { "values" },
        );
    }
}
