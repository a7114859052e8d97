//! The types of `api_responses::header`, each with the fields that it is a value of.

const TYPES: &[(&str, &[&str])] = &[
    ("AcceptPatch", &["accept-patch"]),
    ("Allow", &["allow"]),
    ("CacheControl", &["cache-control"]),
    ("ContentRange", &["content-range"]),
    ("ETag", &["etag"]),
    ("LastModified", &["last-modified"]),
    ("Link", &["link"]),
    ("Location", &["location", "content-location"]),
    ("ProxyAuthenticate", &["proxy-authenticate"]),
    ("RetryAfter", &["retry-after"]),
    ("Upgrade", &["upgrade"]),
    ("WwwAuthenticate", &["www-authenticate"]),
];

/// The type of a field's value, by the name of the field in lower case.
pub(crate) fn of_field(name: &str) -> Option<&'static str> {
    TYPES.iter().find(|(_, fields)| fields.contains(&name)).map(|(typed, _)| *typed)
}

/// The names of all of them.
pub(crate) fn all() -> impl Iterator<Item = &'static str> {
    TYPES.iter().map(|(typed, _)| *typed)
}
