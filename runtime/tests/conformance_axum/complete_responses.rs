//! What is reported about complete responses, by the last segment of their path.

pub(crate) const EXPECTED: [(&str, &[&str]); 6] = [
    (
        "etags",
        &["GET /raw/{kind} (`RawResponse`) sent 200 with several `ETag`, which has one value"],
    ),
    ("links", &[]),
    (
        "locations",
        &["GET /raw/{kind} (`RawResponse`) sent 302 with several `Location`, which has one value"],
    ),
    ("part", &[]),
    (
        "longer",
        &["GET /raw/{kind} (`RawResponse`) sent 206 with `Content-Range: bytes 0-8/9`, \
           but the content has 5 bytes"],
    ),
    (
        "unauthorized",
        &["GET /raw/{kind} (`RawResponse`) sent 401 without `WWW-Authenticate`, \
           which HTTP requires with this status code"],
    ),
];
