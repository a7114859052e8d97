//! The schema of problem documents.

use std::borrow::Cow;

use ::utoipa::openapi::schema::AdditionalProperties;
use ::utoipa::openapi::{ObjectBuilder, RefOr, Schema, SchemaFormat, Type};
use ::utoipa::{PartialSchema, ToSchema};

/// The name of the component.
pub(crate) const PROBLEM_DETAILS: &str = "ProblemDetails";

/// The schema of problem documents (RFC 9457 §3), as the component `ProblemDetails`.
///
/// [`Schemas`](super::Schemas) and [`Document`](super::Document) add it automatically. Name it in
/// `components(schemas(ProblemDetails))` if you need it elsewhere.
///
/// ```
/// use api_responses::openapi::ProblemDetails;
/// use utoipa::{PartialSchema, ToSchema};
///
/// assert_eq!(ProblemDetails::name(), "ProblemDetails");
/// let schema = serde_json::to_value(ProblemDetails::schema()).unwrap();
/// assert_eq!(schema["properties"]["status"]["type"], "integer");
/// ```
#[derive(Clone, Copy, Debug)]
pub enum ProblemDetails {}

impl PartialSchema for ProblemDetails {
    fn schema() -> RefOr<Schema> {
        let text = |description| {
            ObjectBuilder::new().schema_type(Type::String).description(Some(description))
        };
        let reference = |description| {
            let format = SchemaFormat::Custom("uri-reference".to_owned());
            text(description).format(Some(format))
        };
        let status = ObjectBuilder::new()
            .schema_type(Type::Integer)
            .minimum(Some(100))
            .maximum(Some(599))
            .description(Some("The status code (RFC 9457 §3.1.2)."));
        ObjectBuilder::new()
            .schema_type(Type::Object)
            .title(Some("Problem details"))
            .description(Some("Details of an error (RFC 9457)."))
            .property("type", reference("Identifies the problem type (RFC 9457 §3.1.1)."))
            .property("title", text("A short summary of the problem type (RFC 9457 §3.1.3)."))
            .property("status", status)
            .property("detail", text("An explanation of this occurrence (RFC 9457 §3.1.4)."))
            .property("instance", reference("Identifies this occurrence (RFC 9457 §3.1.5)."))
            // A problem type may have extension members (RFC 9457 §3.2).
            .additional_properties(Some(AdditionalProperties::FreeForm(true)))
            .into()
    }
}

impl ToSchema for ProblemDetails {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed(PROBLEM_DETAILS)
    }
}
