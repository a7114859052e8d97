//! A round trip for every kind of variant: what is decoded is sent in the same way.

use api_responses::client::Decode;
use api_responses::header::{ContentType, Location};
use api_responses::{Body, Fault, IntoHttpResponse, Problem, Raw, api_responses};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

use crate::received::{round_trip, sent};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Report {
    pub(crate) title: String,
    pub(crate) pages: Vec<u32>,
}

/// Reports.
#[api_responses(decode)]
pub(crate) trait Reports {
    /// Create a report.
    #[api_responses(
        POST "/reports",
        201,
        202: Report as "application/vnd.report+json",
        303,
        400: Problem,
        402: String as "text/plain",
        404: "There is no such folder.",
        409: Report,
        410: (),
        #[problem = "/problems/full"] Full = 422: "The folder is full.",
        500: Fault,
    )]
    fn create(&self) -> Result<CreateResponse<Report>, CreateError>;

    /// Download a report.
    #[api_responses(GET "/reports/{id}/file", 200: _ as ["text/csv", "text/html"], 404)]
    fn download(&self) -> Result<DownloadResponse<Vec<u8>>, DownloadError>;

    /// Follow a report.
    #[api_responses(GET "/reports/{id}/events", 200: Raw as "text/event-stream")]
    fn follow(&self) -> FollowResponse;

    /// Ask for a report.
    #[api_responses(HEAD "/reports/{id}", 200, 404)]
    fn head(&self) -> HeadResponse;

    /// Pass the request on.
    #[api_responses(ANY "/archive/{path}", Upstream = _: Raw, 502: Fault)]
    fn pass_on(&self) -> Result<PassOnResponse, PassOnError>;

    /// Delete a report.
    #[api_responses(DELETE "/reports/{id}", 204, 404)]
    fn delete(&self) -> Result<DeleteResponse, DeleteError>;
}

/// The declaration for any content.
#[api_responses(GET "/any", 200, 404: "Nothing.", decode)]
pub(crate) fn any_content<T>(content: Option<T>) -> Result<AnyContentResponse<T>, AnyContentError> {
    content.map(AnyContentResponse::Ok).ok_or(AnyContentError::NotFound)
}

type Create = Result<CreateResponse<Report>, CreateError>;

fn assert_same<T: Decode + IntoHttpResponse>(value: impl Fn() -> T) {
    let (once, twice) = (sent(value()), sent(round_trip(value())));
    assert_eq!(once.status(), twice.status());
    assert_eq!(once.headers(), twice.headers());
    assert_eq!(once.body(), twice.body());
}

fn report() -> impl Strategy<Value = Report> {
    (any::<String>(), any::<Vec<u32>>()).prop_map(|(title, pages)| Report { title, pages })
}

fn problem() -> impl Strategy<Value = Problem> {
    let extension = ("[a-z]{3,12}", any::<Option<i64>>());
    (proptest::option::of("/[a-z]{1,9}"), any::<String>(), extension).prop_map(
        |(kind, detail, (name, value))| {
            let problem = Problem::from(detail).with_extension(format!("x-{name}"), value);
            match kind {
                Some(kind) => problem.with_type(kind),
                None => problem,
            }
        },
    )
}

