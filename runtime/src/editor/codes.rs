//! The status codes, each with the name of its constant in the `http` crate.

/// **100 Continue**: Interim: the request head is accepted, send the content.
///
/// [RFC 9110 §15.2.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1)
#[doc(alias = "HTTP100")]
pub const CONTINUE: u16 = 100;

/// **101 Switching Protocols**: The server switches this connection to another protocol, as the client asked with Upgrade.
///
/// [RFC 9110 §15.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2)
#[doc(alias = "HTTP101")]
pub const SWITCHING_PROTOCOLS: u16 = 101;

/// **102 Processing**: Interim: the complete request was received and is still being processed.
///
/// [RFC 2518 §10.1](https://www.rfc-editor.org/rfc/rfc2518#section-10.1)
#[doc(alias = "HTTP102")]
pub const PROCESSING: u16 = 102;

/// **103 Early Hints**: Interim: header fields that will probably be in the final response (e.g. Link preload).
///
/// [RFC 8297 §2](https://www.rfc-editor.org/rfc/rfc8297#section-2)
#[doc(alias = "HTTP103")]
pub const EARLY_HINTS: u16 = 103;

/// **104 Upload Resumption Supported**: Interim: the resource supports resumable uploads / progress of an upload.
///
/// [draft-ietf-httpbis-resumable-upload-05](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05)
#[doc(alias = "HTTP104")]
pub const UPLOAD_RESUMPTION_SUPPORTED: u16 = 104;

/// **200 OK**: The request succeeded; the content depends on the method.
///
/// [RFC 9110 §15.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1)
#[doc(alias = "HTTP200")]
pub const OK: u16 = 200;

/// **201 Created**: Fulfilled, and one or more new resources were created.
///
/// [RFC 9110 §15.3.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2)
#[doc(alias = "HTTP201")]
pub const CREATED: u16 = 201;

/// **202 Accepted**: Accepted for processing, which has not been completed and may still be refused.
///
/// [RFC 9110 §15.3.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3)
#[doc(alias = "HTTP202")]
pub const ACCEPTED: u16 = 202;

/// **203 Non-Authoritative Information**: Success, but a transforming proxy modified the content of the origin's 200.
///
/// [RFC 9110 §15.3.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4)
#[doc(alias = "HTTP203")]
pub const NON_AUTHORITATIVE_INFORMATION: u16 = 203;

/// **204 No Content**: Success, and there is nothing to send as content.
///
/// [RFC 9110 §15.3.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5)
#[doc(alias = "HTTP204")]
pub const NO_CONTENT: u16 = 204;

/// **205 Reset Content**: Success; the user agent should reset the document view that sent the request.
///
/// [RFC 9110 §15.3.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6)
#[doc(alias = "HTTP205")]
pub const RESET_CONTENT: u16 = 205;

/// **206 Partial Content**: One or more parts of the representation, in answer to a Range request.
///
/// [RFC 9110 §15.3.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7)
#[doc(alias = "HTTP206")]
pub const PARTIAL_CONTENT: u16 = 206;

/// **207 Multi-Status**: Status for several independent operations; the body tells which succeeded.
///
/// [RFC 4918 §11.1](https://www.rfc-editor.org/rfc/rfc4918#section-11.1)
#[doc(alias = "HTTP207")]
pub const MULTI_STATUS: u16 = 207;

/// **208 Already Reported**: Inside a 207 body: members of this binding were already listed.
///
/// [RFC 5842 §7.1](https://www.rfc-editor.org/rfc/rfc5842#section-7.1)
#[doc(alias = "HTTP208")]
pub const ALREADY_REPORTED: u16 = 208;

/// **226 IM Used**: GET fulfilled with one or more instance-manipulations applied (delta encoding).
///
/// [RFC 3229 §10.4.1](https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1)
#[doc(alias = "HTTP226")]
pub const IM_USED: u16 = 226;

/// **300 Multiple Choices**: The target has several representations with their own URIs; choose one.
///
/// [RFC 9110 §15.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1)
#[doc(alias = "HTTP300")]
pub const MULTIPLE_CHOICES: u16 = 300;

