//! The attributes of an entry: `#[…]`.

/// Overrides a rule: `#[allow(http::discouraged)]`, `#[allow(http::meaningless, reason = "…")]`.
pub const allow: () = ();

/// Declares the response only under a condition: `#[cfg(feature = "admin")]`.
pub const cfg: () = ();

/// Marks the response as deprecated: `#[deprecated = "…"]`.
pub const deprecated: () = ();

/// Puts a redirect into the error enum: `#[err] 303`.
pub const err: () = ();

/// Gives an example of the content, for the guide and OpenAPI: `#[example = r#"{"id": 1}"#] 200`.
pub const example: () = ();

/// Converts other errors into this response: `#[from(io::Error)] 500: Fault`.
pub const from: () = ();

/// Sets the `type` of the problem document, a URI reference:
/// `#[problem = "/problems/taken"] Taken = 409`.
pub const problem: () = ();

/// Keeps the status codes of errors and responses that are declared: `#[relay(reqwest::Response)] 502: Fault`.
pub const relay: () = ();

/// Describes the response in Chinese: `#[zh = "没有这个用户。"]`.
pub const zh: () = ();
