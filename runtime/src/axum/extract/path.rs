//! Path parameters.

use axum::extract::{FromRequestParts, OptionalFromRequestParts, Path as AxumPath};
use http::request::Parts;
use serde::de::DeserializeOwned;

use super::rejection::PathRejection;
use super::transparent::transparent;

/// An extractor that reads path parameters like [`axum::extract::Path`], and rejects with a problem
/// document.
///
/// ```
/// use api_responses::api_responses;
/// use api_responses::axum::{Path, RouterExt as _};
/// use axum::Router;
///
/// #[api_responses(GET "/users/{id}", 200)]
/// async fn get_user(Path(id): Path<u64>) -> GetUserResponse<String> {
///     GetUserResponse::Ok(format!("user {id}"))
/// }
///
/// let router: Router = Router::new().endpoint(get_user);
/// ```
///
/// # Errors
///
/// The rejection is [`PathRejection`]: 400, or 500 if the route lacks the parameters of the handler. To
/// handle it in the handler, use the argument type `Result<Path<T>, PathRejection>`. `Option<Path<T>>` is
/// `None` on a route without parameters, and has the same rejection otherwise.
#[derive(Clone, Copy, Debug, Default)]
pub struct Path<T>(pub T);

transparent!(Path);

impl<T, S> FromRequestParts<S> for Path<T>
where
    T: DeserializeOwned + Send,
    S: Send + Sync,
{
    type Rejection = PathRejection;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, PathRejection> {
        let read = <AxumPath<T> as FromRequestParts<S>>::from_request_parts(parts, state);
        let AxumPath(value) = read.await?;
        Ok(Self(value))
    }
}

impl<T, S> OptionalFromRequestParts<S> for Path<T>
where
    T: DeserializeOwned + Send + 'static,
    S: Send + Sync,
{
    type Rejection = PathRejection;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &S,
    ) -> Result<Option<Self>, PathRejection> {
        let read = <AxumPath<T> as OptionalFromRequestParts<S>>::from_request_parts(parts, state);
        Ok(read.await?.map(|AxumPath(value)| Self(value)))
    }
}
