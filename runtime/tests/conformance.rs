//! `compare`: declared responses, and the texts of deviations.

#![expect(dead_code, reason = "only the declarations are read")]

use api_responses::conformance::compare;
use api_responses::{DescribeResponses, Operation, Raw, api_responses};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

/// Returns the deviation of a response with this status code and these header fields, or nothing.
fn found(operation: Operation, status: u16, fields: &[(&str, &str)]) -> String {
    let fields: HeaderMap = fields
        .iter()
        .map(|(name, value)| {
            (name.parse::<HeaderName>().unwrap(), HeaderValue::from_str(value).unwrap())
        })
        .collect();
    match compare(operation, StatusCode::from_u16(status).unwrap(), &fields) {
        Ok(()) => String::new(),
        Err(deviation) => {
            assert_eq!(deviation.operation(), operation);
            assert_eq!(deviation.status(), status);
            deviation.to_string()
        }
    }
}

const JSON: (&str, &str) = ("content-type", "application/json");
const PROBLEM: (&str, &str) = ("content-type", "application/problem+json");
const TEXT: (&str, &str) = ("content-type", "text/plain; charset=utf-8");

mod status {
    use super::*;

    #[api_responses(GET|POST "/users", 200, 404)]
    enum UsersResponse {}

    #[api_responses(ANY "/trace", 204)]
    enum TraceResponse {}

    #[api_responses(DELETE, 204)]
    enum PathlessResponse {}

    #[api_responses(401)]
    enum AuthError {}

    #[test]
    fn the_text_names_the_endpoint() {
        for (operation, endpoint) in [
            (UsersResponse::OPERATION, "GET|POST /users (`UsersResponse`)"),
            (TraceResponse::OPERATION, "ANY /trace (`TraceResponse`)"),
            (PathlessResponse::OPERATION, "DELETE `PathlessResponse`"),
            (AuthError::OPERATION, "`AuthError`"),
        ] {
            assert_eq!(
                found(operation, 418, &[]),
                format!("{endpoint} sent 418, which is not declared")
            );
        }
    }

    #[test]
    fn an_unregistered_code_is_named_by_its_number() {
        assert!(found(UsersResponse::OPERATION, 999, &[]).contains("sent 999, which"));
    }

    #[test]
    fn an_empty_operation_declares_nothing() {
        assert_eq!(found(Operation::__new(""), 200, &[]), "`` sent 200, which is not declared");
    }
}

mod media_type {
    use super::*;

    #[api_responses(
        GET "/a",
        200: String,
        204,
        #[allow(http::incomplete)] 304,
        404,
        Gone = 410: (),
        Moved = 410,
    )]
    enum Answers {}

    #[test]
    fn is_compared_without_parameters_and_case() {
        for value in ["application/json", "Application/JSON", "application/json ; charset=utf-8"] {
            assert_eq!(found(Answers::OPERATION, 200, &[("content-type", value)]), "", "{value}");
        }
    }

    #[test]
    fn another_media_type() {
        assert_eq!(
            found(Answers::OPERATION, 404, &[TEXT]),
            "GET /a (`Answers`) sent 404 with `text/plain`, \
             but `application/problem+json` is declared"
        );
        assert_eq!(
            found(Answers::OPERATION, 200, &[PROBLEM]),
            "GET /a (`Answers`) sent 200 with `application/problem+json`, \
             but `application/json` is declared"
        );
    }

    #[test]
    fn no_media_type_where_one_is_declared() {
        assert_eq!(
            found(Answers::OPERATION, 404, &[]),
            "GET /a (`Answers`) sent 404 without `Content-Type`, \
             but `application/problem+json` is declared"
        );
    }

    #[test]
    fn one_of_several_variants() {
        assert_eq!(found(Answers::OPERATION, 410, &[]), "");
        assert_eq!(found(Answers::OPERATION, 410, &[PROBLEM]), "");
        assert_eq!(
            found(Answers::OPERATION, 410, &[TEXT]),
            "GET /a (`Answers`) sent 410 with `text/plain`, \
             but no content or `application/problem+json` is declared"
        );
    }

    #[test]
    fn codes_without_content() {
        for status in [204, 304] {
            assert_eq!(found(Answers::OPERATION, status, &[]), "");
            assert_eq!(found(Answers::OPERATION, status, &[TEXT]), "");
        }
    }

    #[test]
    fn malformed_media_types() {
        for value in ["", ";", "json", "application/json, text/plain"] {
            let text = found(Answers::OPERATION, 200, &[("content-type", value)]);
            assert!(text.contains("but `application/json` is declared"), "{value}: {text}");
        }
        let mut fields = HeaderMap::new();
        fields.insert("content-type", HeaderValue::from_bytes(b"text/\xff").unwrap());
        let deviation = compare(Answers::OPERATION, StatusCode::OK, &fields).unwrap_err();
        assert!(deviation.to_string().contains("with `text/\u{fffd}`"), "{deviation}");
    }

    #[api_responses(GET, 200: Raw, Page = 410: Raw, Part = 410: String)]
    enum WholeResponse {}

    /// A complete response can have any content.
    #[test]
    fn whole_responses() {
        for fields in [&[][..], &[TEXT]] {
            assert_eq!(found(WholeResponse::OPERATION, 200, fields), "");
        }
        assert_eq!(found(WholeResponse::OPERATION, 410, &[TEXT]), "");
    }

    #[api_responses(200, 404, 409: String)]
    struct AppError;

    /// A claim without content allows any content.
    #[test]
    fn claims() {
        for fields in [&[][..], &[TEXT], &[JSON]] {
            assert_eq!(found(AppError::OPERATION, 404, fields), "");
        }
        assert!(found(AppError::OPERATION, 500, &[]).ends_with("500, which is not declared"));
    }

    #[api_responses(HEAD "/a", 200)]
    enum HeadAlone {}

    /// A response to HEAD has the header fields of GET, which is declared elsewhere.
    #[test]
    fn head_alone() {
        for fields in [&[][..], &[TEXT]] {
            assert_eq!(found(HeadAlone::OPERATION, 200, fields), "");
        }
    }
}

