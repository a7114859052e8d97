//! Kinds of sets, and ways to include them.

use api_responses as renamed;
use api_responses::api_responses;
use axum::extract::rejection;
use documented_errors::{AppError, DatabaseError, Outer};

/// An enum of the author.
#[api_responses(GET, 204, ..AppError)]
pub async fn of_author() -> Result<OfAuthorResponse, OfAuthorError> {
    Ok(OfAuthorResponse::NoContent)
}

/// Returned as the error.
#[api_responses(GET, 204, ..AppError)]
pub async fn returned() -> Result<ReturnedResponse, AppError> {
    Ok(ReturnedResponse::NoContent)
}

/// A part.
#[api_responses(GET, 204, ..AppError(404, 409))]
pub async fn part() -> Result<PartResponse, PartError> {
    Ok(PartResponse::NoContent)
}

/// A part that is a claim, with words of its own.
#[api_responses(
    GET,
    204,
    /// No shop has this name.
    ..AppError(404),
)]
pub async fn part_of_returned() -> Result<PartOfReturnedResponse, AppError> {
    Ok(PartOfReturnedResponse::NoContent)
}

/// A claim of a type.
#[api_responses(GET, 204, ..DatabaseError)]
pub async fn claim() -> Result<ClaimResponse, DatabaseError> {
    Ok(ClaimResponse::NoContent)
}

/// A set in a set.
#[api_responses(GET, 204, ..Outer)]
pub async fn outer() -> Result<OuterResponse, OuterError> {
    Ok(OuterResponse::NoContent)
}

/// In one enum.
#[api_responses(GET, 204, ..AppError)]
pub async fn one() -> OneResponse {
    OneResponse::NoContent
}

/// Rejections of this crate.
#[api_responses(POST, 204, outside(..renamed::axum::rejection::JsonRejection), crate = self::renamed)]
pub async fn ours() -> OursResponse {
    OursResponse::NoContent
}

/// The same in Chinese.
#[api_responses(
    POST, 204, outside(..renamed::axum::rejection::QueryRejection), lang = "zh-CN", crate = renamed
)]
pub async fn ours_in_chinese() -> OursInChineseResponse {
    OursInChineseResponse::NoContent
}

/// Rejections of axum, which have no rows.
#[api_responses(POST, 204, outside(..rejection::JsonRejection))]
pub async fn of_axum() -> OfAxumResponse {
    OfAxumResponse::NoContent
}
