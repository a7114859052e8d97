//! warp 0.4

use tokio::sync::Notify;
use warp::Filter as _;

use crate::contents::{self, EventsResponse, FileResponse, event_source};
use crate::on_warp::serve;

static SECOND: Notify = Notify::const_new();

async fn file(range: Option<String>) -> FileResponse {
    contents::file(range.as_deref()).await
}

async fn events() -> EventsResponse {
    event_source(&SECOND)
}

#[tokio::test]
async fn complete_responses_are_sent() {
    let range = warp::header::optional::<String>("range");
    let app = warp::path("file").and(range).then(file);
    let server = serve(app.or(warp::path("events").then(events))).await;
    contents::files(server).await;
    contents::events(server, &SECOND).await;
}
