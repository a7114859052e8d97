//! Sets that are imported.

use api_responses::api_responses;
use documented_errors::{AuthError, Renamed as Again};

#[cfg(feature = "extra")]
use crate::InCrate;

/// Imported, see [`AuthError`] and [`super::before`].
#[api_responses(GET, 204, ..AuthError)]
pub async fn plain() -> Result<PlainResponse, PlainError> {
    Ok(PlainResponse::NoContent)
}

/// Renamed twice.
#[api_responses(GET, 204, ..Again)]
pub async fn renamed() -> Result<RenamedResponse, RenamedError> {
    Ok(RenamedResponse::NoContent)
}

/// In Chinese.
#[api_responses(GET, 204, ..AuthError, lang = "zh-CN")]
pub async fn chinese() -> Result<ChineseResponse, ChineseError> {
    Ok(ChineseResponse::NoContent)
}

/// With words of its own, and a set with a `cfg`.
#[api_responses(
    GET,
    204,
    /// The visitor is | not allowed.
    ..AuthError,
    #[cfg(feature = "extra")]
    ..InCrate,
)]
pub async fn worded() -> Result<WordedResponse, WordedError> {
    Ok(WordedResponse::NoContent)
}

/// A glob import.
pub mod glob {
    use api_responses::api_responses;
    use documented_errors::*;

    /// By a glob import.
    #[api_responses(GET, 204, ..AuthError)]
    pub async fn by_glob() -> Result<ByGlobResponse, ByGlobError> {
        Ok(ByGlobResponse::NoContent)
    }
}
