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
    206: Raw as "text/html; charset=utf-8",
    outside(416),
)]
#[derive(Debug)]
pub(crate) enum TypedResponse {}
