//! Extractors that work with every framework: each uses the framework's own extractor.

use std::future::Future;
use std::pin::Pin;

use actix_web::body::EitherBody;
use actix_web::dev::Payload;
use actix_web::{HttpRequest, HttpResponse, Responder, web};
use api_responses::http::HeaderValue;
use api_responses::http::header::CONTENT_TYPE;
use api_responses::{IntoHttpResponse, Response};
use axum::extract::rejection::{JsonRejection, PathRejection};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::response::IntoResponse;
use serde::Serialize;
use serde::de::DeserializeOwned;

type ActixFuture<T> = Pin<Box<dyn Future<Output = Result<T, actix_web::Error>>>>;

/// The parameter of the path, which selects the response that a handler returns.
#[derive(Clone, Debug)]
pub struct Selector(pub String);

impl Selector {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Selector {
    type Rejection = PathRejection;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let axum::extract::Path(selector) =
            axum::extract::Path::from_request_parts(parts, state).await?;
        Ok(Self(selector))
    }
}

impl actix_web::FromRequest for Selector {
    type Error = actix_web::Error;
    type Future = ActixFuture<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let path = web::Path::<String>::from_request(request, payload);
        Box::pin(async { Ok(Self(path.await?.into_inner())) })
    }
}

/// Content in JSON, of a request and of a response.
#[derive(Clone, Debug)]
pub struct Json<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Json<T> {
    type Rejection = JsonRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let axum::Json(content) = axum::Json::from_request(request, state).await?;
        Ok(Self(content))
    }
}

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> axum::response::Response {
        axum::Json(self.0).into_response()
    }
}

impl<T: DeserializeOwned + 'static> actix_web::FromRequest for Json<T> {
    type Error = actix_web::Error;
    type Future = ActixFuture<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let json = web::Json::<T>::from_request(request, payload);
        Box::pin(async { Ok(Self(json.await?.into_inner())) })
    }
}

impl<T: Serialize> Responder for Json<T> {
    type Body = EitherBody<String>;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse<Self::Body> {
        web::Json(self.0).respond_to(request)
    }
}

impl<T: Serialize> IntoHttpResponse for Json<T> {
    fn into_http_response(self) -> Response {
        let mut response = Response::new(serde_json::to_vec(&self.0).unwrap().into());
        let media_type = HeaderValue::from_static("application/json");
        response.headers_mut().insert(CONTENT_TYPE, media_type);
        response
    }
}
