//! Responses of a hostile service.

use api_responses::client::decode;
use api_responses::http;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use proptest::prelude::*;

use crate::existing::AppError;
use crate::fields::FieldsResponse;
use crate::format::GetUserError;
use crate::kinds::{
    CreateError, CreateResponse, DownloadError, DownloadResponse, PassOnError, PassOnResponse,
    Report,
};
use crate::problems::BookSeatError;

const NAMES: &[&str] = &[
    "content-type",
    "etag",
    "location",
    "x-total",
    "x-left",
    "x-flag",
    "x-version",
    "x-text",
    "retry-after",
    "www-authenticate",
];

fn content_type() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("application/json".to_owned()),
        Just("application/problem+json; charset=utf-8".to_owned()),
        Just("application/vnd.report+json".to_owned()),
        Just("application/vnd.api+json".to_owned()),
        Just("text/csv".to_owned()),
        "[ -~]{0,30}",
    ]
}

fn content() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        any::<Vec<u8>>(),
        "[\\[\\]{}\":,a-z0-9. -]{0,60}".prop_map(String::into_bytes),
        r#"\{"type":("[/a-z:-]{0,20}"|7|null|\{\}),"detail":("[^"\\]{0,20}"|\[\]),"instance":"urn:uuid:é?[a-f0-9-]{0,40}","seats":[0-9]{1,4}\}"#
            .prop_map(String::into_bytes),
        (0..4000_usize).prop_map(|depth| vec![b'['; depth]),
    ]
}

fn response() -> impl Strategy<Value = Response<Bytes>> {
    let headers = proptest::collection::vec((0..NAMES.len(), any::<Vec<u8>>()), 0..8);
    (100..1000_u16, proptest::option::of(content_type()), headers, content()).prop_map(
        |(status, content_type, headers, content)| {
            let mut map = HeaderMap::new();
            for (name, value) in headers {
                if let Ok(value) = HeaderValue::from_bytes(&value) {
                    map.append(HeaderName::from_static(NAMES[name]), value);
                }
            }
            if let Some(value) = content_type.and_then(|text| HeaderValue::from_str(&text).ok()) {
                map.append("content-type", value);
            }
            let mut response = Response::new(Bytes::from(content));
            *response.status_mut() = StatusCode::from_u16(status).unwrap();
            *response.headers_mut() = map;
            response
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// Nothing is lost: the error has the response.
    #[test]
    fn any_response_is_decoded_or_returned(response in response()) {
        macro_rules! assert_no_loss {
            ($($Type:ty),*) => {
                $(
                    if let Err(error) = decode::<$Type>(response.clone()) {
                        prop_assert!(!error.to_string().is_empty());
                        prop_assert_eq!(error.response().status(), response.status());
                        prop_assert_eq!(error.response().headers(), response.headers());
                        prop_assert_eq!(error.into_response().into_body(), response.body());
                    }
                )*
            };
        }
        assert_no_loss!(
            Result<CreateResponse<Report>, CreateError>,
            Result<DownloadResponse<Vec<u8>>, DownloadError>,
            Result<PassOnResponse, PassOnError>,
            FieldsResponse,
            AppError,
            GetUserError,
            BookSeatError
        );
    }
}
