//! Tags, which group operations.

use std::collections::BTreeSet;

use ::utoipa::openapi::tag::{Tag, TagBuilder};

use super::endpoint::Endpoint;
use crate::served_path::is_in;

/// The tags of modules, their descriptions, and which are used.
#[derive(Clone, Debug, Default)]
pub(super) struct Tags {
    /// Each with its description.
    described: Vec<(String, String)>,
    of_modules: Vec<(String, String)>,
    used: BTreeSet<String>,
}

impl Tags {
    pub(super) fn describe(&mut self, name: String, description: String) {
        self.described.push((name, description));
    }

    pub(super) fn assign(&mut self, module_path: String, name: String) {
        self.of_modules.push((module_path, name));
    }

    /// Returns the tag of an endpoint: that of its innermost module, or else the first part of its path.
    pub(super) fn of(&mut self, endpoint: &Endpoint) -> Option<String> {
        let around =
            self.of_modules.iter().filter(|(module, _)| is_in(endpoint.module_path(), module));
        let name = match around.max_by_key(|(module, _)| module.len()) {
            Some((_, name)) => name.clone(),
            None => first_part(endpoint.operation().path()?)?.to_owned(),
        };
        self.used.insert(name.clone());
        Some(name)
    }

    /// Returns the tags that are used: the described ones in their order, and then all others by name.
    pub(super) fn into_used(self) -> Vec<Tag> {
        let Self { described, mut used, .. } = self;
        let described = described.into_iter().filter(|(name, _)| used.remove(name));
        let described: Vec<Tag> = described
            .map(|(name, text)| TagBuilder::new().name(name).description(Some(text)).build())
            .collect();
        let others = used.into_iter().map(|name| TagBuilder::new().name(name).build());
        described.into_iter().chain(others).collect()
    }
}

/// Returns `books` for `/books/{isbn}`, and `None` if the path begins with a parameter.
fn first_part(path: &str) -> Option<&str> {
    let first = path.trim_start_matches('/').split(['/', '?']).next()?;
    let is_text = |one: char| one.is_alphanumeric() || matches!(one, '-' | '_' | '.' | '~');
    (!first.is_empty() && first.chars().all(is_text)).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::first_part;

    #[test]
    fn the_first_part_of_a_path_is_a_tag_unless_it_is_a_parameter() {
        assert_eq!(first_part("/books/{isbn}"), Some("books"));
        assert_eq!(first_part("/menü"), Some("menü"));
        assert_eq!(first_part("/openapi.json"), Some("openapi.json"));
        assert_eq!([first_part("/"), first_part("/{id}"), first_part("/:id/x")], [None; 3]);
        assert_eq!(first_part("/<id>"), None);
    }
}
