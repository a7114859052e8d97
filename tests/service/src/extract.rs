//! Extractors that work with both frameworks.

use std::convert::Infallible;
use std::future::{Future, Ready, ready};
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{HttpRequest, web};
use api_responses::http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE};
use api_responses::http::{HeaderMap, HeaderName, HeaderValue};
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, RawPathParams, Request};
use axum::http::request::Parts;
use axum::response::IntoResponse;
use serde::de::DeserializeOwned;

use crate::context::{App, Context};
use crate::error::{AuthError, IdError, InputError, LoginRequired};

/// The longest content that is accepted.
pub(crate) const LIMIT: usize = 1024;

/// The parts of a request that extractors need.
#[derive(Debug)]
pub(crate) struct Head {
    parameter: String,
    headers: HeaderMap,
}

impl Head {
    fn header(&self, name: &HeaderName) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// A value that is read from the head of a request.
pub(crate) trait FromHead: Sized {
    /// The response instead of the handler.
    type Rejection;

    /// Reads the value.
    ///
    /// # Errors
    ///
    /// Returns the response to a request without this value.
    fn from_head(app: &App, head: Head) -> Result<Self, Self::Rejection>;
}

/// Makes a [`FromHead`] an extractor of both frameworks.
#[derive(Debug)]
pub(crate) struct Extract<T>(pub(crate) T);

impl<T: FromHead<Rejection: IntoResponse>> FromRequestParts<App> for Extract<T> {
    type Rejection = T::Rejection;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, T::Rejection> {
        let parameters = RawPathParams::from_request_parts(parts, app).await.ok();
        let first = parameters.as_ref().and_then(|all| all.iter().next());
        let parameter = first.map(|(_, value)| value.to_owned()).unwrap_or_default();
        T::from_head(app, Head { parameter, headers: parts.headers.clone() }).map(Self)
    }
}

impl<T: FromHead<Rejection: Into<actix_web::Error>> + 'static> actix_web::FromRequest
    for Extract<T>
{
    type Error = T::Rejection;
    type Future = Ready<Result<Self, T::Rejection>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let app = request.app_data::<web::Data<Context>>().expect("the App has a Context");
        let parameter = request.match_info().iter().next().map(|(_, value)| value.to_owned());
        let head = Head { parameter: parameter.unwrap_or_default(), headers: headers_of(request) };
        ready(T::from_head(&app.clone().into_inner(), head).map(Self))
    }
}

/// actix-web has the types of an older version of `http`.
fn headers_of(request: &HttpRequest) -> HeaderMap {
    let header = |(name, value): (
        &actix_web::http::header::HeaderName,
        &actix_web::http::header::HeaderValue,
    )| {
        let name = HeaderName::from_bytes(name.as_str().as_bytes()).ok()?;
        Some((name, HeaderValue::from_bytes(value.as_bytes()).ok()?))
    };
    request.headers().iter().filter_map(header).collect()
}

impl FromHead for App {
    type Rejection = Infallible;

    fn from_head(app: &App, _: Head) -> Result<Self, Infallible> {
        Ok(App::clone(app))
    }
}

/// The headers.
impl FromHead for HeaderMap {
    type Rejection = Infallible;

    fn from_head(_: &App, head: Head) -> Result<Self, Infallible> {
        Ok(head.headers)
    }
}

/// The id in the path.
#[derive(Debug)]
pub(crate) struct Id(pub(crate) i64);

impl FromHead for Id {
    type Rejection = IdError;

    fn from_head(_: &App, head: Head) -> Result<Self, IdError> {
        head.parameter.parse().map(Id).map_err(|_| IdError::BadRequest)
    }
}

/// The text in the path.
#[derive(Debug)]
pub(crate) struct Name(pub(crate) String);

impl FromHead for Name {
    type Rejection = Infallible;

    fn from_head(_: &App, head: Head) -> Result<Self, Infallible> {
        Ok(Self(head.parameter))
    }
}

/// The session of an API client: a bearer token.
#[derive(Debug)]
pub(crate) struct Session {
    /// The id of the user.
    pub(crate) user: i64,
    /// The token of the session.
    pub(crate) token: String,
}

fn session(app: &App, token: Option<&str>) -> Option<Session> {
    let token = token?.to_owned();
    // A table that cannot be read has no sessions.
    let user = app.store.session(&token).ok()??;
    Some(Session { user, token })
}

impl FromHead for Session {
    type Rejection = AuthError;

    fn from_head(app: &App, head: Head) -> Result<Self, AuthError> {
        let token = head.header(&AUTHORIZATION).strip_prefix("Bearer ");
        session(app, token).ok_or(AuthError::Unauthorized)
    }
}

/// The session of a browser: a cookie.
#[derive(Debug)]
pub(crate) struct Visitor;

impl FromHead for Visitor {
    type Rejection = LoginRequired;

    fn from_head(app: &App, head: Head) -> Result<Self, LoginRequired> {
        let token = head.header(&COOKIE).strip_prefix("session=");
        session(app, token).map(|_| Self).ok_or(LoginRequired::SeeOther)
    }
}

/// JSON in the content of the request.
#[derive(Debug)]
pub(crate) struct Input<T>(pub(crate) T);

impl<T: DeserializeOwned> Input<T> {
    fn read(media_type: Option<&[u8]>, content: &[u8]) -> Result<Self, InputError> {
        if media_type != Some(b"application/json") {
            return Err(InputError::UnsupportedMediaType);
        }
        serde_json::from_slice(content).map(Self).map_err(|error| {
            let problem = error.to_string().into();
            if error.is_data() {
                InputError::UnprocessableContent(problem)
            } else {
                InputError::BadRequest(problem)
            }
        })
    }
}

fn unread(status: u16, text: String) -> InputError {
    if status == 413 { InputError::ContentTooLarge } else { InputError::BadRequest(text.into()) }
}

impl<T: DeserializeOwned> FromRequest<App> for Input<T> {
    type Rejection = InputError;

    async fn from_request(request: Request, app: &App) -> Result<Self, InputError> {
        let media_type = request.headers().get(CONTENT_TYPE).cloned();
        let content = Bytes::from_request(request, app).await;
        let content =
            content.map_err(|error| unread(error.status().as_u16(), error.body_text()))?;
        Self::read(media_type.as_ref().map(HeaderValue::as_bytes), &content)
    }
}

impl<T: DeserializeOwned> actix_web::FromRequest for Input<T> {
    type Error = InputError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, InputError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let media_type = request.headers().get("content-type").cloned();
        let content = <Bytes as actix_web::FromRequest>::from_request(request, payload);
        Box::pin(async move {
            let content = content.await.map_err(|error| {
                unread(error.as_response_error().status_code().as_u16(), error.to_string())
            })?;
            Self::read(media_type.as_ref().map(AsRef::as_ref), &content)
        })
    }
}
