//! Compares a running service with the declarations of its endpoints, from a test.
//!
//! The layers of [`conformance`] are a part of the service. A contract is on the side of the client: a test sends
//! requests to a service that runs anywhere, behind its proxies and with its real configuration, and
//! [`Contract::check`] judges each response by the same rules. The declarations can be those of the same program, or of
//! the library from which the service is built.
//!
//! ```
//! use api_responses::contract::{Contract, Violation};
//! use api_responses::{DescribeResponses, api_responses};
//! use http::{Method, Response};
//!
//! #[api_responses(DELETE "/users/{id}", 204, 404)]
//! async fn delete_user() -> Result<DeleteUserResponse, DeleteUserError> {
//!     Ok(DeleteUserResponse::NoContent)
//! }
//!
//! let contract = Contract::new([DeleteUserError::OPERATION]).with_prefix("/v1");
//! let answer = |status: u16| Response::builder().status(status).body("").unwrap();
//!
//! let declared = contract.check(&Method::DELETE, "/v1/users/7", &answer(204))?;
//! assert_eq!(declared[0].variant(), Some("NoContent"));
//!
//! let undeclared = contract.check(&Method::DELETE, "/v1/users/7", &answer(500)).unwrap_err();
//! let text = "DELETE /users/{id} (`delete_user`) sent 500, which is not declared";
//! assert_eq!(undeclared.to_string(), text);
//!
//! let unknown = contract.check(&Method::GET, "/v1/users", &answer(200)).unwrap_err();
//! assert!(matches!(unknown, Violation::NoEndpoint { .. }));
//! # Ok::<(), Violation>(())
//! ```
//!
//! Any client can send the requests. Its response is converted into one of [`http`], if it is not one already:
//! `http::Response::from(response)` for reqwest.
//!
//! If [`coverage`](crate::coverage) is on, the responses are recorded, so that the table of `cargo api-responses
//! coverage` also covers a service that runs elsewhere.

use std::error::Error;
use std::fmt;

use http::{Method, Response};

use crate::conformance::{self, Deviation};
use crate::template::Template;
use crate::{DeclaredResponse, Operation};

/// The declarations of a service.
#[derive(Clone, Debug)]
pub struct Contract {
    operations: Vec<Operation>,
    prefix: String,
}

impl Contract {
    /// Creates a contract of these operations. See the [module](self) for an example.
    pub fn new(operations: impl IntoIterator<Item = Operation>) -> Self {
        Self { operations: operations.into_iter().collect(), prefix: String::new() }
    }

    /// Creates a contract of all endpoints of the program, including its dependencies.
    ///
    /// ```
    /// use api_responses::api_responses;
    /// use api_responses::contract::Contract;
    /// use http::Method;
    ///
    /// #[api_responses(GET "/version", 204)]
    /// async fn get_version() -> GetVersionResponse {
    ///     GetVersionResponse::NoContent
    /// }
    ///
    /// let contract = Contract::from_program();
    /// assert_eq!(contract.find(&Method::GET, "/version").unwrap().name(), "get_version");
    /// ```
    #[cfg(feature = "guide")]
    #[cfg_attr(docsrs, doc(cfg(feature = "guide")))]
    pub fn from_program() -> Self {
        Self::new(crate::guide::collected().map(|(operation, _)| operation))
    }

    /// Sets the prefix under which the service is reached: `/v1`. It is not a part of the declared paths. A slash at its
    /// end has no meaning.
    #[must_use]
    pub fn with_prefix(self, prefix: impl Into<String>) -> Self {
        let prefix: String = prefix.into();
        Self { prefix: prefix.trim_end_matches('/').to_owned(), ..self }
    }

