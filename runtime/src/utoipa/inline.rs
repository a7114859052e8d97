//! Responses without references.
//!
//! `IntoResponses` cannot return components, and the routers of utoipa-axum and utoipa-actix-web register only
//! components of the types that `#[utoipa::path]` names itself. Therefore the schemas of all types are written in
//! place, so that no reference lacks its target. [`Schemas`](crate::openapi::Schemas) replaces them by references.

use ::utoipa::openapi::schema::{AdditionalProperties, ArrayItems, SchemaType};
use ::utoipa::openapi::{ObjectBuilder, Ref, RefOr, Response, Schema};

use super::components::{KnownSchemas, name_of_component};
use super::documentation::ResponsesByCode;

/// Returns the responses with the known schemas in the place of references to them. Other references are those of an
/// author, who also adds their components.
pub(super) fn inlined(responses: &ResponsesByCode, known: &KnownSchemas) -> ResponsesByCode {
    let mut writer = Writer { known, open: Vec::new() };
    let inlined = responses.iter().map(|(code, response)| {
        let mut response = response.clone();
        if let RefOr::T(response) = &mut response {
            writer.response(response);
        }
        (code.clone(), response)
    });
    inlined.collect()
}

struct Writer<'a> {
    known: &'a KnownSchemas,
    /// The names of the types that are being written.
    open: Vec<String>,
}

impl Writer<'_> {
    fn response(&mut self, response: &mut Response) {
        for content in response.content.values_mut() {
            let RefOr::T(content) = content else { continue };
            let schemas = content.schema.iter_mut().chain(&mut content.item_schema);
            schemas.for_each(|schema| self.reference_or_schema(schema));
        }
    }

    fn reference_or_schema(&mut self, schema: &mut RefOr<Schema>) {
        let reference = match schema {
            RefOr::Ref(reference) => reference,
            RefOr::T(schema) => return self.parts(schema),
        };
        let Some(name) = name_of_component(&reference.ref_location) else { return };
        if self.open.iter().any(|open| open == name) {
            // A type that contains itself has no end without references.
            let any = ObjectBuilder::new().schema_type(SchemaType::AnyValue);
            *schema = any.title(Some(name)).into();
            return;
        }
        let Some(known) = self.known.get(name) else { return };
        let mut of_type = known.clone();
        self.open.push(name.to_owned());
        self.reference_or_schema(&mut of_type);
        let name = self.open.pop();
        if let RefOr::T(of_type) = &mut of_type {
            describe(of_type, name, reference);
        }
        *schema = of_type;
    }

    fn parts(&mut self, schema: &mut Schema) {
        let items = match schema {
            Schema::Array(array) => {
                array.prefix_items.iter_mut().for_each(|item| self.parts(item));
                return match &mut array.items {
                    ArrayItems::RefOrSchema(items) => self.reference_or_schema(items),
                    ArrayItems::False => {}
                };
            }
            Schema::Object(object) => {
                let properties = object.properties.values_mut();
                properties.for_each(|property| self.reference_or_schema(property));
                if let Some(names) = &mut object.property_names {
                    self.parts(names);
                }
                return match object.additional_properties.as_deref_mut() {
                    Some(AdditionalProperties::RefOr(values)) => self.reference_or_schema(values),
                    Some(AdditionalProperties::FreeForm(_)) | None => {}
                };
            }
            // "When using the discriminator, inline schemas will not be considered" (OpenAPI 3.1.1 §4.8.25).
            Schema::OneOf(one) => {
                one.discriminator = None;
                &mut one.items
            }
            Schema::AllOf(all) => {
                all.discriminator = None;
                &mut all.items
            }
            Schema::AnyOf(any) => {
                any.discriminator = None;
                &mut any.items
            }
            _ => return,
        };
        for item in items {
            self.reference_or_schema(item);
        }
    }
}

/// Keeps the name of the type, by which client generators name inline schemas, and what stands beside the reference.
fn describe(schema: &mut Schema, name: Option<String>, reference: &Ref) {
    let (title, description) = match schema {
        Schema::Array(array) => (&mut array.title, &mut array.description),
        Schema::Object(object) => (&mut object.title, &mut object.description),
        Schema::OneOf(one) => (&mut one.title, &mut one.description),
        Schema::AllOf(all) => (&mut all.title, &mut all.description),
        // It cannot have a title.
        Schema::AnyOf(any) => (&mut None, &mut any.description),
        _ => return,
    };
    if title.is_none() {
        *title = name;
    }
    if !reference.description.is_empty() {
        *description = Some(reference.description.clone());
    }
}
