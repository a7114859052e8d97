//! The options.

/// Sets a custom error format for bare error codes: `errors = ApiError`,
/// `errors = ApiError as "application/vnd.api+json"`.
pub const errors: () = ();

/// Sets the language of the documentation: `lang = "zh-CN"`.
pub const lang: () = ();

/// Derives traits for the generated types: `derive(Clone)`.
pub const derive: () = ();

/// Declares responses from outside the handler, of extractors, limits or layers:
/// `outside(413: "At most 20 MiB.", 429, ..JsonRejection)`.
pub const outside: () = ();

/// Decodes received responses into the generated types, with the feature `client`: `decode`.
pub const decode: () = ();
