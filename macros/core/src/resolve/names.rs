//! The names of generated types and variants.

use std::borrow::Cow;

use proc_macro2::{Ident, Span};

use crate::syntax::written_type::WrittenType;

/// The name of the variant of an entry without a name: the registered reason phrase in Rust form.
pub(super) fn of_status(code: u16) -> Cow<'static, str> {
    match registered(code) {
        Some(name) => Cow::Borrowed(name),
        None => format!("Status{code}").into(),
    }
}

/// The variant of a set without a name: the name of its type.
pub(super) fn of_set(path: &WrittenType, span: Span) -> Ident {
    let last = path.last.as_ref().map_or("Set", |(last, _)| last.as_str());
    let mut ident = syn::parse_str::<Ident>(last)
        .or_else(|_| syn::parse_str::<Ident>(&format!("r#{last}")))
        .unwrap_or_else(|_| Ident::new("Set", span));
    ident.set_span(span);
    ident
}

/// The names of registered codes. Converting the phrase in every expansion is expensive. A test compares the
/// names with the phrases.
const NAMES: &[(u16, &str)] = &[
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

/// The names by number, from 100.
static BY_NUMBER: [Option<&str>; 500] = {
    let mut names = [None; 500];
    let mut index = 0;
    while index < NAMES.len() {
        let (code, name) = NAMES[index];
        names[code as usize - 100] = Some(name);
        index += 1;
    }
    names
};

fn registered(code: u16) -> Option<&'static str> {
    let place = usize::from(code).checked_sub(100)?;
    if place < BY_NUMBER.len() { BY_NUMBER[place] } else { None }
}

#[cfg(test)]
mod tests {
    use http_semantics::Status;

    use super::*;
    use crate::letter_case::pascal_case;

    /// `Non-Authoritative Information` → `NonAuthoritativeInformation`, `IM Used` → `ImUsed`
    fn of_phrase(phrase: &str) -> String {
        pascal_case(&phrase.to_lowercase())
    }

    #[test]
    fn names_are_those_of_the_registry() {
        for code in 0..=u16::MAX {
            let name = Status::get(code).map(|status| of_phrase(status.phrase));
            let name = name.filter(|name| name != "Unused");
            assert_eq!(registered(code), name.as_deref(), "{code}");
        }
    }

    #[test]
    fn phrases_become_variants() {
        assert_eq!(of_phrase("OK"), "Ok");
        assert_eq!(of_phrase("IM Used"), "ImUsed");
        assert_eq!(of_phrase("Non-Authoritative Information"), "NonAuthoritativeInformation");
        assert_eq!(of_phrase("URI Too Long"), "UriTooLong");
        assert_eq!(of_phrase("HTTP Version Not Supported"), "HttpVersionNotSupported");
    }
}
