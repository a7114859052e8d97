//! The words of the grammar and of handlers, and some other words.

/// Each is one byte of an input. Several tokens are one word where they rarely occur separately.
#[rustfmt::skip]
pub const WORDS: &[&str] = &[
    // Punctuation.
    ",", ":", "=", "|", "<", ">", "::", "..", "..=", "...", "->", "=>", "-", "+", "#", "&", "*", "!",
    "?", ";", "@", "$", "~", ".", "'a", "'static", "'_",
    // Methods.
    "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "QUERY", "ANY",
    "get", "post", "route", "method", "path",
    // Status codes, valid and invalid.
    "101", "103", "200", "201", "202", "204", "205", "206", "301", "303", "304", "307", "400", "401",
    "403", "404", "405", "407", "409", "410", "412", "413", "415", "416", "419", "422", "426", "428",
    "429", "500", "502", "503", "511", "599", "0", "1", "99", "600", "1000", "99999999999999999999",
    "0x194", "404u16", "4.04", "0404", "4_04", "1e400", "OK", "NOT_FOUND", "CREATED", "NOT_FUOND",
    // Variants and types.
    "Ok", "NotFound", "Created", "Name", "Taken", "User", "T", "E", "AuthError", "Internal", "Problem",
    "Fault", "Raw", "Json", "JsonRejection", "ETag", "Location", "RetryAfter", "WwwAuthenticate",
    "Option", "Vec", "Box", "String", "str", "u8", "u64", "Self", "_",
    // Words of the grammar.
    "as", "decode", "member", "relay", "outside", "derive", "crate", "lang", "errors", "from", "err", "cfg", "cfg_attr", "any", "all",
    "unix", "allow", "expect", "deny", "warn", "deprecated", "default", "http", "meaningless",
    "unregistered", "discouraged", "incomplete", "missing_location", "missing_challenge", "reason", "zh", "problem", "example", "doc",
    "Debug", "Clone",
    // Header fields.
    "etag", "www_authenticate", "location", "retry_after", "content_range", "allow_", "body",
    "content_type", "set_cookie", "r#type", "r#as",
    // Literals.
    "\"/users/{id}\"", "\"text/html\"", "\"text/event-stream\"", "\"Bearer\"", "\"no-store\"",
    "\"x-total-count\"", "\"bytes */0\"", "\"zh-CN\"", "\"/problems/taken\"", "\"text\"", "\"\"",
    "\"a b\\r\\n\"", "\"{\"", "\"错。|\"", "\"```\"", "\"\\0\"", "\"GET\"", "\"404\"", "r#\"raw\"#", "'x'",
    "b\"b\"", "c\"c\"", "true",
    // Items.
    "async", "fn", "pub", "enum", "struct", "union", "where", "self", "mut", "impl", "dyn", "for", "const",
    "unsafe", "safe", "extern", "trait", "mod", "type", "use", "static", "macro_rules", "name", "get_user",
    "Result", "GetUserResponse", "GetUserError", "Future", "Output", "AppError", "derive_",
    "compile_error", "api_responses",
];