/// **301 Moved Permanently**: The target has a new permanent URI.
///
/// [RFC 9110 §15.4.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2)
#[doc(alias = "HTTP301")]
pub const MOVED_PERMANENTLY: u16 = 301;

/// **302 Found**: The target is temporarily under a different URI.
///
/// [RFC 9110 §15.4.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3)
#[doc(alias = "HTTP302")]
pub const FOUND: u16 = 302;

/// **303 See Other**: GET another resource for an indirect response to this request.
///
/// [RFC 9110 §15.4.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4)
#[doc(alias = "HTTP303")]
pub const SEE_OTHER: u16 = 303;

/// **304 Not Modified**: Conditional GET/HEAD: your stored representation is still valid.
///
/// [RFC 9110 §15.4.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5)
#[doc(alias = "HTTP304")]
pub const NOT_MODIFIED: u16 = 304;

/// **305 Use Proxy**: (Deprecated) access the resource through a given proxy.
///
/// [RFC 9110 §15.4.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6)
#[doc(alias = "HTTP305")]
pub const USE_PROXY: u16 = 305;

/// **306 (Unused)**: Reserved; was "Switch Proxy" in an old draft.
///
/// [RFC 9110 §15.4.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7)
#[doc(alias = "HTTP306")]
pub const SWITCH_PROXY: u16 = 306;

/// **307 Temporary Redirect**: Temporarily elsewhere; the method MUST NOT change.
///
/// [RFC 9110 §15.4.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8)
#[doc(alias = "HTTP307")]
pub const TEMPORARY_REDIRECT: u16 = 307;

/// **308 Permanent Redirect**: Permanently elsewhere; the method is kept.
///
/// [RFC 9110 §15.4.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9)
#[doc(alias = "HTTP308")]
pub const PERMANENT_REDIRECT: u16 = 308;

/// **400 Bad Request**: The server will not process the request because of a perceived client error.
///
/// [RFC 9110 §15.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1)
#[doc(alias = "HTTP400")]
pub const BAD_REQUEST: u16 = 400;

/// **401 Unauthorized**: Valid authentication credentials for the target are missing or were refused.
///
/// [RFC 9110 §15.5.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2)
#[doc(alias = "HTTP401")]
pub const UNAUTHORIZED: u16 = 401;

/// **402 Payment Required**: Reserved for future use.
///
/// [RFC 9110 §15.5.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3)
#[doc(alias = "HTTP402")]
pub const PAYMENT_REQUIRED: u16 = 402;

/// **403 Forbidden**: Understood, but the server refuses to fulfil it.
///
/// [RFC 9110 §15.5.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4)
#[doc(alias = "HTTP403")]
pub const FORBIDDEN: u16 = 403;

/// **404 Not Found**: No current representation of the target was found, or the server will not say.
///
/// [RFC 9110 §15.5.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5)
#[doc(alias = "HTTP404")]
pub const NOT_FOUND: u16 = 404;

/// **405 Method Not Allowed**: The method is known but not supported by the target resource.
///
/// [RFC 9110 §15.5.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6)
#[doc(alias = "HTTP405")]
pub const METHOD_NOT_ALLOWED: u16 = 405;

/// **406 Not Acceptable**: No representation acceptable under the request's Accept* fields.
///
/// [RFC 9110 §15.5.7](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7)
#[doc(alias = "HTTP406")]
pub const NOT_ACCEPTABLE: u16 = 406;

/// **407 Proxy Authentication Required**: The client must authenticate to a proxy.
///
/// [RFC 9110 §15.5.8](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8)
#[doc(alias = "HTTP407")]
pub const PROXY_AUTHENTICATION_REQUIRED: u16 = 407;

/// **408 Request Timeout**: The server did not receive a complete request in time.
///
/// [RFC 9110 §15.5.9](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9)
#[doc(alias = "HTTP408")]
pub const REQUEST_TIMEOUT: u16 = 408;

