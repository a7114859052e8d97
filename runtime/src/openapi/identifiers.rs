//! `operationId`s are "unique among all operations" (OpenAPI 3.1.1 §4.8.10.1), and should be stable,
//! because generated clients name their functions after them.

use std::collections::BTreeMap;

/// Returns the name of a handler without `r#`.
pub(super) fn identifier(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// The possible names of an operation.
pub(super) struct Candidates<'a> {
    pub(super) name: &'a str,
    pub(super) module_path: &'a str,
    /// The method, if the operation has several and this is not the first.
    pub(super) further_method: Option<&'static str>,
    pub(super) route: String,
}

impl Candidates<'_> {
    /// Returns the name of length 0, 1 or 2, which contains more parts the longer it is.
    fn get(&self, length: usize) -> String {
        let method = self.further_method.map(str::to_lowercase);
        let name = identifier(self.name);
        let modules = self.module_path.split("::").map(identifier);
        let modules: Vec<&str> = modules.filter(|module| !module.is_empty()).collect();
        let route = self.route.split(|one: char| !one.is_alphanumeric());
        let route = route.filter(|word| !word.is_empty()).map(str::to_lowercase);
        let mut parts: Vec<String> = Vec::new();
        if length > 0 {
            parts.extend(modules.into_iter().map(str::to_owned));
        }
        parts.push(name.to_owned());
        parts.extend(method);
        if length > 1 {
            parts.extend(route);
        }
        parts.join("_")
    }
}

/// Returns one name for each operation. All operations that would have the same name get a longer one,
/// so that no name depends on the order. Operations that are equal in everything are numbered.
pub(super) fn unique(all: &[Candidates<'_>]) -> Vec<String> {
    let mut names: Vec<String> = all.iter().map(|one| one.get(0)).collect();
    for length in 1..=2 {
        let mut count: BTreeMap<&str, usize> = BTreeMap::new();
        for name in &names {
            *count.entry(name).or_default() += 1;
        }
        let longer = all.iter().zip(&names).map(|(one, name)| {
            if count.get(name.as_str()).is_some_and(|count| *count > 1) {
                one.get(length)
            } else {
                name.clone()
            }
        });
        names = longer.collect();
    }
    for index in 0..names.len() {
        let mut number = 2;
        let base = names[index].clone();
        while names[..index].contains(&names[index]) {
            names[index] = format!("{base}_{number}");
            number += 1;
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::{Candidates, unique};

    fn candidates<'a>(name: &'a str, module_path: &'a str, route: &str) -> Candidates<'a> {
        Candidates { name, module_path, further_method: None, route: route.to_owned() }
    }

    #[test]
    fn names_are_only_as_long_as_necessary() {
        let names = unique(&[
            candidates("list", "app::users", "GET /users"),
            candidates("list", "app::books", "GET /books"),
            candidates("r#move", "app::books", "POST /books/{id}"),
            candidates("get", "app", "GET /a/{id}"),
            candidates("get", "app", "GET /b"),
            candidates("same", "", "GET /"),
            candidates("same", "", "GET /"),
        ]);
        assert_eq!(
            names,
            [
                "app_users_list",
                "app_books_list",
                "move",
                "app_get_get_a_id",
                "app_get_get_b",
                "same_get",
                "same_get_2",
            ]
        );
    }
}
