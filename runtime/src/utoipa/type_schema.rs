//! The schema of a type: a reference if the type has a component, or else the schema itself.

use std::any::type_name;
use std::borrow::Cow;

use ::utoipa::ToSchema;
use ::utoipa::openapi::schema::SchemaType;
use ::utoipa::openapi::{Ref, RefOr, Schema, Type};

/// Components with their names.
pub(crate) type Schemas = Vec<(String, RefOr<Schema>)>;

/// The components of several types.
#[derive(Default)]
pub(crate) struct Collected {
    pub(super) components: Schemas,
    /// Generic types by the names that they give themselves.
    pub(super) by_own_name: Schemas,
}

/// The schema of the type of a content.
pub struct TypeSchema {
    pub(super) schema: RefOr<Schema>,
    /// The components to which the schema refers.
    pub(super) components: Option<Components>,
}

/// The function that collects the components of a type. It is called only for a document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Components {
    pub(super) type_name: &'static str,
    pub(super) collect: fn(&mut Collected),
}

/// A field of a type.
pub(crate) struct TypeField {
    pub(crate) name: String,
    pub(crate) schema: RefOr<Schema>,
    pub(crate) is_required: bool,
}

/// The begin of the name of a placeholder. It cannot be that of a component.
#[cfg(any(feature = "aide015", feature = "poem-openapi5", feature = "salvo-oapi1"))]
pub(super) const PLACEHOLDER: &str = "<foreign>";

impl TypeSchema {
    /// Returns a placeholder with this number, for the schema of another generator.
    #[cfg(any(feature = "aide015", feature = "poem-openapi5", feature = "salvo-oapi1"))]
    pub(super) fn placeholder(number: usize) -> Self {
        let schema = Ref::from_schema_name(format!("{PLACEHOLDER}{number}")).into();
        Self { schema, components: None }
    }

    pub(crate) fn components(&self) -> Option<Components> {
        self.components
    }

    pub(crate) fn into_schema(self) -> RefOr<Schema> {
        self.schema
    }

    /// Returns the fields, if it is the schema of a type with fields. `null` is not among their values: it cannot be
    /// sent in a path or a query.
    pub(crate) fn fields(&self) -> Vec<TypeField> {
        let mut collected = Collected::default();
        if let Some(components) = self.components {
            (components.collect)(&mut collected);
        }
        let mut fields = Vec::new();
        add_fields(&self.schema, &collected, &mut fields, 0);
        fields
    }
    /// Returns the schema of a type.
    pub(super) fn for_type<T: ToSchema>() -> Self {
        Self {
            schema: reference::<T>(),
            components: Some(Components { type_name: type_name::<T>(), collect: collect::<T> }),
        }
    }

    /// Returns the schema of a container of the type.
    pub(super) fn for_container<T: ToSchema>(
        container: impl FnOnce(RefOr<Schema>) -> Schema,
    ) -> Self {
        let Self { schema, components } = Self::for_type::<T>();
        Self { schema: container(schema).into(), components }
    }
}

impl std::fmt::Debug for TypeSchema {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("TypeSchema")
            .field("components", &self.components)
            .finish_non_exhaustive()
    }
}

fn reference<T: ToSchema>() -> RefOr<Schema> {
    match component::<T>() {
        Some(name) => Ref::from_schema_name(name).into(),
        None => T::schema(),
    }
}

fn collect<T: ToSchema>(schemas: &mut Collected) {
    if let Some(name) = component::<T>() {
        let own = T::name();
        // Inside another type, utoipa refers to `List<User>` as `List`.
        if own != name {
            schemas.by_own_name.push((own.into_owned(), T::schema()));
        }
        schemas.components.push((name, T::schema()));
    }
    T::schemas(&mut schemas.components);
}

/// Returns the name of the component of a type: see [`component_name`].
fn component<T: ToSchema>() -> Option<String> {
    component_name(type_name::<T>(), T::name())
}

/// Returns the name of the component of a type: the name that the type gives itself and, for a generic
/// type, its arguments, as in utoipa's own macros: `Page_User`. Types of the standard library and of
/// `serde_json` have a schema, but no component.
pub(super) fn component_name(full: &str, own_name: Cow<'_, str>) -> Option<String> {
    let (path, arguments) = full.split_once('<').unwrap_or((full, ""));
    let (root, _) = path.split_once("::")?;
    let is_word = |text: &str| text.chars().all(|one| one.is_alphanumeric() || one == '_');
    if !is_word(root) || matches!(root, "alloc" | "core" | "serde_json" | "std") {
        return None;
    }
    let mut name = own_name.into_owned();
    let words = arguments.split(|one: char| !(one.is_alphanumeric() || matches!(one, '_' | ':')));
    for word in words.filter(|word| !word.is_empty()) {
        name.push('_');
        name.push_str(word.rsplit("::").next().unwrap_or(word));
    }
    Some(name.replace(|one: char| !(one.is_ascii_alphanumeric() || ".-_".contains(one)), "_"))
}

/// A schema may refer to itself.
const DEEPEST: usize = 8;

fn add_fields(of: &RefOr<Schema>, known: &Collected, fields: &mut Vec<TypeField>, depth: usize) {
    match of {
        _ if depth > DEEPEST => {}
        RefOr::Ref(reference) => {
            let name = reference.ref_location.rsplit('/').next().unwrap_or_default();
            let known_schemas = known.components.iter().chain(&known.by_own_name);
            if let Some((_, schema)) = known_schemas.into_iter().find(|(other, _)| other == name) {
                add_fields(schema, known, fields, depth + 1);
            }
        }
        RefOr::T(Schema::Object(object)) => {
            for (name, schema) in &object.properties {
                fields.push(TypeField {
                    name: name.clone(),
                    schema: without_null(schema.clone()),
                    is_required: object.required.contains(name),
                });
            }
        }
        // Flattened fields.
        RefOr::T(Schema::AllOf(all)) => {
            all.items.iter().for_each(|item| add_fields(item, known, fields, depth + 1));
        }
        RefOr::T(_) => {}
    }
}

fn without_null(schema: RefOr<Schema>) -> RefOr<Schema> {
    let RefOr::T(mut schema) = schema else { return schema };
    match &mut schema {
        Schema::Object(object) => without_null_type(&mut object.schema_type),
        Schema::Array(array) => without_null_type(&mut array.schema_type),
        Schema::OneOf(one) => {
            one.items.retain(|item| !is_null(item));
            if let [only] = &mut one.items[..] {
                return std::mem::take(only);
            }
        }
        _ => {}
    }
    schema.into()
}

fn without_null_type(of: &mut SchemaType) {
    if let SchemaType::Array(types) = of {
        types.retain(|one| *one != Type::Null);
        if let [only] = &types[..] {
            *of = SchemaType::Type(only.clone());
        }
    }
}

fn is_null(schema: &RefOr<Schema>) -> bool {
    matches!(schema, RefOr::T(Schema::Object(object)) if object.schema_type == SchemaType::Type(Type::Null))
}
