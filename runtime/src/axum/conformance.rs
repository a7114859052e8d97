//! Selects the declaration of a response by the path that axum has matched.

use crate::Operation;
use crate::conformance::{ConformanceLayer, Selection};

impl ConformanceLayer {
    /// Creates a layer for a whole [`Router`](axum::Router), which compares each response with the
    /// operation that is declared for the method and the path of the request.
    ///
    /// The path is axum's [`MatchedPath`](axum::extract::MatchedPath). In a nested router, the
    /// declaration contains only the last part of the path. Therefore it is enough that the matched path
    /// ends with the declared path; of several, the longest is used, and `/` matches only the root of the
    /// outermost router. Responses without a route (404), of `nest_service`, which has no matched path,
    /// and to requests that match none of the operations are not compared.
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
    ///     .layer(ConformanceLayer::from_operations([GetUserError::OPERATION, DeleteUserError::OPERATION]));
    /// ```
    #[cfg_attr(docsrs, doc(cfg(feature = "axum08")))]
    pub fn from_operations(operations: impl IntoIterator<Item = Operation>) -> Self {
        Self::with_selection(Selection::ByPath(operations.into_iter().collect()))
    }
}
