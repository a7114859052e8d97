//! warp 0.4

use std::convert::Infallible;
use std::net::SocketAddr;

use api_responses::__private::warp::respond;
use api_responses::header::ETag;
use api_responses::http::Method;
use api_responses::{Fault, api_responses};
use frameworks::{wire, without_framework};
use tokio::net::TcpListener;
use warp::filters::path::FullPath;
use warp::hyper::body::Bytes;
use warp::{Filter, Reply};

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
async fn get_book(id: u64) -> Result<GetBookResponse<Book>, GetBookError> {
    found!(id)
}

async fn library(method: Method, path: FullPath, content: Bytes) -> Result<impl Reply, Infallible> {
    Ok(respond(Whole(without_framework::respond(&method, path.as_str(), &content).await)))
}

pub(crate) async fn serve<F>(filter: F) -> SocketAddr
where
    F: Filter<Extract: Reply> + Clone + Send + Sync + 'static,
    F::Error: Into<warp::Rejection>,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    tokio::spawn(warp::serve(filter).incoming(listener).run());
    server
}

#[tokio::test]
async fn every_variant_is_sent_as_expected() {
    let cases = crate::cases(|_| true);
    let request = warp::method().and(warp::path::full()).and(warp::body::bytes());
    let server = serve(request.and_then(library)).await;
    wire::responses_are_as_expected(server, &cases).await;
    wire::head_matches_get(server, &cases).await;
    wire::responses_match_their_declarations(server, &cases).await;
}

#[tokio::test]
async fn handlers_send_what_they_declare() {
    let book = warp::get().and(warp::path!("books" / u64)).then(get_book);
    handlers::every_response_is_sent(serve(book).await).await;
}
