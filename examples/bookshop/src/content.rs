//! JSON content, with a limit of the time to receive it.

use api_responses::api_responses;
use api_responses::axum::Json;
use api_responses::axum::rejection::JsonRejection;
use api_responses::request::{DescribeRequest, RequestDescription};
use axum::extract::{FromRef, FromRequest, Request};
use serde::de::DeserializeOwned;
use tokio::time::timeout;

use crate::limits::Limits;

/// JSON content that arrived in time.
pub(crate) struct Content<T>(pub(crate) T);

/// The responses to content that cannot be read.
#[api_responses(
    /// The content did not arrive in time.
    #[zh = "请求体未能及时到达。"]
    #[allow(http::request_timeout_is_about_the_client, reason = "the client is late, not the handler")]
    408,
    ..JsonRejection,
)]
pub(crate) enum ContentError {}

impl<S, T> FromRequest<S> for Content<T>
where
    S: Send + Sync,
    T: DeserializeOwned,
    Limits: FromRef<S>,
{
    type Rejection = ContentError;

    async fn from_request(request: Request, state: &S) -> Result<Self, ContentError> {
        let Limits { content: limit, .. } = Limits::from_ref(state);
        let received = timeout(limit, Json::from_request(request, state)).await;
        let Json(content) = received.map_err(|_| ContentError::RequestTimeout)??;
        Ok(Self(content))
    }
}

impl<T> DescribeRequest for Content<T> {
    fn describe_request() -> RequestDescription {
        Json::<T>::describe_request().with_rejection::<ContentError>()
    }
}
