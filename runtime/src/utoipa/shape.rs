//! The schema of a type, by reference if the type is one that deserves a name of its own.

use std::any::type_name;

use ::utoipa::ToSchema;
use ::utoipa::openapi::{Ref, RefOr, Schema};

use super::Schemas;

/// What is known of the type of a content.
pub struct Shape {
    pub(super) schema: RefOr<Schema>,
    /// What the schema refers to: called only when somebody makes components of it.
    pub(super) components: Option<Components>,
}

/// The components that a type needs, and the name of the type.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Components {
    pub(super) of: &'static str,
    pub(super) collect: fn(&mut Schemas),
}

impl Shape {
    /// Of a type that is written as it is.
    pub(super) fn of<T: ToSchema>() -> Self {
        Self {
            schema: reference::<T>(),
            components: Some(Components { of: type_name::<T>(), collect: collect::<T> }),
        }
    }

    /// Of a container of that type.
    pub(super) fn around<T: ToSchema>(container: impl FnOnce(RefOr<Schema>) -> Schema) -> Self {
        let Self { schema, components } = Self::of::<T>();
        Self { schema: container(schema).into(), components }
    }
}

impl std::fmt::Debug for Shape {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Shape")
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

fn collect<T: ToSchema>(schemas: &mut Schemas) {
    if let Some(name) = component::<T>() {
        schemas.push((name, T::schema()));
    }
    T::schemas(schemas);
}

/// The name of the component that a type is: what the type calls itself, and for a generic one its
/// arguments too, as in utoipa's own macros: `Page_User`. Types of the standard library and of
/// `serde_json` have a schema, but none that would be worth a name.
fn component<T: ToSchema>() -> Option<String> {
    let full = type_name::<T>();
    let (path, arguments) = full.split_once('<').unwrap_or((full, ""));
    let (root, _) = path.split_once("::")?;
    let is_word = |text: &str| text.chars().all(|one| one.is_alphanumeric() || one == '_');
    if !is_word(root) || matches!(root, "alloc" | "core" | "serde_json" | "std") {
        return None;
    }
    let mut name = T::name().into_owned();
    let words = arguments.split(|one: char| !(one.is_alphanumeric() || matches!(one, '_' | ':')));
    for word in words.filter(|word| !word.is_empty()) {
        name.push('_');
        name.push_str(word.rsplit("::").next().unwrap_or(word));
    }
    Some(name.replace(|one: char| !(one.is_ascii_alphanumeric() || ".-_".contains(one)), "_"))
}
