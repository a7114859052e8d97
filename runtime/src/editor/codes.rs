//! The status codes, each with the name of its constant in the `http` crate.

/// **100 Continue**: Interim: the server accepted the header section; the client may send the content.
///
/// [RFC 9110 §15.2.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1)
#[doc(alias = "HTTP100")]
pub const CONTINUE: u16 = 100;

/// **101 Switching Protocols**: The server switches the connection to the protocol that the client requested with Upgrade.
///
/// [RFC 9110 §15.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2)
#[doc(alias = "HTTP101")]
pub const SWITCHING_PROTOCOLS: u16 = 101;

/// **102 Processing**: Interim: the server received the whole request and is still processing it.
///
/// [RFC 2518 §10.1](https://www.rfc-editor.org/rfc/rfc2518#section-10.1)
#[doc(alias = "HTTP102")]
pub const PROCESSING: u16 = 102;

/// **103 Early Hints**: Interim: header fields that the final response will probably have (e.g. Link, for preloading).
///
/// [RFC 8297 §2](https://www.rfc-editor.org/rfc/rfc8297#section-2)
#[doc(alias = "HTTP103")]
pub const EARLY_HINTS: u16 = 103;

/// **104 Upload Resumption Supported**: Interim: the resource supports resumable uploads, or reports the progress of an upload.
///
/// [draft-ietf-httpbis-resumable-upload-05](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05)
#[doc(alias = "HTTP104")]
pub const UPLOAD_RESUMPTION_SUPPORTED: u16 = 104;

/// **200 OK**: The request succeeded; the content depends on the method.
///
/// [RFC 9110 §15.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1)
#[doc(alias = "HTTP200")]
pub const OK: u16 = 200;

/// **201 Created**: The request succeeded, and one or more resources were created.
///
/// [RFC 9110 §15.3.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2)
#[doc(alias = "HTTP201")]
pub const CREATED: u16 = 201;

/// **202 Accepted**: The request was accepted, but its processing is not complete and may still fail.
///
/// [RFC 9110 §15.3.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3)
#[doc(alias = "HTTP202")]
pub const ACCEPTED: u16 = 202;

/// **203 Non-Authoritative Information**: The request succeeded, but a proxy transformed the content of the origin server's 200.
///
/// [RFC 9110 §15.3.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4)
#[doc(alias = "HTTP203")]
pub const NON_AUTHORITATIVE_INFORMATION: u16 = 203;

/// **204 No Content**: The request succeeded; there is no content to send.
///
/// [RFC 9110 §15.3.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5)
#[doc(alias = "HTTP204")]
pub const NO_CONTENT: u16 = 204;

/// **205 Reset Content**: The request succeeded; the client should reset the form or document that sent it.
///
/// [RFC 9110 §15.3.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6)
#[doc(alias = "HTTP205")]
pub const RESET_CONTENT: u16 = 205;

/// **206 Partial Content**: One or more parts of the representation, as requested with Range.
///
/// [RFC 9110 §15.3.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7)
#[doc(alias = "HTTP206")]
pub const PARTIAL_CONTENT: u16 = 206;

/// **207 Multi-Status**: The content reports the results of several independent operations.
///
/// [RFC 4918 §11.1](https://www.rfc-editor.org/rfc/rfc4918#section-11.1)
#[doc(alias = "HTTP207")]
pub const MULTI_STATUS: u16 = 207;

/// **208 Already Reported**: Within a 207: the members of this binding were already listed.
///
/// [RFC 5842 §7.1](https://www.rfc-editor.org/rfc/rfc5842#section-7.1)
#[doc(alias = "HTTP208")]
pub const ALREADY_REPORTED: u16 = 208;

/// **226 IM Used**: A GET succeeded; the content is the result of instance manipulations (e.g. a delta).
///
/// [RFC 3229 §10.4.1](https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1)
#[doc(alias = "HTTP226")]
pub const IM_USED: u16 = 226;

/// **300 Multiple Choices**: The resource has several representations with their own URIs; choose one.
///
/// [RFC 9110 §15.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1)
#[doc(alias = "HTTP300")]
pub const MULTIPLE_CHOICES: u16 = 300;

