//! The weather service of another provider, and a proxy for it.

use api_responses::http::{self, Request};
use api_responses::{Raw, api_responses};
use axum::body::{Body, Bytes};
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

use crate::context::App;
use crate::error::AuthError;
use crate::extract::{Extract, Name, Session};

/// The weather service.
#[derive(Clone, Debug)]
pub struct Upstream {
    /// Host and port.
    pub authority: String,
}

/// The weather service has failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum UpstreamError {
    /// The city is no part of a URI.
    #[error("no request can be made")]
    Request(#[from] http::Error),
    /// There is no response.
    #[error("no response")]
    Response(#[from] hyper_util::client::legacy::Error),
    /// The response is an error.
    #[error("the response is {0}")]
    Status(http::StatusCode),
}

impl Upstream {
    async fn request(&self, city: &str) -> Result<http::Response<Body>, UpstreamError> {
        let uri = format!("http://{}/weather/{city}", self.authority);
        let request = Request::get(uri).body(Full::<Bytes>::default())?;
        let client = Client::builder(TokioExecutor::new()).build_http();
        Ok(client.request(request).await?.map(|body| Body::new(body.map_err(axum::Error::new))))
    }

    /// Checks that the city has weather.
    pub(crate) async fn weather(&self, city: &str) -> Result<(), UpstreamError> {
        let status = self.request(city).await?.status();
        if status.is_success() { Ok(()) } else { Err(UpstreamError::Status(status)) }
    }
}

/// Pass on the weather of a city.
#[api_responses(
    GET "/weather/{city}",
    200: Raw as "application/json",
    /// The weather service does not know the city.
    404: Raw,
    /// The weather service has sent something else, or nothing.
    502,
    outside(..AuthError),
)]
pub(crate) async fn get_weather(
    Extract(app): Extract<App>,
    _: Extract<Session>,
    Extract(Name(city)): Extract<Name>,
) -> GetWeatherResponse {
    match app.upstream.request(&city).await {
        Ok(response) => {
            GetWeatherResponse::relay(response).unwrap_or(GetWeatherResponse::BadGateway)
        }
        Err(_) => GetWeatherResponse::BadGateway,
    }
}
