//! Judges OpenAPI documents by the rules of HTTP.

mod document;
mod error;
mod header;
mod json;
mod judge;
mod reference;
mod remedy;
mod tree;
mod yaml;

pub use error::NotOpenapi;
pub use judge::Judged;

/// Reads a document and judges its operations.
///
/// ```
/// use cargo_api_responses::openapi;
///
/// let document = "\
/// openapi: 3.1.0
/// paths:
///   /users:
///     get:
///       responses:
///         '201':
///           description: Done.
/// ";
/// let judged = openapi::judge(document).unwrap();
/// assert_eq!(judged.diagnostics[0].rule, "safe-methods-create-nothing");
/// assert_eq!((judged.diagnostics[0].line, judged.diagnostics[0].column), (Some(6), Some(9)));
/// ```
///
/// # Errors
///
/// Returns [`NotOpenapi`] if the text is neither JSON nor YAML, or has no `openapi` field.
pub fn judge(text: &str) -> Result<Judged, NotOpenapi> {
    let root =
        if text.trim_start().starts_with('{') { json::read(text) } else { yaml::read(text) }?;
    document::check(&root)?;
    let operations = document::operations(&root);
    Ok(judge::judge(&operations))
}
