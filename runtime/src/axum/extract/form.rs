//! Forms (`application/x-www-form-urlencoded`) in the content or in the query.

use std::any::type_name;

use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::rejection::FormRejection;
use super::transparent::transparent;
use crate::assemble::internal_server_error;
use crate::axum::response::response;

/// An extractor that reads a form like [`axum::Form`], and rejects with a problem document.
///
/// The form is the query of a GET request, and the content of any other request. This includes HEAD,
/// which axum also routes to the handlers of GET.
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
/// The rejection is [`FormRejection`]: 400, 413, 415 or 422. To handle it in the handler, use the argument
/// type `Result<Form<T>, FormRejection>`.
///
/// # As a response
///
/// It is a 200 (OK) with the value as `application/x-www-form-urlencoded`. A value that does not
/// serialize becomes a 500 (Internal Server Error) problem document without a reason.
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

/// axum would send the error of the serializer, which can quote the value (RFC 9457 §5).
fn unserializable(content: &'static str) -> Response {
    tracing::error!(
        content,
        "form does not serialize; 500 (Internal Server Error) is sent instead"
    );
    response(internal_server_error())
}
