//! What may stand between commas and is no response.

/// What is sent in place of a bare error code, for the whole declaration: `errors = ApiError`,
/// `errors = ApiError as "application/vnd.api+json"`.
pub const errors: () = ();

/// The language of the documentation: `lang = "zh-CN"`.
pub const lang: () = ();

/// Traits to derive for the generated types: `derive(Clone)`.
pub const derive: () = ();

/// Responses that the handler does not make itself, but extractors, limits or layers:
/// `outside(413: "At most 20 MiB.", 429, ..JsonRejection)`.
pub const outside: () = ();
