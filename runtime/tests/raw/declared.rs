//! The enums that the handlers return.

use api_responses::{Raw, api_responses};

#[api_responses(GET, 200: Raw, 206: Raw, 304: Raw, 404: Raw, 416: Raw)]
#[derive(Debug)]
pub(crate) enum DownloadResponse {}

#[api_responses(GET, 101: Raw)]
#[derive(Debug)]
pub(crate) enum ChatResponse {}

#[api_responses(ANY, 200: Raw, 201: Raw, 204: Raw, 205: Raw, 304: Raw)]
#[derive(Debug)]
pub(crate) enum OtherResponse {}

#[api_responses(
    GET,
    200: Raw as "text/event-stream",
    #[allow(http::only_proxies_transform_content)]
    203: Raw as ["image/png", "image/webp"],
    206: Raw as "text/html; charset=utf-8",
    outside(416),
)]
#[derive(Debug)]
pub(crate) enum TypedResponse {}

#[api_responses(
    ANY,
    200: Raw as "text/html",
    #[allow(http::only_proxies_transform_content)]
    203: Raw as ["image/png", "image/webp"],
    206: Raw,
    302: Raw,
    308: Raw,
    401: Raw,
    405: Raw,
    407: Raw,
    426: Raw,
    outside(416),
)]
#[derive(Debug)]
pub(crate) enum RequiredResponse {}

impl RequiredResponse {
    /// The variant for a status code, whatever the response is.
    pub(crate) fn with_status(status: u16, raw: Raw) -> Self {
        match status {
            206 => Self::PartialContent(raw),
            302 => Self::Found(raw),
            308 => Self::PermanentRedirect(raw),
            401 => Self::Unauthorized(raw),
            405 => Self::MethodNotAllowed(raw),
            407 => Self::ProxyAuthenticationRequired(raw),
            426 => Self::UpgradeRequired(raw),
            _ => Self::Ok(raw),
        }
    }
}
