//! The API guide and the OpenAPI document, generated from the declarations of the endpoints.

use api_responses::guide::Guide;

use crate::desk::Documents;
use crate::routes::endpoints;

/// Renders the documents.
pub(crate) fn render() -> Documents {
    Documents { guide: guide().to_html().into(), openapi: openapi().into() }
}

/// Returns the guide of all endpoints.
///
/// ```
/// let endpoints = helpdesk::endpoints();
/// assert_eq!(helpdesk::guide().endpoints().len(), endpoints.iter().count());
/// ```
pub fn guide() -> Guide {
    endpoints().guide().with_title("Help desk").with_introduction(INTRODUCTION)
}

const INTRODUCTION: &str = "\
A help desk. Its pages are for browsers; the paths under `/api` are for programs.

- Browsers log in at `/login`, and get a session in a cookie. Without one, they are sent to `/login`.
- Programs send the token of a user: `Authorization: Bearer <token>`.
- The errors of the API are problem documents ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457.html)), and those of
  the pages are pages.

For programs, this guide is also an [OpenAPI document](/openapi.json).
";

/// Returns the OpenAPI 3.1 document as JSON.
///
/// ```
/// let document: serde_json::Value = serde_json::from_str(&helpdesk::openapi())?;
/// assert_eq!(document["info"]["title"], "Help desk");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Panics
///
/// Panics if two handlers have the same method and path.
pub fn openapi() -> String {
    let document = guide()
        .to_openapi()
        .with_version(env!("CARGO_PKG_VERSION"))
        .with_license("MIT or Apache 2.0", env!("CARGO_PKG_LICENSE"))
        .build();
    let document = document.expect("each method and path has one handler");
    // Serializing cannot fail, because all keys are strings. `{:#}` writes one member per line.
    let document = serde_json::to_value(document).unwrap_or_default();
    format!("{document:#}\n")
}