mod fields {
    use api_responses::header::{ETag, RetryAfter};

    use super::*;

    #[api_responses(
        GET "/a",
        200: String { etag: ETag, vary = "accept", retry_after: Option<RetryAfter> },
        401 { www_authenticate = "Bearer" },
    )]
    enum Answers {}

    const ETAG: (&str, &str) = ("etag", "\"1\"");
    const VARY: (&str, &str) = ("vary", "accept");

    #[test]
    fn every_header_that_is_not_optional() {
        assert_eq!(found(Answers::OPERATION, 200, &[JSON, ETAG, VARY]), "");
        for (fields, missing) in [([JSON, VARY], "ETag"), ([JSON, ETAG], "Vary")] {
            assert_eq!(
                found(Answers::OPERATION, 200, &fields),
                format!("GET /a (`Answers`) sent 200 without `{missing}`, which is declared")
            );
        }
        assert_eq!(
            found(Answers::OPERATION, 401, &[PROBLEM]),
            "GET /a (`Answers`) sent 401 without `WWW-Authenticate`, which is declared"
        );
    }

    #[test]
    fn the_value_is_not_compared() {
        let longer = ("vary", "accept, origin");
        assert_eq!(found(Answers::OPERATION, 200, &[JSON, ETAG, longer]), "");
    }

    #[api_responses(
        GET "/b",
        Cached = 200: String { etag: ETag, vary = "accept" },
        Fresh = 200: String { vary = "origin" },
        Page = 200: String as "text/plain" { etag: ETag },
    )]
    #[derive(Debug)]
    enum Several {}

    /// A header must be present if each variant with the media type has it.
    #[test]
    fn of_several_variants_only_common_headers() {
        assert_eq!(found(Several::OPERATION, 200, &[JSON, VARY]), "");
        assert_eq!(
            found(Several::OPERATION, 200, &[JSON, ETAG]),
            "GET /b (`Several`) sent 200 without `Vary`, which is declared"
        );
        assert_eq!(
            found(Several::OPERATION, 200, &[TEXT, VARY]),
            "GET /b (`Several`) sent 200 without `ETag`, which is declared"
        );
    }
}

mod rules_of_http {
    use api_responses::header::ContentRange;

    use super::*;

