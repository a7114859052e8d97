//! Which declaration an answer is compared with, by the path that axum has matched.

use axum::extract::MatchedPath;
use http::Extensions;

use crate::Operation;
use crate::conformance::{ConformanceLayer, Selection};

impl ConformanceLayer {
    /// Every answer is one of the operation that is declared for its method and path, for a layer
    /// round a whole [`Router`](axum::Router).
    ///
    /// The path is axum's [`MatchedPath`]. In a nested router the declaration says only the last
    /// part of it, so it is enough that the matched path ends with the declared one; of several, the
    /// longest counts, and a `/` is only that of the outermost router. What axum answers without a
    /// route (404), and what has no declaration among these, is not compared. Neither are answers of
    /// `nest_service`, which shows no path.
    ///
    /// ```
    /// use api_responses::conformance::ConformanceLayer;
    /// use api_responses::{DescribeResponses, api_responses};
    /// use axum::{Router, routing};
    ///
    /// #[api_responses(GET "/users/{id}", 200, 404)]
    /// async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
    ///     Err(GetUserError::NotFound)
    /// }
    ///
    /// #[api_responses(DELETE "/users/{id}", 204, 404)]
    /// async fn delete_user() -> Result<DeleteUserResponse, DeleteUserError> {
    ///     Ok(DeleteUserResponse::NoContent)
    /// }
    ///
    /// let router: Router = Router::new()
    ///     .route("/users/{id}", routing::get(get_user).delete(delete_user))
    ///     .layer(ConformanceLayer::among([GetUserError::OPERATION, DeleteUserError::OPERATION]));
    /// ```
    #[cfg_attr(docsrs, doc(cfg(feature = "axum")))]
    pub fn among(operations: impl IntoIterator<Item = Operation>) -> Self {
        Self::with(Selection::Among(operations.into_iter().collect()))
    }
}

/// The path of the route, as it was written in the router.
pub(crate) fn matched_path(extensions: &Extensions) -> Option<&str> {
    extensions.get::<MatchedPath>().map(MatchedPath::as_str)
}
