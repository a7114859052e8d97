//! What a router has been told to serve.

#[cfg(any(feature = "poem3", feature = "salvo1"))]
use http_semantics::Method;

use crate::Operation;
use crate::routed_endpoint::RoutedEndpoint;
use crate::served_path::joined;
#[cfg(any(feature = "poem3", feature = "salvo1"))]
use crate::template::Template;

/// The endpoints of a router and of the routers in it, and the paths of routes without a declaration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RouteRecord {
    pub(crate) endpoints: Vec<RoutedEndpoint>,
    pub(crate) undeclared: Vec<String>,
}

impl RouteRecord {
    /// Adds a handler of this type, with each of its paths.
    #[cfg(feature = "axum08")]
    pub(crate) fn add<H>(&mut self, operation: Operation) {
        self.endpoints.extend(RoutedEndpoint::of::<H>(operation));
    }

    /// Adds a handler of this type with its only path, which is returned.
    ///
    /// The types ensure that the declaration has a method and a path. Panics if another handler has the same.
    #[cfg(any(feature = "poem3", feature = "salvo1"))]
    #[track_caller]
    pub(crate) fn add_only<H>(&mut self, operation: Operation) -> &'static str {
        let name = operation.name();
        let path = operation.path().unwrap_or_default();
        let template = Template::parse(path);
        for known in &self.endpoints {
            if !Template::parse(&known.path()).is_same_as(&template) {
                continue;
            }
            let is_served = |method: &Method| known.operation().methods().any(|own| own == *method);
            if let Some(method) = operation.methods().find(is_served) {
                panic!("`{name}` is the second handler for {} `{path}`", method.as_str());
            }
        }
        self.endpoints.extend(RoutedEndpoint::of::<H>(operation));
        path
    }

    /// Adds what another router serves, under a prefix.
    ///
    /// Panics if the prefix has a parameter that a handler cannot read.
    #[track_caller]
    pub(crate) fn nest(&mut self, prefix: &str, other: Self) {
        for endpoint in other.endpoints {
            let before = joined(prefix, endpoint.prefix());
            let endpoint = endpoint.under(before);
            endpoint.assert_is_read();
            self.endpoints.push(endpoint);
        }
        self.undeclared.extend(other.undeclared.iter().map(|path| joined(prefix, path)));
    }

    /// Adds what another router serves.
    #[cfg(feature = "axum08")]
    pub(crate) fn merge(&mut self, other: Self) {
        self.endpoints.extend(other.endpoints);
        self.undeclared.extend(other.undeclared);
    }
}