/// **409 Conflict**: Conflict with the current state of the target; fix and resubmit.
///
/// [RFC 9110 §15.5.10](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10)
#[doc(alias = "HTTP409")]
pub const CONFLICT: u16 = 409;

/// **410 Gone**: Intentionally gone, likely for good.
///
/// [RFC 9110 §15.5.11](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11)
#[doc(alias = "HTTP410")]
pub const GONE: u16 = 410;

/// **411 Length Required**: Refused without a defined Content-Length.
///
/// [RFC 9110 §15.5.12](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12)
#[doc(alias = "HTTP411")]
pub const LENGTH_REQUIRED: u16 = 411;

/// **412 Precondition Failed**: One or more request preconditions evaluated to false.
///
/// [RFC 9110 §15.5.13](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13)
#[doc(alias = "HTTP412")]
pub const PRECONDITION_FAILED: u16 = 412;

/// **413 Content Too Large**: Request content larger than the server will process.
///
/// [RFC 9110 §15.5.14](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14)
#[doc(alias = "HTTP413")]
pub const PAYLOAD_TOO_LARGE: u16 = 413;

/// **414 URI Too Long**: The target URI is longer than the server will interpret.
///
/// [RFC 9110 §15.5.15](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15)
#[doc(alias = "HTTP414")]
pub const URI_TOO_LONG: u16 = 414;

/// **415 Unsupported Media Type**: Request content is in a format not supported for this method and target.
///
/// [RFC 9110 §15.5.16](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16)
#[doc(alias = "HTTP415")]
pub const UNSUPPORTED_MEDIA_TYPE: u16 = 415;

/// **416 Range Not Satisfiable**: None of the requested ranges can be satisfied.
///
/// [RFC 9110 §15.5.17](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17)
#[doc(alias = "HTTP416")]
pub const RANGE_NOT_SATISFIABLE: u16 = 416;

/// **417 Expectation Failed**: The Expect field could not be met.
///
/// [RFC 9110 §15.5.18](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18)
#[doc(alias = "HTTP417")]
pub const EXPECTATION_FAILED: u16 = 417;

/// **418 (Unused)**: Reserved; joke code of RFC 2324 ("I'm a teapot").
///
/// [RFC 9110 §15.5.19](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19)
#[doc(alias = "HTTP418")]
pub const IM_A_TEAPOT: u16 = 418;

/// **421 Misdirected Request**: This server cannot produce an authoritative response for the target URI.
///
/// [RFC 9110 §15.5.20](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20)
#[doc(alias = "HTTP421")]
pub const MISDIRECTED_REQUEST: u16 = 421;

/// **422 Unprocessable Content**: Media type understood and syntax correct, but the instructions cannot be processed.
///
/// [RFC 9110 §15.5.21](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21)
#[doc(alias = "HTTP422")]
pub const UNPROCESSABLE_ENTITY: u16 = 422;

/// **423 Locked**: The source or destination resource of the method is locked.
///
/// [RFC 4918 §11.3](https://www.rfc-editor.org/rfc/rfc4918#section-11.3)
#[doc(alias = "HTTP423")]
pub const LOCKED: u16 = 423;

/// **424 Failed Dependency**: Not performed because another action it depended on failed.
///
/// [RFC 4918 §11.4](https://www.rfc-editor.org/rfc/rfc4918#section-11.4)
#[doc(alias = "HTTP424")]
pub const FAILED_DEPENDENCY: u16 = 424;

/// **425 Too Early**: Unwilling to process a request that might be replayed (TLS early data).
///
/// [RFC 8470 §5.2](https://www.rfc-editor.org/rfc/rfc8470#section-5.2)
#[doc(alias = "HTTP425")]
pub const TOO_EARLY: u16 = 425;

/// **426 Upgrade Required**: Refused with the current protocol; upgrade first.
///
/// [RFC 9110 §15.5.22](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22)
#[doc(alias = "HTTP426")]
pub const UPGRADE_REQUIRED: u16 = 426;

/// **428 Precondition Required**: The origin server requires the request to be conditional.
///
/// [RFC 6585 §3](https://www.rfc-editor.org/rfc/rfc6585#section-3)
#[doc(alias = "HTTP428")]
pub const PRECONDITION_REQUIRED: u16 = 428;