/// **301 Moved Permanently**: The resource has a new permanent URI; the client may change POST to GET.
///
/// [RFC 9110 §15.4.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2)
#[doc(alias = "HTTP301")]
pub const MOVED_PERMANENTLY: u16 = 301;

/// **302 Found**: The resource is temporarily at another URI; the client may change POST to GET.
///
/// [RFC 9110 §15.4.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3)
#[doc(alias = "HTTP302")]
pub const FOUND: u16 = 302;

/// **303 See Other**: The result is at another URI; request it with GET.
///
/// [RFC 9110 §15.4.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4)
#[doc(alias = "HTTP303")]
pub const SEE_OTHER: u16 = 303;

/// **304 Not Modified**: The stored representation of the client is still valid.
///
/// [RFC 9110 §15.4.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5)
#[doc(alias = "HTTP304")]
pub const NOT_MODIFIED: u16 = 304;

/// **305 Use Proxy**: (Deprecated) the resource must be accessed through a given proxy.
///
/// [RFC 9110 §15.4.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6)
#[doc(alias = "HTTP305")]
pub const USE_PROXY: u16 = 305;

/// **306 (Unused)**: Reserved; "Switch Proxy" in an old draft.
///
/// [RFC 9110 §15.4.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7)
#[doc(alias = "HTTP306")]
pub const SWITCH_PROXY: u16 = 306;

/// **307 Temporary Redirect**: The resource is temporarily at another URI; the method must not change.
///
/// [RFC 9110 §15.4.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8)
#[doc(alias = "HTTP307")]
pub const TEMPORARY_REDIRECT: u16 = 307;

/// **308 Permanent Redirect**: The resource has a new permanent URI; the method must not change.
///
/// [RFC 9110 §15.4.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9)
#[doc(alias = "HTTP308")]
pub const PERMANENT_REDIRECT: u16 = 308;

/// **400 Bad Request**: The server does not process the request because of an apparent client error.
///
/// [RFC 9110 §15.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1)
#[doc(alias = "HTTP400")]
pub const BAD_REQUEST: u16 = 400;

/// **401 Unauthorized**: Valid credentials for the resource are missing or were refused.
///
/// [RFC 9110 §15.5.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2)
#[doc(alias = "HTTP401")]
pub const UNAUTHORIZED: u16 = 401;

/// **402 Payment Required**: Reserved for future use.
///
/// [RFC 9110 §15.5.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3)
#[doc(alias = "HTTP402")]
pub const PAYMENT_REQUIRED: u16 = 402;

/// **403 Forbidden**: The server understood the request and refuses to fulfill it.
///
/// [RFC 9110 §15.5.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4)
#[doc(alias = "HTTP403")]
pub const FORBIDDEN: u16 = 403;

/// **404 Not Found**: The resource was not found, or the server does not disclose that it exists.
///
/// [RFC 9110 §15.5.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5)
#[doc(alias = "HTTP404")]
pub const NOT_FOUND: u16 = 404;

/// **405 Method Not Allowed**: The server knows the method, but the resource does not support it.
///
/// [RFC 9110 §15.5.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6)
#[doc(alias = "HTTP405")]
pub const METHOD_NOT_ALLOWED: u16 = 405;

/// **406 Not Acceptable**: No representation is acceptable according to the Accept header fields of the request.
///
/// [RFC 9110 §15.5.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7)
#[doc(alias = "HTTP406")]
pub const NOT_ACCEPTABLE: u16 = 406;

/// **407 Proxy Authentication Required**: The client must authenticate itself to a proxy.
///
/// [RFC 9110 §15.5.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8)
#[doc(alias = "HTTP407")]
pub const PROXY_AUTHENTICATION_REQUIRED: u16 = 407;

/// **408 Request Timeout**: The server did not receive the whole request in time.
///
/// [RFC 9110 §15.5.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9)
#[doc(alias = "HTTP408")]
pub const REQUEST_TIMEOUT: u16 = 408;

/// **409 Conflict**: The request conflicts with the current state of the resource.
///
/// [RFC 9110 §15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10)
#[doc(alias = "HTTP409")]
pub const CONFLICT: u16 = 409;

