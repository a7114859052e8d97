//! The errors of poem's router.

use http::HeaderValue;
use http::header::ALLOW;
use http_semantics::Method;
use poem::error::{MethodNotAllowedError, NotFoundError};
use poem::{Endpoint, Error, IntoResponse, Request, Response, Result};

use super::response::response;
use crate::header::Allow;
use crate::{ErrorFormat, router_error};

/// Sends the errors of the routes in it in a format.
pub(super) struct ErrorFallbacks<E> {
    pub(super) inner: E,
    pub(super) format: ErrorFormat,
}

impl<E: Endpoint> Endpoint for ErrorFallbacks<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> Result<Response> {
        let error = match self.inner.call(request).await {
            Ok(output) => return Ok(output.into_response()),
            Err(error) => error,
        };
        let declared = if error.is::<NotFoundError>() {
            router_error::not_found()
        } else if error.is::<MethodNotAllowedError>() {
            router_error::method_not_allowed()
        } else {
            return Err(error);
        };
        let mut response = response(self.format.response(declared));
        if let Some(AllowedMethods(methods)) = error.data() {
            response.headers_mut().insert(ALLOW, methods.clone());
        }
        Ok(response)
    }
}

/// Adds the methods of a path to the error that poem returns for the others. A 405 needs `Allow` (RFC 9110 §15.5.6).
pub(super) struct WithAllow<E> {
    pub(super) inner: E,
    allow: HeaderValue,
}

/// The value of `Allow`, as data of an error.
#[derive(Clone)]
struct AllowedMethods(HeaderValue);

impl<E> WithAllow<E> {
    pub(super) fn new(inner: E, methods: Vec<Method>) -> Self {
        Self { inner, allow: HeaderValue::from(Allow::new(methods)) }
    }
}

impl<E: Endpoint<Output = Response>> Endpoint for WithAllow<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> Result<Response> {
        self.inner.call(request).await.map_err(|mut error: Error| {
            if error.is::<MethodNotAllowedError>() {
                error.set_data(AllowedMethods(self.allow.clone()));
            }
            error
        })
    }
}
