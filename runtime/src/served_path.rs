//! The path under which an endpoint is served: that of its declaration, after the prefixes of the routers around
//! it.

/// Joins a prefix and a path as routers do: `/` under `/v1` is `/v1`, and under `/v1/` it is `/v1/`.
pub(crate) fn joined(prefix: &str, path: &str) -> String {
    match path {
        "" | "/" if !prefix.is_empty() => prefix.to_owned(),
        _ if path.starts_with('/') => format!("{}{path}", prefix.trim_end_matches('/')),
        "" => String::new(),
        _ => format!("{}/{path}", prefix.trim_end_matches('/')),
    }
}

/// The prefixes that are set for modules.
#[cfg(any(feature = "guide", feature = "utoipa6"))]
#[derive(Clone, Debug, Default)]
pub(crate) struct Prefixes(Vec<(String, String)>);

#[cfg(any(feature = "guide", feature = "utoipa6"))]
impl Prefixes {
    pub(crate) fn set(&mut self, module_path: String, prefix: String) {
        self.0.push((module_path, prefix));
        // The longest path is that of the innermost module, whose prefix is the last.
        self.0.sort_by_key(|(module, _)| module.len());
    }

    /// Returns the prefixes of the modules around an endpoint, and then that of its router.
    pub(crate) fn before(&self, module_path: &str, of_router: &str) -> String {
        let around = self.0.iter().filter(|(module, _)| is_in(module_path, module));
        let around = around.fold(String::new(), |outer, (_, prefix)| joined(&outer, prefix));
        joined(&around, of_router)
    }
}

/// Returns whether a module is another one, or in it.
#[cfg(any(feature = "guide", feature = "utoipa6"))]
pub(crate) fn is_in(module_path: &str, other: &str) -> bool {
    let rest = module_path.strip_prefix(other);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[cfg(any(feature = "guide", feature = "utoipa6"))]
    #[test]
    fn the_prefix_of_an_inner_module_stands_after_that_of_the_module_around_it() {
        let mut prefixes = super::Prefixes::default();
        prefixes.set("shop::users".to_owned(), "/users".to_owned());
        prefixes.set("shop".to_owned(), "/api/".to_owned());
        for (module, expected) in [
            ("shop::users::v1", "/api/users/v1"),
            ("shop::users", "/api/users/v1"),
            ("shop", "/api/v1"),
            ("shop::users_of_others", "/api/v1"),
            ("shopping", "/v1"),
        ] {
            assert_eq!(prefixes.before(module, "/v1"), expected, "{module}");
        }
    }

    #[test]
    fn there_is_one_slash_between_prefix_and_path() {
        for (prefix, path, expected) in [
            ("", "/", "/"),
            ("", "/users", "/users"),
            ("/v1", "/users", "/v1/users"),
            ("/v1/", "/users", "/v1/users"),
            ("/v1", "/", "/v1"),
            ("/v1/", "/", "/v1/"),
            ("/v1", "", "/v1"),
            ("/", "/users", "/users"),
            ("/v1", "users", "/v1/users"),
            ("", "users", "/users"),
            ("", "", ""),
        ] {
            assert_eq!(joined(prefix, path), expected, "{prefix} {path}");
        }
    }
}
