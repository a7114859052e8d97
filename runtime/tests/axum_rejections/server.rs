//! A server whose routes have one extractor each.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRequest, Request};
use axum::routing::{MethodRouter, any};
use tokio::net::TcpListener;

use crate::requests::LIMIT;

/// A handler for every method that only extracts. `M` says whether from the whole
/// request or from its head.
pub(crate) fn extracting<E, M>() -> MethodRouter
where
    E: FromRequest<(), M> + 'static,
    M: 'static,
{
    any(|request: Request| async { E::from_request(request, &()).await.map(drop) })
}

pub(crate) async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    let router = router.layer(DefaultBodyLimit::max(LIMIT));
    tokio::spawn(async move { axum::serve(listener, router).await });
    server
}
