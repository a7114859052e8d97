//! A prefix with a parameter, which a handler reads or not.

#![cfg(feature = "axum08")]

use std::net::SocketAddr;

use api_responses::api_responses;
use api_responses::axum::{ApiRouter, Path};
use axum::Router;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

#[api_responses(GET "/users/{id}", 204)]
async fn one_value(Path(_id): Path<u64>) -> OneValueResponse {
    OneValueResponse::NoContent
}

#[api_responses(GET "/users/{id}", 200)]
async fn two_values(Path((tenant, id)): Path<(String, u64)>) -> TwoValuesResponse<(String, u64)> {
    TwoValuesResponse::Ok((tenant, id))
}

#[derive(serde::Deserialize)]
struct Place {
    id: u64,
}

#[api_responses(GET "/places/{id}", 200)]
async fn fields(Path(place): Path<Place>) -> FieldsResponse<u64> {
    FieldsResponse::Ok(place.id)
}

fn one() -> ApiRouter {
    ApiRouter::new().nest("/v1", ApiRouter::new().endpoint(one_value))
}

/// axum would answer each request with 500.
#[test]
#[should_panic(expected = "`one_value` reads 1 value from the path, and \
                           `/{tenant}/v1/users/{id}` has 2 parameters")]
fn one_value_of_two_parameters() {
    let _ = ApiRouter::<()>::new().nest("/{tenant}", one());
}

#[test]
#[should_panic(expected = "`two_values` reads 2 values from the path, and \
                           `/{region}/{tenant}/users/{id}` has 3 parameters")]
fn two_values_of_three_parameters() {
    let tenant = ApiRouter::<()>::new().endpoint(two_values);
    let _ = ApiRouter::new().nest("/{region}", ApiRouter::new().nest("/{tenant}", tenant));
}

#[tokio::test]
async fn parameters_that_are_read() {
    let tenant = ApiRouter::new().endpoint(two_values).endpoint(fields);
    let router = Router::from(ApiRouter::new().nest("/{tenant}", tenant).merge(one()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    for (path, expected) in [("/a/users/1", 200), ("/a/places/1", 200), ("/v1/users/1", 204)] {
        assert_eq!(status(server, path).await, expected, "{path}");
    }
}

async fn status(server: SocketAddr, path: &str) -> u16 {
    let mut stream = TcpStream::connect(server).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    response.split(' ').nth(1).unwrap().parse().unwrap()
}
