//! Handlers that are methods. A closure passes the state to a method with `self`; a function without
//! `self` is routed by its path.

use std::sync::Arc;

use api_responses::axum::RouterExt as _;
use axum::Router;
use axum::extract::State;
use axum::routing::{get, put};

use frameworks::api::blocks::{Archive, Readers as _};
use frameworks::extract::Selector;

type Shared = State<Arc<Archive>>;

/// Methods are routed by their declarations.
pub(crate) fn routed() -> Router {
    Router::new()
        .endpoint(async |State(archive): Shared, selector: Selector| {
            archive.find_archived(selector).await
        })
        .endpoint(async |State(archive): Shared, selector: Selector| {
            archive.archive(selector).await
        })
        .endpoint(Archive::clear_archive)
        .endpoint(async |State(archive): Shared, selector: Selector| {
            archive.get_reader(selector).await
        })
        .with_state(Arc::new(Archive::default()))
}

/// Methods are routed by axum's own functions.
pub(crate) fn routed_by_axum() -> Router {
    let found =
        async |State(archive): Shared, selector: Selector| archive.find_archived(selector).await;
    let archived =
        async |State(archive): Shared, selector: Selector| archive.archive(selector).await;
    let reader =
        async |State(archive): Shared, selector: Selector| archive.get_reader(selector).await;
    Router::new()
        .route("/archive/{selector}", get(found).delete(Archive::clear_archive))
        .route("/archive/{selector}", put(archived))
        .route("/readers/{selector}", get(reader))
        .with_state(Arc::new(Archive::default()))
}
