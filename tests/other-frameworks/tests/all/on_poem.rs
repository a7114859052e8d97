//! poem 3

#![allow(clippy::unused_async, reason = "the framework wants it")]

use std::net::SocketAddr;

use api_responses::__private::poem::respond;
use api_responses::header::ETag;
use api_responses::{Fault, api_responses};
use frameworks::{wire, without_framework};
use poem::listener::TcpAcceptor;
use poem::web::Path;
use poem::{Body, IntoEndpoint, Request, Response, Route, Server, get, handler};
use tokio::net::TcpListener;

use crate::Book;
use crate::handlers::{self, AuthError, Whole, found};

#[api_responses(
    GET "/books/{id}",
    200 { etag: ETag },
    404: "No book has this id.",
    #[from(std::fmt::Error)]
    500: Fault,
    ..AuthError,
)]
#[handler]
async fn get_book(Path(id): Path<u64>) -> Result<GetBookResponse<Book>, GetBookError> {
    found!(id)
}

#[handler]
async fn library(request: &Request, content: Body) -> Response {
    let content = content.into_bytes().await.unwrap();
    respond(Whole(
        without_framework::respond(request.method(), request.uri().path(), &content).await,
    ))
}

pub(crate) async fn serve<E>(endpoint: E) -> SocketAddr
where
    E: IntoEndpoint<Endpoint: 'static> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    let acceptor = TcpAcceptor::from_tokio(listener).unwrap();
    tokio::spawn(Server::new_with_acceptor(acceptor).run(endpoint));
    server
}

#[tokio::test]
async fn every_variant_is_sent_as_expected() {
    let cases = crate::cases(|_| true);
    let server = serve(library).await;
    wire::responses_are_as_expected(server, &cases).await;
    wire::head_matches_get(server, &cases).await;
    wire::responses_match_their_declarations(server, &cases).await;
}

#[tokio::test]
async fn handlers_send_what_they_declare() {
    handlers::every_response_is_sent(serve(Route::new().at("/books/:id", get(get_book))).await)
        .await;
}
