//! The status, `Display` and `Debug` of a variant with a set are those of the set.

use std::error::Error;

use api_responses::header::RetryAfter;
use api_responses::{
    Body, DeclaredResponse, DescribeResponses as _, Fault, HasStatus as _, Response, ResponseKind,
    ToHttpResponse, api_responses,
};
use shared_errors::{ApiError, AuthError, Both, DbError, Internal, Missing, RateError};

/// Converted into a response by a handwritten implementation.
#[api_responses(
    409,
    /// The shelves are full.
    Full = 507,
)]
enum OwnError {
    Taken,
    Full,
}

impl ToHttpResponse for OwnError {
    fn to_http_response(&self) -> Response {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = match self {
            Self::Taken => api_responses::http::StatusCode::CONFLICT,
            Self::Full => api_responses::http::StatusCode::INSUFFICIENT_STORAGE,
        };
        response
    }
}

/// Every kind of entry and set.
#[api_responses(
    400: "In no way.",
    #[from(AuthError)]
    ..Both,
    Gone = ..Missing,
    ..OwnError,
    #[from(DbError)]
    ..Internal,
)]
enum AnyError {}

/// Sends its own codes in the custom format. One of them is also in the set.
#[api_responses(
    POST,
    204,
    #[from(AuthError)]
    ..AnyError,
    422: ApiError,
    NoRoom = 507,
    errors = ApiError,
)]
fn put_away(code: u16) -> Result<PutAwayResponse, PutAwayError> {
    Err(match code {
        204 => return Ok(PutAwayResponse::NoContent),
        401 => AuthError::Unauthorized.into(),
        507 => PutAwayError::NoRoom,
        422 => PutAwayError::UnprocessableContent(ApiError::new("wrong", "Wrong.")),
        _ => PutAwayError::AnyError(AnyError::BadRequest),
    })
}

#[api_responses(DELETE, 204, ..AnyError, 451)]
fn erase(error: AnyError) -> EraseResponse {
    match error {
        AnyError::BadRequest => EraseResponse::NoContent,
        AnyError::Gone(_) => EraseResponse::UnavailableForLegalReasons,
        error => EraseResponse::AnyError(error),
    }
}

fn fault(text: &'static str) -> AnyError {
    AnyError::Internal(Internal::InternalServerError(Fault::new(text)))
}

fn slow() -> AnyError {
    let retry_after = RetryAfter::seconds(1);
    AnyError::Both(RateError::TooManyRequests { retry_after }.into())
}

/// Each value with its status code, `Display` and `Debug`.
fn values() -> Vec<(AnyError, u16, &'static str, &'static str)> {
    vec![
        (AnyError::BadRequest, 400, "400 Bad Request: In no way.", "BadRequest (400)"),
        (AuthError::Unauthorized.into(), 401, "401 Unauthorized", "Unauthorized (401)"),
        (AuthError::Forbidden.into(), 403, "403 Forbidden: This is not yours.", "Forbidden (403)"),
        (slow(), 429, "429 Too Many Requests", "TooManyRequests (429)"),
        (Missing::NotFound.into(), 404, "404 Not Found: It was never here.", "NotFound (404)"),
        (Missing::MovedOut.into(), 410, "410 Gone", "MovedOut (410)"),
        (fault("secret"), 500, "500 Internal Server Error", "InternalServerError (500)"),
    ]
}

#[test]
fn a_variant_with_a_set_has_the_status_and_text_of_the_set() {
    for (error, status, display, debug) in values() {
        assert_eq!(error.status(), status);
        assert_eq!(error.to_http_response().status(), status);
        assert_eq!(error.to_string(), display);
        assert_eq!(format!("{error:?}"), debug);
        let of_handler = PutAwayError::from(error);
        assert_eq!(of_handler.status(), status);
        assert_eq!(of_handler.to_http_response().status(), status);
        assert_eq!(of_handler.to_string(), display);
        assert_eq!(format!("{of_handler:?}"), debug);
        // The cause is only logged.
        assert!(of_handler.source().is_none());
    }
}

#[test]
fn a_set_in_a_single_enum_has_its_own_status_and_text() {
    let held = |error: AnyError| {
        let response = erase(error);
        (response.status().as_u16(), format!("{response:?}"))
    };
    assert_eq!(held(AuthError::Forbidden.into()), (403, "Forbidden (403)".to_owned()));
    assert_eq!(held(slow()), (429, "TooManyRequests (429)".to_owned()));
    assert_eq!(held(AnyError::BadRequest), (204, "NoContent (204)".to_owned()));
    let own = "UnavailableForLegalReasons (451)".to_owned();
    assert_eq!(held(Missing::NotFound.into()), (451, own));
}

/// The macro generates no code that knows the name of the variant.
#[test]
fn a_handwritten_set_has_the_status_of_its_response() {
    let taken = AnyError::OwnError(OwnError::Taken);
    assert_eq!(taken.status(), 409);
    assert_eq!(taken.to_string(), "409 Conflict");
    assert_eq!(format!("{taken:?}"), "OwnError (409)");
    let full = PutAwayError::from(AnyError::from(OwnError::Full));
    assert_eq!(full.status(), 507);
    assert_eq!(full.to_string(), "507 Insufficient Storage");
}

#[test]
fn conversions_lead_to_the_declared_variant() {
    let error = AnyError::from(AuthError::Forbidden);
    assert!(matches!(error, AnyError::Both(Both::AuthError(AuthError::Forbidden))));
    let error = AnyError::from(DbError::broken("wire"));
    assert!(matches!(
        &error,
        AnyError::Internal(Internal::InternalServerError(fault)) if fault.error().is::<DbError>()
    ));
    let error = put_away(401).unwrap_err();
    assert!(matches!(error, PutAwayError::AnyError(AnyError::Both(_))));
    assert_eq!(
        [204, 422, 507, 400]
            .map(|code| put_away(code).map_or_else(|it| it.status(), |it| it.status())),
        [204, 422, 507, 400]
    );
}

#[test]
fn sets_can_be_cloned_if_their_parts_can() {
    let both = Both::from(AuthError::Forbidden);
    let clone = both.clone();
    assert!(
        matches!((both, clone), (Both::AuthError(one), Both::AuthError(other)) if one == other)
    );
}

/// The sets are nested. Each code occurs once for each variant that has it.
#[test]
fn an_operation_names_only_the_outermost_set() {
    let declared = PutAwayError::OPERATION.responses();
    let declared = declared.map(|one| (one.status().as_u16(), one.kind(), one.via()));
    let any = |code| (code, ResponseKind::Error, Some("AnyError"));
    let own = |code, kind| (code, kind, None);
    let all = [
        own(204, ResponseKind::Success),
        own(422, ResponseKind::Error),
        own(507, ResponseKind::Error),
        any(400),
        any(401),
        any(403),
        any(429),
        any(404),
        any(410),
        any(409),
        any(507),
        any(500),
    ];
    assert_eq!(declared.collect::<Vec<_>>(), all);
    let parts: Vec<_> = AnyError::OPERATION.responses().map(DeclaredResponse::via).collect();
    assert_eq!(
        parts,
        [
            None,
            Some("Both"),
            Some("Both"),
            Some("Both"),
            Some("Missing"),
            Some("Missing"),
            Some("OwnError"),
            Some("OwnError"),
            Some("Internal"),
        ]
    );
}
