//! Parameters of the path.

use axum::extract::{FromRequestParts, OptionalFromRequestParts, Path as AxumPath};
use http::request::Parts;
use serde::de::DeserializeOwned;

use super::rejection::PathRejection;
use super::transparent;

/// Reads the parameters of the path like [`axum::extract::Path`], and answers with a problem
/// document where they do not fit.
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
/// [`PathRejection`]: 400, and 500 where the route does not have the parameters that the handler
/// asks for. As an argument of a handler it is answered with; for a handler that wants to see it the
/// argument is `Result<Path<T>, PathRejection>`. `Option<Path<T>>` is `None` on a route without
/// parameters, and otherwise the same.
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