/// **429 Too Many Requests**: Too many requests in a given time (rate limiting).
///
/// [RFC 6585 §4](https://www.rfc-editor.org/rfc/rfc6585#section-4)
#[doc(alias = "HTTP429")]
pub const TOO_MANY_REQUESTS: u16 = 429;

/// **431 Request Header Fields Too Large**: Header fields (all or one) too large.
///
/// [RFC 6585 §5](https://www.rfc-editor.org/rfc/rfc6585#section-5)
#[doc(alias = "HTTP431")]
pub const REQUEST_HEADER_FIELDS_TOO_LARGE: u16 = 431;

/// **451 Unavailable For Legal Reasons**: Access denied because of a legal demand.
///
/// [RFC 7725 §3](https://www.rfc-editor.org/rfc/rfc7725#section-3)
#[doc(alias = "HTTP451")]
pub const UNAVAILABLE_FOR_LEGAL_REASONS: u16 = 451;

/// **500 Internal Server Error**: Unexpected condition prevented fulfilling the request.
///
/// [RFC 9110 §15.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1)
#[doc(alias = "HTTP500")]
pub const INTERNAL_SERVER_ERROR: u16 = 500;

/// **501 Not Implemented**: The functionality required is not supported (e.g. method not recognised).
///
/// [RFC 9110 §15.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2)
#[doc(alias = "HTTP501")]
pub const NOT_IMPLEMENTED: u16 = 501;

/// **502 Bad Gateway**: As gateway/proxy: invalid response from an inbound server.
///
/// [RFC 9110 §15.6.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3)
#[doc(alias = "HTTP502")]
pub const BAD_GATEWAY: u16 = 502;

/// **503 Service Unavailable**: Temporary overload or maintenance.
///
/// [RFC 9110 §15.6.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4)
#[doc(alias = "HTTP503")]
pub const SERVICE_UNAVAILABLE: u16 = 503;

/// **504 Gateway Timeout**: As gateway/proxy: no timely response from an upstream server.
///
/// [RFC 9110 §15.6.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5)
#[doc(alias = "HTTP504")]
pub const GATEWAY_TIMEOUT: u16 = 504;

/// **505 HTTP Version Not Supported**: The major version of HTTP in the request is not supported.
///
/// [RFC 9110 §15.6.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6)
#[doc(alias = "HTTP505")]
pub const HTTP_VERSION_NOT_SUPPORTED: u16 = 505;

/// **506 Variant Also Negotiates**: Configuration error in transparent content negotiation.
///
/// [RFC 2295 §8.1](https://www.rfc-editor.org/rfc/rfc2295#section-8.1)
#[doc(alias = "HTTP506")]
pub const VARIANT_ALSO_NEGOTIATES: u16 = 506;

/// **507 Insufficient Storage**: Cannot store the representation needed to complete the request.
///
/// [RFC 4918 §11.5](https://www.rfc-editor.org/rfc/rfc4918#section-11.5)
#[doc(alias = "HTTP507")]
pub const INSUFFICIENT_STORAGE: u16 = 507;

/// **508 Loop Detected**: Infinite loop while processing a Depth: infinity request.
///
/// [RFC 5842 §7.2](https://www.rfc-editor.org/rfc/rfc5842#section-7.2)
#[doc(alias = "HTTP508")]
pub const LOOP_DETECTED: u16 = 508;

/// **510 Not Extended**: (Obsoleted) the access policy of an HTTP extension was not met.
///
/// [RFC 2774 §7](https://www.rfc-editor.org/rfc/rfc2774#section-7)
#[doc(alias = "HTTP510")]
pub const NOT_EXTENDED: u16 = 510;

/// **511 Network Authentication Required**: The client must authenticate to gain network access (captive portal).
///
/// [RFC 6585 §6](https://www.rfc-editor.org/rfc/rfc6585#section-6)
#[doc(alias = "HTTP511")]
pub const NETWORK_AUTHENTICATION_REQUIRED: u16 = 511;
