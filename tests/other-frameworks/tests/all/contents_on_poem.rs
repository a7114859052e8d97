//! poem 3

#![allow(clippy::unused_async, reason = "the framework wants it")]

use poem::{Request, Route, get, handler};
use tokio::io::{copy, split};
use tokio::sync::Notify;

use crate::contents::{self, EchoResponse, EventsResponse, FileResponse, event_source, upgraded};
use crate::on_poem::serve;

static SECOND: Notify = Notify::const_new();

#[handler]
async fn file(request: &Request) -> FileResponse {
    contents::file(request.header("range")).await
}

#[handler]
async fn events() -> EventsResponse {
    event_source(&SECOND)
}

#[handler]
async fn echo(request: &Request) -> EchoResponse {
    let upgrade = request.take_upgrade().unwrap();
    tokio::spawn(async {
        let (mut reader, mut writer) = split(upgrade.await.unwrap());
        copy(&mut reader, &mut writer).await
    });
    upgraded()
}

#[tokio::test]
async fn complete_responses_are_sent() {
    let app = Route::new().at("/file", get(file)).at("/events", get(events)).at("/echo", get(echo));
    let server = serve(app).await;
    contents::files(server).await;
    contents::events(server, &SECOND).await;
    contents::upgrades(server).await;
}
