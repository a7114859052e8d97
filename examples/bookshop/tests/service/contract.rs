//! A contract test: a client judges the responses of a running shop by the declarations.

use api_responses::contract::{Contract, Violation};
use api_responses::{DeclaredResponse, conformance};
use axum::http;
use reqwest::{Client, Method};

use crate::server::Server;

/// Sends a request without content, and judges the response.
async fn judge(
    contract: &Contract,
    base: &str,
    method: Method,
    path: &str,
) -> Result<Vec<Option<&'static str>>, Violation> {
    let response = Client::new().request(method.clone(), format!("{base}{path}")).send().await;
    let response: http::Response<reqwest::Body> = response.unwrap().into();
    let declared = contract.check(&method, path, &response)?;
    Ok(declared.into_iter().map(DeclaredResponse::variant).collect())
}

#[tokio::test]
async fn a_running_shop_keeps_its_contract() {
    let server = Server::start().await;
    let contract = Contract::new(bookshop::OPERATIONS);
    for (method, path, variant) in [
        (Method::GET, "/books", "Ok"),
        (Method::HEAD, "/books", "Ok"),
        (Method::GET, "/books/9780141439518", "Ok"),
        (Method::GET, "/books/dune", "NotFound"),
        (Method::POST, "/books", "Unauthorized"),
        (Method::DELETE, "/books/9780141439518", "Unauthorized"),
        (Method::GET, "/openapi.json", "Ok"),
    ] {
        let declared = judge(&contract, server.address(), method, path).await;
        assert_eq!(declared.unwrap(), [Some(variant)], "{path}");
    }
}

/// The router sends 404 and 405 for requests without a handler, which no operation declares.
#[tokio::test]
async fn a_request_without_an_endpoint_violates_the_contract() {
    let server = Server::start().await;
    let contract = Contract::new(bookshop::OPERATIONS);
    for (method, path) in [(Method::GET, "/magazines"), (Method::PATCH, "/books")] {
        let violation = judge(&contract, server.address(), method.clone(), path).await.unwrap_err();
        assert_eq!(violation.to_string(), format!("no endpoint is declared for {method} {path}"));
    }
}

/// The 405 of the router is judged by the declaration of an endpoint.
#[tokio::test]
async fn an_undeclared_response_violates_the_contract() {
    let server = Server::start().await;
    let response = Client::new().patch(format!("{}/books", server.address())).send().await;
    let response: http::Response<reqwest::Body> = response.unwrap().into();
    let [list_books, ..] = bookshop::OPERATIONS;
    let deviation = conformance::check(list_books, &response).unwrap_err();
    assert_eq!(deviation.to_string(), "GET /books (`list_books`) sent 405, which is not declared");
}
