//! Keywords as names, everywhere a name is possible.

#![allow(non_camel_case_types)]

use responses::api_responses;

/// Content with a keyword as its name.
#[derive(Clone, Debug, serde::Serialize)]
pub struct r#struct {
    /// A field.
    pub r#type: u8,
}

/// A set.
#[api_responses(403, crate = ::responses)]
pub enum r#type {}

/// A module.
pub mod r#mod {
    /// A set in it.
    #[responses::api_responses(410, crate = ::responses)]
    pub enum r#fn {}
}

/// A handler.
///
/// # Errors
///
/// Always fails.
#[api_responses(
    POST "/{type}",
    r#if = 200: r#struct { r#type: u64, r#as = "constant", "x-in": Option<u64> },
    404: Vec<r#struct>,
    r#else = 409 { r#use: String2 },
    ..r#type,
    r#impl = ..r#mod::r#fn,
    crate = ::responses,
)]
pub async fn r#match(r#type: u64) -> Result<MatchResponse, MatchError> {
    let r#type = std::future::ready(r#type).await;
    if r#type == 0 {
        return Err(r#mod::r#fn::Gone.into());
    }
    Ok(MatchResponse::r#if { r#type, x_in: None, body: r#struct { r#type: 0 } })
}

/// A field with an unknown type.
pub type String2 = u64;

/// A handler with a keyword as its name.
///
/// # Errors
///
/// Always fails.
#[api_responses(GET, 200, 404, crate = ::responses)]
pub async fn r#type_of(r#fn: u8) -> Result<TypeOfResponse<r#struct>, TypeOfError> {
    let r#struct = r#struct { r#type: std::future::ready(r#fn).await };
    Ok(TypeOfResponse::Ok(r#struct))
}
