//! The path under which an endpoint is served: that of its declaration, after the prefixes of the routers around
//! it.

/// Joins a prefix and a path as routers do: `/` under `/v1` is `/v1`, and under `/v1/` it is `/v1/`.
pub(crate) fn joined(prefix: &str, path: &str) -> String {
    match path {
        "" | "/" if !prefix.is_empty() => prefix.to_owned(),
        _ => format!("{}{path}", prefix.trim_end_matches('/')),
    }
}

#[cfg(test)]
mod tests {
    use super::joined;

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
        ] {
            assert_eq!(joined(prefix, path), expected, "{prefix} {path}");
        }
    }
}