/// **410 Gone**: The resource was removed intentionally, and probably permanently.
///
/// [RFC 9110 §15.5.11](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11)
#[doc(alias = "HTTP410")]
pub const GONE: u16 = 410;

/// **411 Length Required**: The request needs a Content-Length.
///
/// [RFC 9110 §15.5.12](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12)
#[doc(alias = "HTTP411")]
pub const LENGTH_REQUIRED: u16 = 411;

/// **412 Precondition Failed**: A precondition in the header of the request is false.
///
/// [RFC 9110 §15.5.13](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13)
#[doc(alias = "HTTP412")]
pub const PRECONDITION_FAILED: u16 = 412;

/// **413 Content Too Large**: The content of the request is larger than the server is willing to process.
///
/// [RFC 9110 §15.5.14](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14)
#[doc(alias = "HTTP413")]
pub const PAYLOAD_TOO_LARGE: u16 = 413;

/// **414 URI Too Long**: The URI is longer than the server is willing to process.
///
/// [RFC 9110 §15.5.15](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15)
#[doc(alias = "HTTP414")]
pub const URI_TOO_LONG: u16 = 414;

/// **415 Unsupported Media Type**: The format of the content is not supported for this method and resource.
///
/// [RFC 9110 §15.5.16](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16)
#[doc(alias = "HTTP415")]
pub const UNSUPPORTED_MEDIA_TYPE: u16 = 415;

/// **416 Range Not Satisfiable**: None of the requested ranges can be satisfied.
///
/// [RFC 9110 §15.5.17](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17)
#[doc(alias = "HTTP416")]
pub const RANGE_NOT_SATISFIABLE: u16 = 416;

/// **417 Expectation Failed**: The expectation in the Expect header field could not be met.
///
/// [RFC 9110 §15.5.18](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18)
#[doc(alias = "HTTP417")]
pub const EXPECTATION_FAILED: u16 = 417;

/// **418 (Unused)**: Reserved; the joke "I'm a teapot" of RFC 2324.
///
/// [RFC 9110 §15.5.19](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19)
#[doc(alias = "HTTP418")]
pub const IM_A_TEAPOT: u16 = 418;

/// **421 Misdirected Request**: This server cannot produce an authoritative response for the URI.
///
/// [RFC 9110 §15.5.20](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20)
#[doc(alias = "HTTP421")]
pub const MISDIRECTED_REQUEST: u16 = 421;

/// **422 Unprocessable Content**: The media type and the syntax are correct, but the content cannot be processed.
///
/// [RFC 9110 §15.5.21](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21)
#[doc(alias = "HTTP422")]
pub const UNPROCESSABLE_ENTITY: u16 = 422;

/// **423 Locked**: The source or the destination of the method is locked.
///
/// [RFC 4918 §11.3](https://www.rfc-editor.org/rfc/rfc4918#section-11.3)
#[doc(alias = "HTTP423")]
pub const LOCKED: u16 = 423;

/// **424 Failed Dependency**: The operation was not performed because another one that it depends on failed.
///
/// [RFC 4918 §11.4](https://www.rfc-editor.org/rfc/rfc4918#section-11.4)
#[doc(alias = "HTTP424")]
pub const FAILED_DEPENDENCY: u16 = 424;

/// **425 Too Early**: The server does not process a request that might be replayed (TLS early data).
///
/// [RFC 8470 §5.2](https://www.rfc-editor.org/rfc/rfc8470#section-5.2)
#[doc(alias = "HTTP425")]
pub const TOO_EARLY: u16 = 425;

/// **426 Upgrade Required**: The server refuses the request with this protocol, but may accept it after an upgrade.
///
/// [RFC 9110 §15.5.22](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22)
#[doc(alias = "HTTP426")]
pub const UPGRADE_REQUIRED: u16 = 426;

/// **428 Precondition Required**: The request must be conditional.
///
/// [RFC 6585 §3](https://www.rfc-editor.org/rfc/rfc6585#section-3)
#[doc(alias = "HTTP428")]
pub const PRECONDITION_REQUIRED: u16 = 428;

