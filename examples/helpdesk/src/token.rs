//! The tokens of the API.

use actix_web::http::header::{AUTHORIZATION, HeaderMap};
use rusqlite::ToSql;
use rusqlite::types::ToSqlOutput;
use sha2::{Digest as _, Sha256};

/// The hash of a token. The database contains no tokens, so that a copy of it opens nothing. A token is random and long,
/// so that a fast hash without a salt is enough, other than for a password.
pub(crate) struct TokenHash([u8; 32]);

impl TokenHash {
    pub(crate) fn of(token: &str) -> Self {
        Self(Sha256::digest(token).into())
    }

    /// Returns the hash of the bearer token. The name of the scheme is case-insensitive and is followed by one or more
    /// spaces (RFC 9110 §11.1, §11.4).
    pub(crate) fn of_request(headers: &HeaderMap) -> Option<Self> {
        let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
        scheme.eq_ignore_ascii_case("Bearer").then(|| Self::of(token.trim_start_matches(' ')))
    }
}

impl ToSql for TokenHash {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.as_slice().into())
    }
}
