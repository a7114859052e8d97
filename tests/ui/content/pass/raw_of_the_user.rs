#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Types of the user with the names of this crate's types.

use api_responses::{Body, api_responses};

/// Comma-separated values.
pub struct Raw(String);

impl From<Raw> for Body {
    fn from(raw: Raw) -> Body {
        raw.0.into()
    }
}

/// What is broken.
#[derive(Debug, serde::Serialize)]
pub struct Fault;

/// Export.
///
/// # Errors
///
/// Always fails.
#[api_responses(GET, 200: crate::Raw as "text/csv", 500: self::Fault)]
pub fn export(is_broken: bool) -> Result<ExportResponse, ExportError> {
    if is_broken {
        return Err(ExportError::InternalServerError(Fault));
    }
    Ok(ExportResponse::Ok(Raw("id".to_owned())))
}

/// In a module, and as the type argument.
pub mod reports {
    use api_responses::api_responses;

    /// Report.
    #[api_responses(GET, 200: _ as "text/csv")]
    #[must_use]
    pub fn report() -> ReportResponse<super::Raw> {
        ReportResponse::Ok(super::Raw("id".to_owned()))
    }
}

fn main() {}