/// **429 Too Many Requests**: The client sent too many requests in a given time (rate limiting).
///
/// [RFC 6585 §4](https://www.rfc-editor.org/rfc/rfc6585#section-4)
#[doc(alias = "HTTP429")]
pub const TOO_MANY_REQUESTS: u16 = 429;

/// **431 Request Header Fields Too Large**: A header field, or all of them together, is too large.
///
/// [RFC 6585 §5](https://www.rfc-editor.org/rfc/rfc6585#section-5)
#[doc(alias = "HTTP431")]
pub const REQUEST_HEADER_FIELDS_TOO_LARGE: u16 = 431;

/// **451 Unavailable For Legal Reasons**: Access is denied for legal reasons.
///
/// [RFC 7725 §3](https://www.rfc-editor.org/rfc/rfc7725#section-3)
#[doc(alias = "HTTP451")]
pub const UNAVAILABLE_FOR_LEGAL_REASONS: u16 = 451;

/// **500 Internal Server Error**: An unexpected condition prevented the server from fulfilling the request.
///
/// [RFC 9110 §15.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1)
#[doc(alias = "HTTP500")]
pub const INTERNAL_SERVER_ERROR: u16 = 500;

/// **501 Not Implemented**: The server does not support what the request needs (e.g. it does not know the method).
///
/// [RFC 9110 §15.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2)
#[doc(alias = "HTTP501")]
pub const NOT_IMPLEMENTED: u16 = 501;

/// **502 Bad Gateway**: As a gateway or proxy, the server received an invalid response from an upstream server.
///
/// [RFC 9110 §15.6.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3)
#[doc(alias = "HTTP502")]
pub const BAD_GATEWAY: u16 = 502;

/// **503 Service Unavailable**: The server is temporarily overloaded or under maintenance.
///
/// [RFC 9110 §15.6.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4)
#[doc(alias = "HTTP503")]
pub const SERVICE_UNAVAILABLE: u16 = 503;

/// **504 Gateway Timeout**: As a gateway or proxy, the server received no response from an upstream server in time.
///
/// [RFC 9110 §15.6.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5)
#[doc(alias = "HTTP504")]
pub const GATEWAY_TIMEOUT: u16 = 504;

/// **505 HTTP Version Not Supported**: The server does not support the major version of HTTP in the request.
///
/// [RFC 9110 §15.6.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6)
#[doc(alias = "HTTP505")]
pub const HTTP_VERSION_NOT_SUPPORTED: u16 = 505;

/// **506 Variant Also Negotiates**: The transparent content negotiation of the server is misconfigured.
///
/// [RFC 2295 §8.1](https://www.rfc-editor.org/rfc/rfc2295#section-8.1)
#[doc(alias = "HTTP506")]
pub const VARIANT_ALSO_NEGOTIATES: u16 = 506;

/// **507 Insufficient Storage**: The server cannot store the representation that completes the request.
///
/// [RFC 4918 §11.5](https://www.rfc-editor.org/rfc/rfc4918#section-11.5)
#[doc(alias = "HTTP507")]
pub const INSUFFICIENT_STORAGE: u16 = 507;

/// **508 Loop Detected**: The server found an infinite loop while processing a request with Depth: infinity.
///
/// [RFC 5842 §7.2](https://www.rfc-editor.org/rfc/rfc5842#section-7.2)
#[doc(alias = "HTTP508")]
pub const LOOP_DETECTED: u16 = 508;

/// **510 Not Extended**: (Obsoleted) the access policy of an HTTP extension was not met.
///
/// [RFC 2774 §7](https://www.rfc-editor.org/rfc/rfc2774#section-7)
#[doc(alias = "HTTP510")]
pub const NOT_EXTENDED: u16 = 510;

/// **511 Network Authentication Required**: The client must authenticate itself to gain network access (captive portal).
///
/// [RFC 6585 §6](https://www.rfc-editor.org/rfc/rfc6585#section-6)
#[doc(alias = "HTTP511")]
pub const NETWORK_AUTHENTICATION_REQUIRED: u16 = 511;
