//! `RouterExt::endpoint`: which requests reach a handler, by what its return type declares.

use std::net::SocketAddr;
use std::panic;
use std::sync::{Arc, Mutex};

use api_responses::__private::{self, FrameworkResponse, IntoFrameworkResponse, Routed, WithPath};
use api_responses::axum::RouterExt as _;
use api_responses::{DescribeResponses, IntoHttpResponse, Operation, Response};
use axum::Router;
use axum::extract::{Path, State};
use axum::routing;
use http::{HeaderName, Method};
use tokio::net::TcpListener;

use crate::client::ask;

/// A response type that says its name, declared for these methods and this path.
macro_rules! declared {
    ($($name:ident: $methods:literal $path:literal)*) => {
        $(
            struct $name;

            impl DescribeResponses for $name {
                const OPERATION: Operation =
                    Operation::__new(concat!("\x1e", $methods, "\x1f", $path, "\x1f\x1e"));
            }

            impl Routed for $name {
                type Path = WithPath;
            }

            impl IntoHttpResponse for $name {
                fn into_http_response(self) -> Response {
                    __private::fixed(200, "text/plain", stringify!($name))
                }
            }

            impl IntoFrameworkResponse for $name {
                fn __into_response<R: FrameworkResponse>(self) -> R {
                    R::from_response(self.into_http_response())
                }
            }

            api_responses::__frameworks! { [] [{ [impl] [$name] [] [] }] [] }
        )*
    };
}

declared! {
    ReadBook: "GET" "/books/{id}"
    WriteBook: "PUT|PATCH" "/books/{id}"
    FindBooks: "QUERY" "/books"
    ListBooks: "GET" "/books"
    Search: "GET|QUERY" "/search"
    Trace: "ANY" "/trace"
    Menu: "GET" "/menü/{größe}"
    Every: "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE" "/every"
}

async fn read_book(State(()): State<()>, Path(_): Path<u64>) -> ReadBook {
    ReadBook
}

async fn write_book() -> Result<WriteBook, ()> {
    Ok(WriteBook)
}

async fn find_books() -> ([(HeaderName, &'static str); 1], FindBooks) {
    ([(http::header::ETAG, "\"1\"")], FindBooks)
}

async fn list_books() -> Result<(http::HeaderMap, ListBooks), ()> {
    Ok((http::HeaderMap::new(), ListBooks))
}

async fn search() -> Search {
    Search
}

async fn trace() -> Trace {
    Trace
}

async fn menu(Path(_): Path<u64>) -> Menu {
    Menu
}

async fn every() -> Every {
    Every
}

async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    server
}

async fn reached(server: SocketAddr, method: Method, path: &str) -> (u16, String) {
    let answer = ask(server, method, path).await;
    (answer.status, answer.text)
}

#[tokio::test]
async fn the_declared_methods_reach_the_handler_and_no_others() {
    let server = serve(Router::new().endpoint(read_book).endpoint(write_book)).await;

    assert_eq!(reached(server, Method::GET, "/books/7").await, (200, "ReadBook".into()));
    assert_eq!(reached(server, Method::PUT, "/books/7").await, (200, "WriteBook".into()));
    assert_eq!(reached(server, Method::PATCH, "/books/7").await, (200, "WriteBook".into()));

    let refused = ask(server, Method::DELETE, "/books/7").await;
    assert_eq!(refused.status, 405);
    assert_eq!(refused.field("allow"), ["GET,HEAD,PUT,PATCH"]);
    assert_eq!(reached(server, Method::GET, "/books").await.0, 404);
}

/// Clients percent-encode what is not ASCII, and axum does not decode it.
#[tokio::test]
async fn a_path_that_is_not_ascii_is_found() {
    let server = serve(Router::new().endpoint(menu)).await;
    assert_eq!(reached(server, Method::GET, "/men%C3%BC/7").await, (200, "Menu".into()));
    assert_eq!(reached(server, Method::GET, "/menu/7").await.0, 404);
}

/// The panic at start is at the line of the program.
#[test]
fn a_conflict_is_reported_where_the_endpoint_is_added() {
    let place = Arc::new(Mutex::new(String::new()));
    let seen = Arc::clone(&place);
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        let file = panic.location().map(|location| location.file().to_owned());
        *seen.lock().unwrap() = file.unwrap_or_default();
    }));
    let conflict = panic::catch_unwind(|| Router::<()>::new().endpoint(every).endpoint(every));
    panic::set_hook(before);
    assert!(conflict.is_err());
    assert!(place.lock().unwrap().ends_with("endpoint.rs"), "{place:?}");
}

#[tokio::test]
async fn every_method_that_axum_knows() {
    let server = serve(Router::new().endpoint(every)).await;
    for method in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        assert_eq!(reached(server, method, "/every").await, (200, "Every".into()));
    }
    assert_eq!(reached(server, Method::HEAD, "/every").await, (200, String::new()));
}

#[tokio::test]
async fn query_reaches_its_handler() {
    let server = serve(Router::new().endpoint(find_books)).await;

    let found = ask(server, Method::QUERY, "/books").await;
    assert_eq!((found.status, found.text.as_str()), (200, "FindBooks"));
    assert_eq!(found.field("etag"), ["\"1\""]);
    assert_eq!(found.field("allow"), [""; 0]);

    let refused = ask(server, Method::GET, "/books").await;
    assert_eq!(refused.status, 405);
    assert_eq!(refused.field("allow"), ["QUERY"]);
    assert_eq!(refused.field("content-type"), ["application/problem+json"]);
}

#[tokio::test]
async fn query_shares_a_path_with_other_endpoints_in_either_order() {
    for router in [
        Router::new().endpoint(find_books).endpoint(list_books),
        Router::new().endpoint(list_books).endpoint(find_books),
        Router::new().route("/books", routing::get(list_books)).endpoint(find_books),
    ] {
        let server = serve(router).await;
        assert_eq!(reached(server, Method::QUERY, "/books").await, (200, "FindBooks".into()));
        assert_eq!(reached(server, Method::GET, "/books").await, (200, "ListBooks".into()));
        assert_eq!(reached(server, Method::HEAD, "/books").await, (200, String::new()));
        assert_eq!(reached(server, Method::POST, "/books").await.0, 405);
    }
}

#[tokio::test]
async fn query_among_the_methods_of_one_handler() {
    let server = serve(Router::new().endpoint(search)).await;
    assert_eq!(reached(server, Method::QUERY, "/search").await, (200, "Search".into()));
    assert_eq!(reached(server, Method::GET, "/search").await, (200, "Search".into()));

    let refused = ask(server, Method::DELETE, "/search").await;
    assert_eq!(refused.status, 405);
    assert_eq!(refused.field("allow"), ["GET, HEAD, QUERY"]);
}

#[tokio::test]
async fn any_is_every_method() {
    let server = serve(Router::new().endpoint(trace)).await;
    for method in [Method::GET, Method::DELETE, Method::QUERY, "BREW".parse().unwrap()] {
        assert_eq!(reached(server, method, "/trace").await, (200, "Trace".into()));
    }
}

#[tokio::test]
#[should_panic(expected = "Overlapping method route")]
async fn one_method_and_path_twice() {
    let _ = Router::<()>::new().endpoint(list_books).endpoint(list_books);
}
