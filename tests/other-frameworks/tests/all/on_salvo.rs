//! salvo 1

use std::net::SocketAddr;

use api_responses::__private::salvo::render;
use api_responses::header::ETag;
use api_responses::{Fault, api_responses};
use frameworks::{wire, without_framework};
use salvo::conn::tcp::TcpAcceptor;
use salvo::prelude::{Request, Response, Router, Server, handler};
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
async fn get_book(request: &mut Request) -> Result<GetBookResponse<Book>, GetBookError> {
    found!(request.param::<u64>("id").unwrap_or_default())
}

#[handler]
async fn library(request: &mut Request, response: &mut Response) {
    let content = request.payload_with_max_size(1 << 20).await.unwrap().clone();
    render(
        Whole(without_framework::respond(request.method(), request.uri().path(), &content).await),
        response,
    );
}

pub(crate) async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    tokio::spawn(Server::new(TcpAcceptor::try_from(listener).unwrap()).serve(router));
    server
}

#[tokio::test]
async fn every_variant_is_sent_as_expected() {
    let cases = crate::cases(|_| true);
    let server = serve(Router::with_path("{**path}").goal(library)).await;
    wire::responses_are_as_expected(server, &cases).await;
    wire::head_matches_get(server, &cases).await;
    wire::responses_match_their_declarations(server, &cases).await;
}

#[tokio::test]
async fn handlers_send_what_they_declare() {
    handlers::every_response_is_sent(serve(Router::with_path("books/{id}").get(get_book)).await)
        .await;
}