    #[api_responses(
        GET "/a",
        101: Raw,
        200: String,
        206: Raw,
        Video = 206: Raw as "video/mp4",
        302: Raw,
        401: Raw,
        #[allow(http::routers_check_methods)]
        405: Raw,
        416,
        426: Raw,
    )]
    enum Answers {}

    /// A complete response declares no header fields, but HTTP requires some.
    #[test]
    fn required_headers_of_complete_responses() {
        for (status, name) in [
            (101, "Upgrade"),
            (206, "Content-Range"),
            (401, "WWW-Authenticate"),
            (405, "Allow"),
            (426, "Upgrade"),
        ] {
            assert_eq!(
                found(Answers::OPERATION, status, &[TEXT]),
                format!(
                    "GET /a (`Answers`) sent {status} without `{name}`, which HTTP requires with this status code"
                )
            );
            let value = if status == 206 { "bytes 0-0/1" } else { "a" };
            assert_eq!(found(Answers::OPERATION, status, &[TEXT, (name, value)]), "", "{status}");
        }
    }

    /// Each part has its own range (RFC 9110 §15.3.7.2).
    #[test]
    fn several_parts() {
        let parts = ("content-type", "multipart/byteranges; boundary=a");
        assert_eq!(found(Answers::OPERATION, 206, &[parts]), "");
        assert_eq!(found(Part::OPERATION, 206, &[parts, RANGE]), "");
    }

    #[api_responses(GET, 200: String as "video/mp4", 206: String as "video/mp4", 416)]
    enum Part {}

    const RANGE: (&str, &str) = ("content-range", "bytes 0-9/20");

    #[api_responses(
        GET,
        200,
        #[allow(http::routers_check_methods, reason = "old clients send GET")]
        405: Raw,
        outside(401),
    )]
    enum Overridden {}

    #[test]
    fn overridden_rules_and_other_programs() {
        assert_eq!(found(Overridden::OPERATION, 401, &[TEXT]), "");
        assert_eq!(found(Overridden::OPERATION, 405, &[TEXT]), "");
    }

    #[test]
    fn one_value() {
        for name in [
            "Age",
            "Content-Length",
            "Content-Location",
            "Content-Range",
            "Content-Type",
            "Date",
            "ETag",
            "Expires",
            "Last-Modified",
            "Location",
            "Retry-After",
            "Server",
        ] {
            let mut fields = vec![("location", "/"), (name, "1"), (name, "1")];
            if name == "Location" {
                fields.truncate(2);
            }
            assert_eq!(
                found(Answers::OPERATION, 302, &fields),
                format!("GET /a (`Answers`) sent 302 with several `{name}`, which has one value")
            );
        }
        let lists =
            [("location", "/"), ("vary", "a"), ("vary", "b"), ("link", "</>"), ("link", "</>")];
        assert_eq!(found(Answers::OPERATION, 302, &lists), "");
    }

    #[test]
    fn lengths_of_ranges() {
        let range_and_length = |range, length| {
            let fields = [TEXT, ("content-range", range), ("content-length", length)];
            found(Answers::OPERATION, 206, &fields)
        };
        for (range, length) in [
            ("bytes 0-9/20", "10"),
            ("bytes 5-5/*", "1"),
            ("Bytes 0-9/20", "10"),
            ("items 0-9/20", "5"),
            ("bytes 0-18446744073709551615/*", "a"),
        ] {
            assert_eq!(range_and_length(range, length), "", "{range}");
        }
        for (range, length) in [("bytes 0-9/20", "9"), ("bytes 5-5/*", "0"), ("bytes 0-9/20", "20")]
        {
            assert_eq!(
                range_and_length(range, length),
                format!(
                    "GET /a (`Answers`) sent 206 with `Content-Range: {range}`, but the content has {length} bytes"
                )
            );
        }
        for range in ["bytes */20", "bytes 9-0/20", "bytes 0-20/20", "bytes 0-9"] {
            assert_eq!(
                range_and_length(range, "10"),
                format!(
                    "GET /a (`Answers`) sent 206 with `Content-Range: {range}`, which is not a part of a \
                     representation"
                )
            );
        }
        assert_eq!(found(Part::OPERATION, 206, &[("content-type", "video/mp4"), RANGE]), "");
        // The range of a 416 is that of no content.
        let whole = ContentRange::unsatisfiable(20).to_string();
        let fields = [PROBLEM, ("content-range", whole.as_str()), ("content-length", "70")];
        assert_eq!(found(Answers::OPERATION, 416, &fields), "");
    }
}

mod any_status {
    use super::*;

    #[api_responses(GET "/proxy", Upstream = _: Raw, 502)]
    enum ProxyResponse {}

    #[test]
    fn everything_is_declared() {
        let operation = ProxyResponse::OPERATION;
        for status in [200, 204, 404, 418, 502] {
            assert_eq!(found(operation, status, &[TEXT]), "");
        }
        assert!(operation.declares(418));
    }
}
