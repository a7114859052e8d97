//! The phrases of the registry as identifiers.

/// Returns the registered phrase of a code as a Rust identifier in upper camel case, or `None` if the code is not
/// registered or unused.
///
/// ```
/// use http_semantics::identifier;
///
/// assert_eq!(identifier(404), Some("NotFound"));
/// assert_eq!(identifier(226), Some("ImUsed"));
/// assert_eq!(identifier(418), None);
/// ```
pub const fn identifier(code: u16) -> Option<&'static str> {
    let Some(place) = (code as usize).checked_sub(100) else { return None };
    if place < BY_NUMBER.len() { BY_NUMBER[place] } else { None }
}

/// Converting the phrase in every expansion of a macro would be expensive. A test compares the two.
const IDENTIFIERS: &[(u16, &str)] = &[
    (100, "Continue"),
    (101, "SwitchingProtocols"),
    (102, "Processing"),
    (103, "EarlyHints"),
    (104, "UploadResumptionSupported"),
    (200, "Ok"),
    (201, "Created"),
    (202, "Accepted"),
    (203, "NonAuthoritativeInformation"),
    (204, "NoContent"),
    (205, "ResetContent"),
    (206, "PartialContent"),
    (207, "MultiStatus"),
    (208, "AlreadyReported"),
    (226, "ImUsed"),
    (300, "MultipleChoices"),
    (301, "MovedPermanently"),
    (302, "Found"),
    (303, "SeeOther"),
    (304, "NotModified"),
    (305, "UseProxy"),
    (307, "TemporaryRedirect"),
    (308, "PermanentRedirect"),
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

/// The same by number, from 100.
static BY_NUMBER: [Option<&str>; 500] = {
    let mut identifiers = [None; 500];
    let mut index = 0;
    while index < IDENTIFIERS.len() {
        let (code, identifier) = IDENTIFIERS[index];
        identifiers[code as usize - 100] = Some(identifier);
        index += 1;
    }
    identifiers
};

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::String;

    use super::identifier;
    use crate::{State, Status};

    /// `Non-Authoritative Information` → `NonAuthoritativeInformation`, `IM Used` → `ImUsed`
    fn of_phrase(phrase: &str) -> String {
        let words = phrase.split([' ', '-']);
        words.flat_map(|word| [word[..1].to_uppercase(), word[1..].to_lowercase()]).collect()
    }

    #[test]
    fn identifiers_are_those_of_the_registry() {
        for code in 0..=u16::MAX {
            let status = Status::get(code).filter(|status| status.state != State::Unused);
            let name = status.map(|status| of_phrase(status.phrase));
            assert_eq!(identifier(code), name.as_deref(), "{code}");
        }
    }

    #[test]
    fn words_begin_with_a_capital_letter() {
        assert_eq!(of_phrase("OK"), "Ok");
        assert_eq!(of_phrase("HTTP Version Not Supported"), "HttpVersionNotSupported");
    }
}
