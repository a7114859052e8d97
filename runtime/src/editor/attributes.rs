//! What may stand on an entry: `#[…]`.

/// The declaration is exempt from a rule: `#[allow(http::discouraged)]`,
/// `#[allow(http::meaningless, reason = "…")]`.
pub const allow: () = ();

/// The response is there under a condition: `#[cfg(feature = "admin")]`.
pub const cfg: () = ();

/// The response is on its way out: `#[deprecated = "…"]`.
pub const deprecated: () = ();

/// A redirect that belongs to the error half: `#[err] 303`.
pub const err: () = ();

/// Errors that become this response: `#[from(io::Error)] 500: Fault`.
pub const from: () = ();

/// The type of the problem, a URI reference: `#[problem = "/problems/taken"] Taken = 409`.
pub const problem: () = ();

/// The meaning in Chinese: `#[zh = "没有这个用户。"]`.
pub const zh: () = ();