proptest! {
    #[test]
    fn content_is_the_same(report in report(), path in "/[a-z0-9]{0,9}") {
        let location = Location::try_from(path.as_str()).unwrap();
        let created = CreateResponse::Created { location: location.clone(), body: report.clone() };
        let Ok(CreateResponse::Created { location: same, body }) = round_trip::<Create>(Ok(created))
        else { panic!() };
        prop_assert_eq!(same, location.clone());
        prop_assert_eq!(&body, &report);

        let accepted = round_trip::<Create>(Ok(CreateResponse::Accepted(report.clone())));
        let Ok(CreateResponse::Accepted(same)) = accepted else { panic!() };
        prop_assert_eq!(&same, &report);

        let other = round_trip::<Create>(Ok(CreateResponse::SeeOther { location: location.clone() }));
        let Ok(CreateResponse::SeeOther { location: same }) = other else { panic!() };
        prop_assert_eq!(same, location);

        let conflict = round_trip::<Create>(Err(CreateError::Conflict(report.clone())));
        let Err(CreateError::Conflict(same)) = conflict else { panic!() };
        prop_assert_eq!(&same, &report);

        let any = round_trip(any_content(Some(report.clone())));
        let Ok(AnyContentResponse::Ok(same)) = any else { panic!() };
        prop_assert_eq!(same, report);
    }

    #[test]
    fn problems_are_the_same(problem in problem()) {
        assert_same::<Create>(|| Err(CreateError::BadRequest(problem.clone())));
        let decoded = round_trip::<Create>(Err(CreateError::BadRequest(problem.clone())));
        let Err(CreateError::BadRequest(same)) = decoded else { panic!() };
        prop_assert_eq!(same.detail(), problem.detail());
        prop_assert_eq!(same.type_uri(), problem.type_uri().or(Some("about:blank")));
        prop_assert!(same.extensions().eq(problem.extensions()));
    }

    #[test]
    fn text_and_bytes_are_the_same(text in any::<String>(), bytes in any::<Vec<u8>>()) {
        let decoded = round_trip::<Create>(Err(CreateError::PaymentRequired(text.clone())));
        let Err(CreateError::PaymentRequired(same)) = decoded else { panic!() };
        prop_assert_eq!(same, text);

        for media_type in ["text/csv", "text/html"] {
            let content_type: ContentType<_> = media_type.parse().unwrap();
            let file = DownloadResponse::Ok { content_type, body: bytes.clone() };
            let Ok(DownloadResponse::Ok { content_type, body }) =
                round_trip::<Result<_, DownloadError>>(Ok(file)) else { panic!() };
            prop_assert_eq!(content_type.as_str(), media_type);
            prop_assert_eq!(&body, &bytes);
        }
    }

    #[test]
    fn complete_responses_are_the_same(
        status in 200..600_u16,
        bytes in any::<Vec<u8>>(),
        header in "[a-z]{1,9}",
    ) {
        let response = |status: u16, media_type: &str| {
            http::Response::builder()
                .status(status)
                .header("content-type", media_type)
                .header("x-header", header.as_str())
                .body(Body::from(bytes.clone()))
                .unwrap()
        };
        assert_same(|| FollowResponse::Ok(response(200, "text/event-stream").into()));
        // 502 is declared, and the declared media type is that of problem documents.
        assert_same::<Result<_, PassOnError>>(|| {
            Ok(PassOnResponse::Upstream(response(status, "text/plain").into()))
        });
    }
}

#[test]
fn variants_without_content_are_the_same() {
    let found = round_trip::<Create>(Err(CreateError::NotFound));
    assert!(matches!(found, Err(CreateError::NotFound)));
    assert!(matches!(round_trip::<Create>(Err(CreateError::Gone)), Err(CreateError::Gone)));
    assert!(matches!(round_trip::<Create>(Err(CreateError::Full)), Err(CreateError::Full)));
    assert!(matches!(round_trip(HeadResponse::Ok), HeadResponse::Ok));
    assert!(matches!(round_trip(HeadResponse::NotFound), HeadResponse::NotFound));
    let deleted = round_trip::<Result<_, DeleteError>>(Ok(DeleteResponse::NoContent));
    assert!(matches!(deleted, Ok(DeleteResponse::NoContent)));
    let deleted = round_trip::<Result<DeleteResponse, _>>(Err(DeleteError::NotFound));
    assert!(matches!(deleted, Err(DeleteError::NotFound)));
    let nothing = round_trip(any_content::<u8>(None));
    assert!(matches!(nothing, Err(AnyContentError::NotFound)));
    let download = round_trip::<Result<DownloadResponse<_>, _>>(Err(DownloadError::NotFound));
    assert!(matches!(download, Err(DownloadError::NotFound)));
}

#[test]
fn the_id_of_a_fault_is_the_same() {
    let fault = Fault::new("the disk is full");
    let id = fault.id().to_owned();
    let response = sent::<Create>(Err(CreateError::InternalServerError(fault)));
    let decoded = api_responses::client::decode::<Create>(response).unwrap();
    let Err(CreateError::InternalServerError(fault)) = decoded else { panic!() };
    assert_eq!(fault.id(), id);
    assert_eq!(fault.error().to_string(), "another service answered 500 Internal Server Error");

    let fault = Fault::new("no connection");
    let id = fault.id().to_owned();
    let decoded = round_trip::<Result<PassOnResponse, _>>(Err(PassOnError::BadGateway(fault)));
    let Err(PassOnError::BadGateway(fault)) = decoded else { panic!() };
    assert_eq!(fault.id(), id);
}
