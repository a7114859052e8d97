//! Error enums with variants of their own.

use core::fmt::{Display, Formatter, Result as Written};

use responses::{api_responses, Fault, Problem};

use crate::sets::AuthError;

/// What can go wrong.
#[api_responses(lang = "zh-CN", crate = ::responses)]
#[derive(Debug)]
#[non_exhaustive]
pub enum AppError {
    /// There is none.
    #[api_responses(404: Display)]
    Missing,
    /// Another was faster.
    #[api_responses(#[problem = "/problems/taken"] 409: "It is taken.")]
    Taken(u8),
    /// It is too long.
    #[api_responses(422: Problem)]
    TooLong(Box<Problem>),
    /// Text.
    #[api_responses(423: String as "text/plain")]
    Locked {
        /// The content.
        body: String,
    },
    /// Too many.
    #[api_responses(429 { retry_after })]
    TooMany {
        /// In seconds.
        retry_after: u32,
        /// Not sent.
        count: u8,
    },
    /// Unexpected.
    #[api_responses(500: Fault)]
    Internal(Fault),
    /// It is closed.
    #[deprecated]
    #[api_responses(503: ())]
    Closed,
    /// Not reachable.
    #[cfg(true)]
    #[api_responses(502)]
    Gateway(std::io::Error),
    /// Not allowed.
    #[api_responses(..AuthError)]
    Auth(AuthError),
}

#[allow(clippy::renamed_function_params)]
impl Display for AppError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Written {
        formatter.write_str("failed")
    }
}

#[allow(clippy::missing_trait_methods)]
impl core::error::Error for AppError {}

/// A generic one.
#[api_responses(crate = ::responses)]
#[derive(Debug)]
pub enum Failed<'text, E> {
    /// The cause.
    #[api_responses(500)]
    Caused(E),
    /// A text.
    #[api_responses(404: Display)]
    Said(&'text str),
}

#[allow(clippy::renamed_function_params)]
impl<E> Display for Failed<'_, E> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Written {
        formatter.write_str("failed")
    }
}

#[allow(clippy::missing_trait_methods)]
impl<E: core::fmt::Debug> core::error::Error for Failed<'_, E> {}

/// Returns it.
///
/// # Errors
///
/// Always fails.
#[api_responses(GET "/existing", 200, ..AppError, crate = ::responses)]
pub async fn existing() -> Result<ExistingResponse<u8>, AppError> {
    core::future::ready(Err(AppError::Missing)).await
}
