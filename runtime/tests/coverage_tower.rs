//! What is recorded about responses of different origins, in tower services.

#![cfg(feature = "tower")]

#[path = "coverage/recorded.rs"]
mod recorded;

use std::convert::Infallible;

use api_responses::conformance::{ConformanceLayer, OnUndeclared, check};
use api_responses::{
    Body, DescribeResponses as _, IntoHttpResponse, Raw, Response, api_responses, coverage,
};
use http::{Request, StatusCode};
use serde_json::{Value, json};
use tower::{Layer as _, ServiceExt as _, service_fn};

use recorded::Recorded;

#[api_responses(GET "/users/{id}", 200, Unknown = 404, Gone = 404: String as "text/plain", outside(404))]
fn get_user(id: u32) -> Result<GetUserResponse<u32>, GetUserError> {
    match id {
        1 => Ok(GetUserResponse::Ok(1)),
        2 => Err(GetUserError::Gone("gone".to_owned())),
        _ => Err(GetUserError::Unknown),
    }
}

#[api_responses(GET "/proxy", 502, Upstream = _: Raw)]
fn proxy(status: u16) -> ProxyResponse {
    let Ok(status) = StatusCode::from_u16(status) else { return ProxyResponse::BadGateway };
    let mut response = Response::new(Body::from("passed on"));
    *response.status_mut() = status;
    ProxyResponse::Upstream(response.into())
}

/// Sends a response through a layer.
async fn pass(layer: &ConformanceLayer, response: Response) {
    let mut response = Some(response);
    let respond = move |_: Request<Body>| {
        let response = response.take().unwrap();
        async move { Ok::<_, Infallible>(response) }
    };
    let mut request = Request::new(Body::empty());
    request.extensions_mut().insert(OnUndeclared::Ignore);
    layer.layer(service_fn(respond)).oneshot(request).await.unwrap();
}

/// Returns the endpoint's lines with counts, without the number of the endpoint.
fn counts(recorded: &Recorded, handler: &str) -> Vec<Value> {
    let lines = recorded.lines();
    let declared = lines.iter().find(|line| line["handler"] == handler).unwrap();
    let number = &declared["endpoint"];
    let of_endpoint = lines.iter().filter(|line| line["endpoint"] == *number);
    let counts = of_endpoint.filter(|line| line.get("seen").is_some());
    counts
        .map(|line| match line.get("response") {
            Some(response) => json!([response, line["seen"]]),
            None => json!([line["undeclared"], line["seen"]]),
        })
        .collect()
}

/// One test: a process records into one file.
#[tokio::test]
async fn responses_are_recorded() {
    let recorded = Recorded::begin();
    let again = coverage::record_into("elsewhere").unwrap_err();
    assert!(again.to_string().starts_with("this process records its responses already, in "));

    // Endpoints with a layer are known before the first response.
    let users = ConformanceLayer::new(GetUserError::OPERATION);
    let proxied = ConformanceLayer::new(ProxyResponse::OPERATION);
    assert_eq!(counts(&recorded, "get_user"), [Value::Null; 0]);
    assert_eq!(counts(&recorded, "proxy"), [Value::Null; 0]);

    // The variant is known.
    pass(&users, get_user(1).into_http_response()).await;
    pass(&users, get_user(2).into_http_response()).await;
    pass(&users, get_user(3).into_http_response()).await;
    assert_eq!(
        counts(&recorded, "get_user"),
        [json!([0, 1]), json!([2, 1]), json!([1, 1])],
        "in a debug build"
    );

    // Other code has built the response, which the media type tells apart.
    let text = http::Response::builder().status(404).header("content-type", "text/plain");
    pass(&users, text.body(Body::from("gone")).unwrap()).await;
    assert_eq!(counts(&recorded, "get_user")[3..], [json!([2, 2]), json!([3, 1])]);

    // Another layer has changed the status code.
    let mut changed = get_user(1).into_http_response();
    *changed.status_mut() = StatusCode::IM_A_TEAPOT;
    pass(&users, changed).await;
    let undeclared = json!(["418, which is not declared", 1]);
    assert_eq!(counts(&recorded, "get_user")[5..], [undeclared]);

    // The response with any status code comes after the others.
    pass(&proxied, proxy(200).into_http_response()).await;
    pass(&proxied, proxy(418).into_http_response()).await;
    assert_eq!(counts(&recorded, "proxy"), [json!([1, 1]), json!([1, 2])]);

    // Without a layer.
    check(GetUserError::OPERATION, &get_user(1).into_http_response()).unwrap();
    assert_eq!(counts(&recorded, "get_user")[6..], [json!([0, 2])]);
}
