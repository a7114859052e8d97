//! actix-web with the configurations of this crate: the same codes, as problem documents whose
//! `detail` is the text of actix-web.

use std::net::SocketAddr;

use actix_web::web::{Form, FormConfig, Json, JsonConfig, Path, Query, scope};
use api_responses::actix::rejection::{
    FormRejection, JsonRejection, PathRejection, QueryRejection,
};
use api_responses::actix::{form_config, json_config, path_config, query_config};
use api_responses::http_semantics::Status;
use serde_json::{Value, json};

use crate::client::{bare, send};
use crate::provocation::{Provocation, provoke_all};
use crate::requests::{self, Book, LIMIT};
use crate::server::{extracting, serve};

/// The server has the extractor without configuration at `/plain`, and with it at `/problem`.
async fn refuse_alike(server: SocketAddr, requests: fn(&str) -> Vec<Provocation>) {
    for ((code, plain), (_, problem)) in requests("/plain").iter().zip(requests("/problem")) {
        let (plain, problem) = (send(server, plain).await, send(server, &problem).await);
        assert_eq!((plain.status, problem.status), (*code, *code), "{}", plain.content);
        assert_eq!(plain.field("content-type"), ["text/plain; charset=utf-8"]);
        let phrase = Status::get(*code).map(|status| status.phrase);
        let expected = json!({
            "type": "about:blank", "title": phrase, "status": code,
            "detail": plain.content,
        });
        assert_eq!(serde_json::from_str::<Value>(&problem.content).unwrap(), expected);
    }
}

#[tokio::test]
async fn json() {
    let server = serve(|app| {
        let (plain, problem) = (JsonConfig::default().limit(LIMIT), json_config().limit(LIMIT));
        app.service(scope("/plain").app_data(plain).route("", extracting::<Json<Book>>()))
            .service(scope("/problem").app_data(problem).route("", extracting::<Json<Book>>()));
    });
    refuse_alike(server, requests::for_json).await;
    provoke_all::<JsonRejection>(server, &requests::for_json("/problem")).await;
}

#[tokio::test]
async fn form() {
    let server = serve(|app| {
        let (plain, problem) = (FormConfig::default().limit(LIMIT), form_config().limit(LIMIT));
        app.service(scope("/plain").app_data(plain).route("", extracting::<Form<Book>>()))
            .service(scope("/problem").app_data(problem).route("", extracting::<Form<Book>>()));
    });
    refuse_alike(server, requests::for_form).await;
    provoke_all::<FormRejection>(server, &requests::for_form("/problem")).await;
}

#[tokio::test]
async fn path() {
    let server = serve(|app| {
        let problem = scope("/problem").app_data(path_config());
        app.route("/plain/{id}", extracting::<Path<u64>>())
            .service(problem.route("/{id}", extracting::<Path<u64>>()));
    });
    provoke_all::<PathRejection>(server, &requests::for_path("/problem")).await;

    // actix-web hands the error itself to a configuration, and puts a name before its text.
    let [plain, problem] = ["/plain/ada", "/problem/ada"].map(|path| bare("GET", path, &[]));
    let (plain, problem) = (send(server, &plain).await, send(server, &problem).await);
    let expected = json!({
        "type": "about:blank", "title": "Not Found", "status": 404,
        "detail": format!("Path deserialize error: {}", plain.content),
    });
    assert_eq!(serde_json::from_str::<Value>(&problem.content).unwrap(), expected);
}

#[tokio::test]
async fn query() {
    let server = serve(|app| {
        let problem = scope("/problem").app_data(query_config());
        app.route("/plain", extracting::<Query<Book>>())
            .service(problem.route("", extracting::<Query<Book>>()));
    });
    refuse_alike(server, requests::for_query).await;
    provoke_all::<QueryRejection>(server, &requests::for_query("/problem")).await;
}
