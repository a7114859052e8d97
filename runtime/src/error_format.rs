//! The format of errors that no declaration contains.

use std::fmt;

use serde::Serialize;

use crate::assemble::PROBLEM_JSON;
use crate::json::json;
use crate::problem::Document;
use crate::response_builder::{ResponseBuilder, content};
use crate::{Body, DeclaredError, Response};

/// The format in which a router sends its own errors: 404 (Not Found) for an unknown path, and 405 (Method Not
/// Allowed).
///
/// No handler declares these. `axum::RouterExt::error_fallbacks`, `actix::error_fallback` and
/// `poem::ApiRoute::error_fallbacks` send them in this format. `rocket::error_catchers` and `salvo::error_catcher` send all
/// errors of the framework in it. [`ErrorFormat::json`] is the custom error format that `errors = ApiError` declares for
/// handlers, with the same requirements: see [`DeclaredError`].
///
/// ```
/// use api_responses::{DeclaredError, ErrorFormat};
///
/// #[derive(serde::Serialize)]
/// pub struct ApiError {
///     code: &'static str,
/// }
///
/// impl From<DeclaredError> for ApiError {
///     fn from(error: DeclaredError) -> Self {
///         ApiError { code: error.name() }
///     }
/// }
///
/// const FORMAT: ErrorFormat = ErrorFormat::json::<ApiError>();
///
/// # #[cfg(feature = "axum08")] {
/// use api_responses::axum::RouterExt as _;
/// let app: axum::Router = axum::Router::new().error_fallbacks(FORMAT);
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct ErrorFormat {
    media_type: &'static str,
    write: fn(DeclaredError, &'static str, &mut ResponseBuilder),
}

impl ErrorFormat {
    /// Problem documents (RFC 9457), as `application/problem+json`.
    pub const PROBLEM: Self = Self { media_type: PROBLEM_JSON, write: write_problem };

    /// The JSON of an `E`, as `application/json`. See [`ErrorFormat`] for an example.
    pub const fn json<E: From<DeclaredError> + Serialize>() -> Self {
        Self { media_type: "application/json", write: write_json::<E> }
    }

    /// Any other content: a page, text.
    ///
    /// ```
    /// use api_responses::{Body, DeclaredError, ErrorFormat};
    ///
    /// struct ErrorPage(String);
    ///
    /// impl From<DeclaredError> for ErrorPage {
    ///     fn from(error: DeclaredError) -> Self {
    ///         ErrorPage(format!("<title>{}</title>", error.title()))
    ///     }
    /// }
    ///
    /// impl From<ErrorPage> for Body {
    ///     fn from(page: ErrorPage) -> Body {
    ///         page.0.into()
    ///     }
    /// }
    ///
    /// const PAGE: ErrorFormat = ErrorFormat::content::<ErrorPage>("text/html; charset=utf-8");
    /// # let _ = PAGE;
    /// ```
    ///
    /// # Panics
    ///
    /// Panics as [`with_media_type`](Self::with_media_type) does.
    pub const fn content<E: From<DeclaredError> + Into<Body>>(media_type: &'static str) -> Self {
        Self { media_type: "", write: write_content::<E> }.with_media_type(media_type)
    }

    /// Sets the media type.
    ///
    /// ```
    /// # use api_responses::{DeclaredError, ErrorFormat};
    /// # #[derive(serde::Serialize)]
    /// # struct ApiError;
    /// # impl From<DeclaredError> for ApiError {
    /// #     fn from(_: DeclaredError) -> Self {
    /// #         ApiError
    /// #     }
    /// # }
    /// const FORMAT: ErrorFormat =
    ///     ErrorFormat::json::<ApiError>().with_media_type("application/vnd.shop+json");
    /// # let _ = FORMAT;
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if the text is not a media type. In a constant, this is a compile error.
    #[must_use]
    pub const fn with_media_type(self, media_type: &'static str) -> Self {
        assert!(is_field_value(media_type), "expected a media type: `application/vnd.shop+json`");
        Self { media_type, write: self.write }
    }

    /// Builds the response for an error.
    #[cfg_attr(
        not(any(
            feature = "actix-web4",
            feature = "axum08",
            feature = "poem3",
            feature = "rocket05",
            feature = "salvo1",
            test
        )),
        expect(dead_code)
    )]
    pub(crate) fn response(self, error: DeclaredError) -> Response {
        let mut builder = ResponseBuilder::new();
        (self.write)(error, self.media_type, &mut builder);
        builder.finish()
    }
}

/// A header value is made of it, which must not fail while a response is built.
const fn is_field_value(media_type: &str) -> bool {
    let bytes = media_type.as_bytes();
    let mut has_slash = false;
    let mut at = 0;
    while at < bytes.len() {
        if !matches!(bytes[at], b' '..=b'~') {
            return false;
        }
        has_slash |= bytes[at] == b'/';
        at += 1;
    }
    has_slash
}

#[expect(clippy::needless_pass_by_value, reason = "all formats have this type")]
fn write_problem(error: DeclaredError, _: &'static str, to: &mut ResponseBuilder) {
    let status = error.status().as_u16();
    let document = Document {
        problem_type: Some(error.type_uri().unwrap_or("about:blank")),
        title: Some(error.title()),
        status: Some(status),
        detail: error.detail(),
        instance: error.instance(),
        extensions: &[],
    };
    document.write(to, status);
}

fn write_json<E: From<DeclaredError> + Serialize>(
    error: DeclaredError,
    media_type: &'static str,
    to: &mut ResponseBuilder,
) {
    json(to, error.status().as_u16(), media_type, &E::from(error));
}

fn write_content<E: From<DeclaredError> + Into<Body>>(
    error: DeclaredError,
    media_type: &'static str,
    to: &mut ResponseBuilder,
) {
    content(to, error.status().as_u16(), media_type, E::from(error));
}

/// Shows the media type.
impl fmt::Debug for ErrorFormat {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ErrorFormat")
            .field("media_type", &self.media_type)
            .finish_non_exhaustive()
    }
}
