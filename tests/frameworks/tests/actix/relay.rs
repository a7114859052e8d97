//! Errors of actix-web keep a status code that is declared. Any other becomes a `Fault`, and is logged.

use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use api_responses::{Fault, Problem, Raw, api_responses};

use crate::serve;
use frameworks::client::TestRequest;
use frameworks::log;

#[api_responses(
    GET "/relayed/{code}",
    200,
    404: "No book has this number.",
    409: Problem,
    429 { retry_after: Option<u32> },
    #[relay(actix_web::Error)]
    500: Fault,
    503,
)]
async fn relayed(code: web::Path<u16>) -> Result<RelayedResponse<String>, RelayedError> {
    let status = actix_web::http::StatusCode::from_u16(*code).unwrap();
    if status.is_success() {
        return Ok(RelayedResponse::Ok(String::new()));
    }
    let error = actix_web::error::InternalError::new(format!("relayed-{code}"), status);
    Err(actix_web::Error::from(error))?
}

/// An error that builds its response itself, and leaves `status_code` at its default, 500.
#[derive(Debug)]
struct WithResponse;

impl std::fmt::Display for WithResponse {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("no handshake")
    }
}

impl actix_web::ResponseError for WithResponse {
    fn error_response(&self) -> HttpResponse {
        HttpResponse::BadRequest().finish()
    }
}

#[api_responses(GET "/handshake", 204, 400, #[relay(actix_web::Error)] 500: Fault)]
async fn handshake(request: HttpRequest) -> Result<HandshakeResponse, HandshakeError> {
    if request.headers().contains_key("upgrade") {
        return Ok(HandshakeResponse::NoContent);
    }
    Err(actix_web::Error::from(WithResponse))?
}

/// A complete response with any status code.
#[api_responses(GET "/passed-on/{code}", Upstream = _: Raw, 502)]
async fn passed_on(code: web::Path<u16>) -> Result<PassedOnResponse, PassedOnError> {
    let Ok(status) = actix_web::http::StatusCode::from_u16(*code) else {
        return Err(PassedOnError::BadGateway);
    };
    Ok(PassedOnResponse::Upstream(HttpResponse::build(status).body("passed on").into()))
}

fn service(config: &mut ServiceConfig) {
    config.route("/relayed/{code}", web::get().to(relayed));
    config.route("/handshake", web::get().to(handshake));
    config.route("/passed-on/{code}", web::get().to(passed_on));
}

#[tokio::test]
async fn declared_status_codes_are_kept() {
    log::record();
    let server = serve(service);
    for (target, status, detail) in [
        ("/relayed/404", 404, "No book has this number."),
        ("/relayed/409", 409, "relayed-409"),
        ("/relayed/429", 429, ""),
        ("/relayed/503", 503, ""),
        ("/relayed/500", 500, ""),
    ] {
        let response = TestRequest::new("GET", target).send(server).await;
        assert_eq!(response.status, status, "{target}");
        let problem: serde_json::Value = serde_json::from_slice(&response.content).unwrap();
        assert_eq!(problem["detail"].as_str().unwrap_or_default(), detail, "{target}");
    }
    let levels = |code: &str| {
        let events = log::containing(code);
        events.into_iter().map(|event| event.level.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(levels("relayed-404"), ["DEBUG"]);
    assert_eq!(levels("relayed-503"), ["ERROR"]);
    assert_eq!(levels("relayed-500"), ["ERROR"]);
}

#[tokio::test]
async fn the_status_code_is_that_of_the_response() {
    let response = TestRequest::new("GET", "/handshake").send(serve(service)).await;
    assert_eq!(response.status, 400);
}

#[tokio::test]
async fn undeclared_status_codes_become_the_fault() {
    log::record();
    let server = serve(service);
    let response = TestRequest::new("GET", "/relayed/418").send(server).await;
    assert_eq!(response.status, 500);
    let content = String::from_utf8(response.content).unwrap();
    assert!(!content.contains("relayed"), "{content}");
    let [event] = &log::containing("relayed-418")[..] else { panic!("one event") };
    assert_eq!(event.level.to_string(), "ERROR");
    assert_eq!(event.fields["error"], "418 is not declared here: relayed-418");
}

#[tokio::test]
async fn any_status_code_is_passed_on() {
    let server = serve(service);
    for (target, status) in [
        ("/passed-on/200", 200),
        ("/passed-on/418", 418),
        ("/passed-on/500", 500),
        ("/passed-on/1", 502),
    ] {
        let response = TestRequest::new("GET", target).send(server).await;
        assert_eq!(response.status, status, "{target}");
    }
}
