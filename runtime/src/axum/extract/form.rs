//! Forms: `application/x-www-form-urlencoded`, in the content or in the query.

use std::any::type_name;

use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::rejection::FormRejection;
use super::transparent;
use crate::assemble::{PROBLEM_JSON, fixed};

/// Reads a form like [`axum::Form`], and answers with a problem document where there is none.
///
/// The form is the query of a GET request, and the content of any other: of HEAD too, which axum's
/// routes for GET answer as well.
///
/// ```
/// use api_responses::api_responses;
/// use api_responses::axum::{Form, RouterExt as _};
/// use axum::Router;
///
/// #[derive(serde::Deserialize)]
/// pub struct Subscription {
///     address: String,
/// }
///
/// #[api_responses(POST "/subscriptions", 200)]
/// async fn subscribe(Form(form): Form<Subscription>) -> SubscribeResponse<String> {
///     SubscribeResponse::Ok(form.address)
/// }
///
/// let router: Router = Router::new().endpoint(subscribe);
/// ```
///
/// # Errors
///
/// [`FormRejection`]: 400, 413, 415 or 422. As an argument of a handler it is answered with; for a
/// handler that wants to see it the argument is `Result<Form<T>, FormRejection>`.
///
/// # As a response
///
/// A 200 (OK) with the value as `application/x-www-form-urlencoded`. A value that does not serialize
/// becomes a 500 (Internal Server Error) problem without particulars.
#[derive(Clone, Copy, Debug, Default)]
#[must_use]
pub struct Form<T>(pub T);

transparent!(Form);

impl<T, S> FromRequest<S> for Form<T>
where
    T: DeserializeOwned,
    S: Send + Sync,
{
    type Rejection = FormRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, FormRejection> {
        let axum::Form(value) = axum::Form::<T>::from_request(request, state).await?;
        Ok(Self(value))
    }
}

impl<T: Serialize> IntoResponse for Form<T> {
    fn into_response(self) -> Response {
        let written = axum::Form(self.0).into_response();
        if written.status() == 200 { written } else { unserializable(type_name::<T>()) }
    }
}

/// axum would send what the serializer says, which can quote the value (RFC 9457 §5).
fn unserializable(content: &'static str) -> Response {
    tracing::error!(
        content,
        "form does not serialize; 500 (Internal Server Error) is sent instead"
    );
    crate::axum::private::response(fixed(
        500,
        PROBLEM_JSON,
        r#"{"type":"about:blank","title":"Internal Server Error","status":500}"#,
    ))
}
