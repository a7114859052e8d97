//! The schema of a type: a reference if the type has a component, or else the schema itself.

use std::any::type_name;

use ::utoipa::ToSchema;
use ::utoipa::openapi::{Ref, RefOr, Schema};

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

impl TypeSchema {
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

/// Returns the name of the component of a type: the name that the type gives itself and, for a generic
/// type, its arguments, as in utoipa's own macros: `Page_User`. Types of the standard library and of
/// `serde_json` have a schema, but no component.
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
