//! The bearer token of write requests.

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
/// # Ok::<(), bookshop::InvalidToken>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

/// The error for a text that is not a [`Token`].
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("a token consists of letters, digits and `-._~+/`, and may end with `=`")]
pub struct InvalidToken;

impl Token {
    /// Returns the text that follows `Bearer`.
    ///
    /// ```
    /// assert_eq!("a=".parse::<bookshop::Token>().unwrap().as_str(), "a=");
    /// ```
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The token of a shop that is started without one. It is public.
///
/// ```
/// assert_eq!(bookshop::Token::default().as_str(), "open-sesame");
/// ```
impl Default for Token {
    fn default() -> Self {
        Self("open-sesame".to_owned())
    }
}

/// Fails if the text is not a valid bearer token.
impl FromStr for Token {
    type Err = InvalidToken;

    fn from_str(text: &str) -> Result<Self, InvalidToken> {
        let characters = text.trim_end_matches('=');
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte);
        (!characters.is_empty() && characters.bytes().all(is_allowed))
            .then(|| Self(text.to_owned()))
            .ok_or(InvalidToken)
    }
}

/// Does not show the token, because it must not appear in logs.
impl fmt::Debug for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Token")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_texts_are_rejected() {
        for text in ["", "=", "a=b", "a b", "a'b", "a\r\n", "ü"] {
            assert!(text.parse::<Token>().is_err(), "{text:?}");
        }
        assert!("aZ09-._~+/==".parse::<Token>().is_ok());
    }
}
