//! What a router has been told to serve.

use crate::Operation;
use crate::routed_endpoint::RoutedEndpoint;
use crate::served_path::joined;

/// The endpoints of a router and of the routers in it, and the paths of routes without a declaration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RouteRecord {
    pub(crate) endpoints: Vec<RoutedEndpoint>,
    pub(crate) undeclared: Vec<String>,
}

impl RouteRecord {
    /// Adds a handler of this type, with each of its paths.
    pub(crate) fn add<H>(&mut self, operation: Operation) {
        self.endpoints.extend(RoutedEndpoint::of::<H>(operation));
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
    #[cfg(feature = "axum")]
    pub(crate) fn merge(&mut self, other: Self) {
        self.endpoints.extend(other.endpoints);
        self.undeclared.extend(other.undeclared);
    }
}
