//! Parameters of the query.

use axum::extract::FromRequestParts;
use http::Uri;
use http::request::Parts;
use serde::de::DeserializeOwned;

use super::rejection::QueryRejection;
use super::transparent;

/// Reads the query like [`axum::extract::Query`], and answers with a problem document where it does
/// not fit.
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
/// [`QueryRejection`]: 400. As an argument of a handler it is answered with; for a handler that wants
/// to see it the argument is `Result<Query<T>, QueryRejection>`.
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
    /// [`QueryRejection`], 400, where the query is no `T`.
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
