//! salvo 1

#![allow(clippy::unused_async, reason = "the framework wants it")]

use hyper::upgrade::OnUpgrade;
use hyper_util::rt::TokioIo;
use salvo::prelude::{Request, Router, handler};
use tokio::io::{copy, split};
use tokio::sync::Notify;

use crate::contents::{self, EchoResponse, EventsResponse, FileResponse, event_source, upgraded};
use crate::on_salvo::serve;

static SECOND: Notify = Notify::const_new();

#[handler]
async fn file(request: &mut Request) -> FileResponse {
    contents::file(request.header("range")).await
}

#[handler]
async fn events() -> EventsResponse {
    event_source(&SECOND)
}

#[handler]
async fn echo(request: &mut Request) -> EchoResponse {
    let upgrade = request.extensions_mut().remove::<OnUpgrade>().unwrap();
    tokio::spawn(async {
        let (mut reader, mut writer) = split(TokioIo::new(upgrade.await.unwrap()));
        copy(&mut reader, &mut writer).await
    });
    upgraded()
}

#[tokio::test]
async fn complete_responses_are_sent() {
    let app = Router::new()
        .push(Router::with_path("file").get(file))
        .push(Router::with_path("events").get(events))
        .push(Router::with_path("echo").get(echo));
    let server = serve(app).await;
    contents::files(server).await;
    contents::events(server, &SECOND).await;
    contents::upgrades(server).await;
}