    /// Returns the operation that responds to the request. If the paths of several match, it is the one whose path has
    /// fewer parameters in it. HEAD is responded to by GET unless it is declared (RFC 9110 §9.3.2).
    ///
    /// ```
    /// use api_responses::contract::Contract;
    /// use api_responses::{DescribeResponses, api_responses};
    /// use http::Method;
    ///
    /// #[api_responses(GET "/users/{id}", 204)]
    /// enum GetUser {}
    ///
    /// #[api_responses(GET "/users/me", 204)]
    /// enum GetMe {}
    ///
    /// let contract = Contract::new([GetUser::OPERATION, GetMe::OPERATION]);
    /// assert_eq!(contract.find(&Method::GET, "/users/7"), Some(GetUser::OPERATION));
    /// assert_eq!(contract.find(&Method::HEAD, "/users/me"), Some(GetMe::OPERATION));
    /// assert_eq!(contract.find(&Method::GET, "/users"), None);
    /// ```
    pub fn find(&self, method: &Method, path: &str) -> Option<Operation> {
        let path = path.strip_prefix(self.prefix.as_str())?;
        let path = if path.is_empty() { "/" } else { path };
        let found = self.find_exactly(method.as_str(), path);
        let by_get = || self.find_exactly("GET", path);
        found.or_else(|| if method == Method::HEAD { by_get() } else { None })
    }

    fn find_exactly(&self, method: &str, path: &str) -> Option<Operation> {
        let rank = |operation: Operation| {
            let of_any = operation.responds_to_any_method();
            let is_declared = |declared: http_semantics::Method| declared.as_str() == method;
            if !of_any && !operation.methods().any(is_declared) {
                return None;
            }
            // A method outside the registry has no routes.
            let has_method = |one: http_semantics::Method| of_any || is_declared(one);
            let routes = operation.routes().filter(|(one, _)| has_method(*one));
            let lengths =
                routes.filter_map(|(_, declared)| Template::parse(declared).matching_text(path));
            Some((lengths.max()?, !of_any))
        };
        let ranked = self.operations.iter().filter_map(|one| Some((rank(*one)?, *one)));
        ranked.max_by_key(|(rank, _)| *rank).map(|(_, operation)| operation)
    }

    /// Compares the response to a request with the declaration of the endpoint, and returns the declared responses that
    /// it can be: see [`conformance::check`]. `path` is the path of the request, without the query.
    ///
    /// # Errors
    ///
    /// Fails if no endpoint is declared for the request, or if the response deviates from the declaration.
    pub fn check<B>(
        &self,
        method: &Method,
        path: &str,
        response: &Response<B>,
    ) -> Result<Vec<DeclaredResponse>, Violation> {
        let Some(operation) = self.find(method, path) else {
            return Err(Violation::NoEndpoint { method: method.clone(), path: path.to_owned() });
        };
        conformance::check(operation, response).map_err(Violation::Deviation)
    }
}

/// A violation of a [`Contract`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Violation {
    /// No endpoint is declared for the request.
    #[non_exhaustive]
    NoEndpoint {
        /// The method of the request.
        method: Method,
        /// The path of the request.
        path: String,
    },
    /// The response deviates from the declaration.
    Deviation(Deviation),
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoEndpoint { method, path } => {
                write!(formatter, "no endpoint is declared for {method} {path}")
            }
            Self::Deviation(deviation) => deviation.fmt(formatter),
        }
    }
}

impl Error for Violation {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::NoEndpoint { .. } => None,
            Self::Deviation(deviation) => deviation.source(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_consists_of_whole_segments() {
        let operation = Operation::__new(
            "\x1eGET\x1f/users/{id}\x1fget_user\x1f\x1f\x1e204\x1fe\x1fvNoContent",
        );
        for prefix in ["/v1", "/v1/"] {
            let contract = Contract::new([operation]).with_prefix(prefix);
            let found = |path| contract.find(&Method::GET, path);
            assert_eq!(found("/v1/users/7"), Some(operation), "{prefix}");
            for path in ["/v10/users/7", "/v1users/7", "/users/7"] {
                assert_eq!(found(path), None, "{prefix} {path}");
            }
        }
    }
}
