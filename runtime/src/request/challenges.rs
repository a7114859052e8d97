//! The authentication schemes of declared challenges.

use http::StatusCode;
use http::header::WWW_AUTHENTICATE;

use super::security::SecurityScheme;
use crate::{HeaderPresence, Operation};

/// Returns the schemes of the challenges that the operation declares as constants.
pub(crate) fn challenges(operation: Operation) -> Vec<SecurityScheme> {
    let mut schemes = Vec::new();
    for response in operation.responses().filter(|one| one.status() == StatusCode::UNAUTHORIZED) {
        let constants =
            response.headers().filter(|field| field.presence() == HeaderPresence::Constant);
        let fields = constants.filter(|field| WWW_AUTHENTICATE == field.name());
        for field in fields {
            let scheme = field.value().split([' ', ',']).next().unwrap_or_default();
            let scheme = SecurityScheme::http(scheme);
            if !scheme.name.is_empty() && !schemes.contains(&scheme) {
                schemes.push(scheme);
            }
        }
    }
    schemes
}
