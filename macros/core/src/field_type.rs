//! The types of `api_responses::header`, each with the header fields whose value it is.

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

/// The type of the value of a header field, whose name is in lower case.
pub(crate) fn of_field(name: &str) -> Option<&'static str> {
    TYPES.iter().find(|(_, fields)| fields.contains(&name)).map(|(typed, _)| *typed)
}

/// The names of all types.
pub(crate) fn all() -> impl Iterator<Item = &'static str> {
    TYPES.iter().map(|(typed, _)| *typed)
}
