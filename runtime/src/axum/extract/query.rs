//! Query parameters.

use axum::extract::FromRequestParts;
use http::Uri;
use http::request::Parts;
use serde::de::DeserializeOwned;

use super::rejection::QueryRejection;
use super::transparent::transparent;

/// An extractor that reads the query like [`axum::extract::Query`], and rejects with a problem document.
///
/// ```
/// use api_responses::api_responses;
/// use api_responses::axum::{Query, RouterExt as _};
/// use axum::Router;
///
/// #[derive(serde::Deserialize)]
/// pub struct Page {
///     number: usize,
/// }
///
/// #[api_responses(GET "/users", 200)]
/// async fn list_users(Query(page): Query<Page>) -> ListUsersResponse<Vec<String>> {
///     ListUsersResponse::Ok(vec![format!("page {}", page.number)])
/// }
///
/// let router: Router = Router::new().endpoint(list_users);
/// ```
///
/// # Errors
///
/// The rejection is [`QueryRejection`]: 400. To handle it in the handler, use the argument type
/// `Result<Query<T>, QueryRejection>`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Query<T>(pub T);

transparent!(Query);

impl<T: DeserializeOwned> Query<T> {
    /// Reads the query of a URI.
    ///
    /// ```
    /// use api_responses::axum::Query;
    /// use http::Uri;
    ///
    /// let uri = Uri::from_static("/users?page=2");
    /// let Query(parameters) = Query::<Vec<(String, u8)>>::try_from_uri(&uri).unwrap();
    /// assert_eq!(parameters, [("page".to_owned(), 2)]);
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`QueryRejection`], 400, if the query is not a `T`.
    pub fn try_from_uri(uri: &Uri) -> Result<Self, QueryRejection> {
        let axum::extract::Query(value) = axum::extract::Query::try_from_uri(uri)?;
        Ok(Self(value))
    }
}

impl<T, S> FromRequestParts<S> for Query<T>
where
    T: DeserializeOwned,
    S: Send + Sync,
{
    type Rejection = QueryRejection;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, QueryRejection> {
        Self::try_from_uri(&parts.uri)
    }
}
