//! What a client shows to be let in.

use std::fmt;
use std::str::FromStr;

/// A bearer token (RFC 6750 §2.1).
///
/// ```
/// use bookshop::Token;
///
/// let token: Token = "open-sesame".parse()?;
/// assert_eq!(token.as_str(), "open-sesame");
/// assert!("open sesame".parse::<Token>().is_err());
/// # Ok::<(), bookshop::NotAToken>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

/// Why a text is no [`Token`].
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("a token has letters, digits and `-._~+/`, and may end in `=`")]
pub struct NotAToken;

impl Token {
    /// The text, as it stands behind `Bearer`.
    ///
    /// ```
    /// assert_eq!("a=".parse::<bookshop::Token>().unwrap().as_str(), "a=");
    /// ```
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The token of a shop that was given none; everybody knows it.
///
/// ```
/// assert_eq!(bookshop::Token::default().as_str(), "open-sesame");
/// ```
impl Default for Token {
    fn default() -> Self {
        Self("open-sesame".to_owned())
    }
}

/// Fails where no client could send the text as a token.
impl FromStr for Token {
    type Err = NotAToken;

    fn from_str(text: &str) -> Result<Self, NotAToken> {
        let characters = text.trim_end_matches('=');
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte);
        (!characters.is_empty() && characters.bytes().all(is_allowed))
            .then(|| Self(text.to_owned()))
            .ok_or(NotAToken)
    }
}

/// Without the token, which is no business of a log.
impl fmt::Debug for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Token")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_token() {
        for text in ["", "=", "a=b", "a b", "a'b", "a\r\n", "ü"] {
            assert!(text.parse::<Token>().is_err(), "{text:?}");
        }
        assert!("aZ09-._~+/==".parse::<Token>().is_ok());
    }
}
