//! The names of the options.

/// Each option with an example.
pub(super) const OPTIONS: &[(&str, &str)] = &[
    ("crate", "crate = ::my_web::api_responses"),
    ("decode", "decode"),
    ("derive", "derive(Clone)"),
    ("errors", "errors = ApiError"),
    ("lang", "lang = \"zh-CN\""),
    ("outside", "outside(413: \"At most 20 MiB.\")"),
    ("rename", "rename(Response = UserReply, Error = UserFailure)"),
];

/// Whether a word is how other tools name the status code of a response: `status = 404`.
pub(super) fn is_field_of_response(word: &str) -> bool {
    matches!(word, "status" | "status_code" | "statusCode" | "http_status" | "code")
}
