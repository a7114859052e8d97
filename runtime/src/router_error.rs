//! The errors of a router, and of a framework.

#[cfg(any(feature = "rocket05", feature = "salvo1"))]
use http_semantics::Status;

use crate::DeclaredError;

/// RFC 9110 §15.5.5.
#[cfg(any(feature = "actix-web4", feature = "axum08", feature = "poem3"))]
pub(crate) fn not_found() -> DeclaredError {
    DeclaredError::__new(404, "NotFound", "Not Found", "", "")
}

/// RFC 9110 §15.5.6. The caller adds `Allow`.
#[cfg(any(feature = "actix-web4", feature = "axum08", feature = "poem3"))]
pub(crate) fn method_not_allowed() -> DeclaredError {
    DeclaredError::__new(405, "MethodNotAllowed", "Method Not Allowed", "", "")
}

/// The error with any status code from 400. A code that is not known has the name of the code that clients treat it as
/// (RFC 9110 §15).
#[cfg(any(feature = "rocket05", feature = "salvo1"))]
pub(crate) fn of_status(code: u16) -> DeclaredError {
    let known = NAMES.iter().find(|(known, _)| *known == code);
    let generic = if code < 500 { (400, "BadRequest") } else { (500, "InternalServerError") };
    let (known, name) = *known.unwrap_or(&generic);
    let title = Status::get(known).map_or("", |status| status.phrase);
    DeclaredError::__new(code, name, title, "", "")
}

/// The names that variants with these codes have.
#[cfg(any(feature = "rocket05", feature = "salvo1"))]
const NAMES: [(u16, &str); 39] = [
    (400, "BadRequest"),
    (401, "Unauthorized"),
    (402, "PaymentRequired"),
    (403, "Forbidden"),
    (404, "NotFound"),
    (405, "MethodNotAllowed"),
    (406, "NotAcceptable"),
    (407, "ProxyAuthenticationRequired"),
    (408, "RequestTimeout"),
    (409, "Conflict"),
    (410, "Gone"),
    (411, "LengthRequired"),
    (412, "PreconditionFailed"),
    (413, "ContentTooLarge"),
    (414, "UriTooLong"),
    (415, "UnsupportedMediaType"),
    (416, "RangeNotSatisfiable"),
    (417, "ExpectationFailed"),
    (421, "MisdirectedRequest"),
    (422, "UnprocessableContent"),
    (423, "Locked"),
    (424, "FailedDependency"),
    (425, "TooEarly"),
    (426, "UpgradeRequired"),
    (428, "PreconditionRequired"),
    (429, "TooManyRequests"),
    (431, "RequestHeaderFieldsTooLarge"),
    (451, "UnavailableForLegalReasons"),
    (500, "InternalServerError"),
    (501, "NotImplemented"),
    (502, "BadGateway"),
    (503, "ServiceUnavailable"),
    (504, "GatewayTimeout"),
    (505, "HttpVersionNotSupported"),
    (506, "VariantAlsoNegotiates"),
    (507, "InsufficientStorage"),
    (508, "LoopDetected"),
    (510, "NotExtended"),
    (511, "NetworkAuthenticationRequired"),
];

#[cfg(all(test, any(feature = "rocket05", feature = "salvo1")))]
mod tests {
    use http_semantics::{State, Status};

    use super::{NAMES, of_status};

    #[test]
    fn every_registered_error_has_the_name_of_its_phrase() {
        let registered = Status::all().iter().filter(|status| status.code >= 400);
        let registered = registered.filter(|status| status.state != State::Unused);
        let names = registered.map(|status| {
            let name = status.phrase.replace([' ', '-'], "");
            (status.code, name.replace("HTTP", "Http").replace("URI", "Uri"))
        });
        let listed = NAMES.map(|(code, name)| (code, name.to_owned()));
        assert_eq!(names.collect::<Vec<_>>(), listed);
    }

    #[test]
    fn unknown_codes_are_treated_as_those_of_their_class() {
        let teapot = of_status(499);
        assert_eq!((teapot.status().as_u16(), teapot.name()), (499, "BadRequest"));
        assert_eq!(of_status(599).title(), "Internal Server Error");
    }
}
