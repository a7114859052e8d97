//! The names of the options.

/// Each option with an example.
pub(super) const OPTIONS: &[(&str, &str)] = &[
    ("crate", "crate = ::my_web::api_responses"),
    ("derive", "derive(Clone)"),
    ("errors", "errors = ApiError"),
    ("lang", "lang = \"zh-CN\""),
    ("outside", "outside(413: \"At most 20 MiB.\")"),
    ("rename", "rename(Response = UserReply, Error = UserFailure)"),
];
