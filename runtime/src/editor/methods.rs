//! The request methods.

/// **GET**: safe and idempotent.
///
/// [RFC 9110 §9.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-9.3.1)
pub const GET: &str = "GET";

/// **HEAD**: safe and idempotent.
///
/// [RFC 9110 §9.3.2](https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2)
pub const HEAD: &str = "HEAD";

/// **POST**: neither safe nor idempotent.
///
/// [RFC 9110 §9.3.3](https://www.rfc-editor.org/rfc/rfc9110#section-9.3.3)
pub const POST: &str = "POST";

/// **PUT**: idempotent, but not safe.
///
/// [RFC 9110 §9.3.4](https://www.rfc-editor.org/rfc/rfc9110#section-9.3.4)
pub const PUT: &str = "PUT";

/// **PATCH**: neither safe nor idempotent.
///
/// [RFC 5789 §2](https://www.rfc-editor.org/rfc/rfc5789#section-2)
pub const PATCH: &str = "PATCH";

/// **DELETE**: idempotent, but not safe.
///
/// [RFC 9110 §9.3.5](https://www.rfc-editor.org/rfc/rfc9110#section-9.3.5)
pub const DELETE: &str = "DELETE";

/// **OPTIONS**: safe and idempotent.
///
/// [RFC 9110 §9.3.7](https://www.rfc-editor.org/rfc/rfc9110#section-9.3.7)
pub const OPTIONS: &str = "OPTIONS";

/// **TRACE**: safe and idempotent.
///
/// [RFC 9110 §9.3.8](https://www.rfc-editor.org/rfc/rfc9110#section-9.3.8)
pub const TRACE: &str = "TRACE";

/// **CONNECT**: neither safe nor idempotent.
///
/// [RFC 9110 §9.3.6](https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6)
pub const CONNECT: &str = "CONNECT";

/// **QUERY**: safe and idempotent.
///
/// [RFC 10008 §2](https://www.rfc-editor.org/rfc/rfc10008#section-2)
pub const QUERY: &str = "QUERY";
