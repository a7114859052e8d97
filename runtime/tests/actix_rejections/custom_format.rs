//! actix-web with configurations for a custom error format: the same codes, with the text of actix-web.

use std::net::SocketAddr;

use actix_web::web::{self, Form, FormConfig, Json, JsonConfig, Path, Query, scope};
use api_responses::actix::error_fallback;
use api_responses::http_semantics::Status;
use api_responses::{Body, DeclaredError, DescribeResponses as _};
use serde::Serialize;
use serde_json::{Value, json};

use crate::client::{bare, send};
use crate::provocation::{Provocation, provoke_all};
use crate::requests::{self, Book, LIMIT};
use crate::server::{extracting, serve};

#[derive(Serialize)]
pub(crate) struct ApiError {
    code: &'static str,
    message: String,
}

impl From<DeclaredError> for ApiError {
    fn from(error: DeclaredError) -> Self {
        Self { code: error.name(), message: error.detail().unwrap_or_default().to_owned() }
    }
}

/// A page for browsers.
#[derive(Clone)]
pub(crate) struct ErrorPage(String);

impl From<DeclaredError> for ErrorPage {
    fn from(error: DeclaredError) -> Self {
        Self(format!("<title>{}</title>", error.title()))
    }
}

impl From<ErrorPage> for Body {
    fn from(ErrorPage(html): ErrorPage) -> Self {
        html.into()
    }
}

mod extract {
    api_responses::actix::extractors!(super::ApiError);
}

mod shop {
    api_responses::actix::extractors!(super::ApiError as "application/vnd.shop+json");
}

mod pages {
    api_responses::actix::extractors!(super::ErrorPage as "text/html; charset=utf-8");
}

/// The server has the extractor without configuration at `/plain`, and with it at `/custom`.
async fn refuse_alike(
    server: SocketAddr,
    media_type: &str,
    requests: fn(&str) -> Vec<Provocation>,
) {
    for ((code, plain), (_, custom)) in requests("/plain").iter().zip(requests("/custom")) {
        let (plain, custom) = (send(server, plain).await, send(server, &custom).await);
        assert_eq!((plain.status, custom.status), (*code, *code), "{}", plain.content);
        assert_eq!(custom.field("content-type"), [media_type]);
        let name = Status::get(*code).map(|status| status.phrase.replace(' ', ""));
        let expected = json!({ "code": name, "message": plain.content });
        assert_eq!(serde_json::from_str::<Value>(&custom.content).unwrap(), expected);
    }
}

#[tokio::test]
async fn json() {
    let server = serve(|app| {
        let (plain, custom) =
            (JsonConfig::default().limit(LIMIT), extract::json_config().limit(LIMIT));
        app.service(scope("/plain").app_data(plain).route("", extracting::<Json<Book>>()))
            .service(scope("/custom").app_data(custom).route("", extracting::<Json<Book>>()));
    });
    refuse_alike(server, "application/json", requests::for_json).await;
    provoke_all::<extract::JsonRejection>(server, &requests::for_json("/custom")).await;
}

#[tokio::test]
async fn another_media_type() {
    let server = serve(|app| {
        let (plain, custom) =
            (FormConfig::default().limit(LIMIT), shop::form_config().limit(LIMIT));
        app.service(scope("/plain").app_data(plain).route("", extracting::<Form<Book>>()))
            .service(scope("/custom").app_data(custom).route("", extracting::<Form<Book>>()));
    });
    refuse_alike(server, "application/vnd.shop+json", requests::for_form).await;
    provoke_all::<shop::FormRejection>(server, &requests::for_form("/custom")).await;
    let mut declared = shop::FormRejection::OPERATION.responses();
    assert!(declared.all(|one| one.media_type() == Some("application/vnd.shop+json")));
}

/// One line configures all extractors of an `App` or a scope.
#[tokio::test]
async fn all_at_once() {
    let server = serve(|app| {
        app.route("/plain", extracting::<Query<Book>>()).service(
            scope("/custom")
                .configure(extract::configure)
                .route("", extracting::<Query<Book>>())
                .route("/{id}", extracting::<Path<u64>>())
                .route("/{id}/json", web::post().to(|_: Json<Book>| async { "" }))
                .route("/{id}/form", web::post().to(|_: Form<Book>| async { "" })),
        );
    });
    refuse_alike(server, "application/json", requests::for_query).await;
    provoke_all::<extract::QueryRejection>(server, &requests::for_query("/custom")).await;
    provoke_all::<extract::PathRejection>(server, &requests::for_path("/custom")).await;
    for target in ["/custom/1/json", "/custom/1/form"] {
        let refused = send(server, &bare("POST", target, &["Content-Length: 0"])).await;
        assert!(refused.content.starts_with(r#"{"code":""#), "{target}: {}", refused.content);
    }
}

/// A format that is not JSON, also for the errors of the router.
#[tokio::test]
async fn pages() {
    const HTML: &str = "text/html; charset=utf-8";
    let server = serve(|app| {
        app.app_data(pages::form_config().limit(LIMIT))
            .route("/custom", extracting::<Form<Book>>())
            .default_service(error_fallback(pages::FORMAT, []));
    });
    for (code, request) in requests::for_form("/custom") {
        let refused = send(server, &request).await;
        assert_eq!((refused.status, refused.field("content-type")), (code, vec![HTML]));
        let title = Status::get(code).map(|status| status.phrase).unwrap();
        assert_eq!(refused.content, format!("<title>{title}</title>"));
    }
    provoke_all::<pages::FormRejection>(server, &requests::for_form("/custom")).await;
    let missing = send(server, &bare("GET", "/nowhere", &[])).await;
    assert_eq!((missing.status, missing.field("content-type")), (404, vec![HTML]));
    assert_eq!(missing.content, "<title>Not Found</title>");
    assert!(pages::FormRejection::OPERATION.responses().all(|one| one.media_type() == Some(HTML)));
}
