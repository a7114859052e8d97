//! Both services, each on its own port.

use std::net::Ipv4Addr;

use api_responses::client::{Reason, decode, receive};
use api_responses::{DescribeResponses as _, http};
use axum::Router;
use stock_contract::{CommonError, Copies, CountCopiesError, CountCopiesResponse, TakeCopiesError};
use tokio::net::TcpListener;
use two_services::orders::StockClient;
use two_services::stock::{BROKEN, BUSY, TOKEN, Warehouse};
use two_services::{orders, stock};

const DUNE: u64 = 9_780_441_172_719;

async fn serve(router: Router) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, router).await });
    address
}

async fn order(orders: &str, isbn: u64, copies: u32) -> (u16, String) {
    let request = reqwest::Client::new().post(format!("{orders}/orders"));
    let response = request.json(&Copies { isbn, copies }).send().await.unwrap();
    (response.status().as_u16(), response.text().await.unwrap())
}

#[tokio::test]
async fn each_response_of_the_other_service_is_handled() {
    let stock = serve(stock::router(Warehouse::new([(DUNE, 3)]))).await;
    let orders = serve(orders::router(StockClient::new(&stock, TOKEN))).await;
    assert_eq!(order(&orders, DUNE, 2).await.0, 200);
    let (status, problem) = order(&orders, DUNE, 2).await;
    assert_eq!(status, 409);
    assert!(problem.contains(r#""left":1"#), "{problem}");
    let (status, problem) = order(&orders, 7, 1).await;
    assert_eq!(status, 409);
    assert!(problem.contains("No book has this ISBN."), "{problem}");
    assert_eq!(order(&orders, BUSY, 1).await.0, 503);
    let (status, problem) = order(&orders, BROKEN, 1).await;
    assert_eq!(status, 502);
    assert!(problem.contains("urn:uuid:"), "{problem}");
    let other_token = serve(orders::router(StockClient::new(&stock, "wrong"))).await;
    assert_eq!(order(&other_token, DUNE, 1).await.0, 502);
}

#[tokio::test]
async fn a_service_that_cannot_be_reached_or_understood_is_a_bad_gateway() {
    let orders = serve(orders::router(StockClient::new("http://127.0.0.1:1", TOKEN))).await;
    assert_eq!(order(&orders, DUNE, 1).await.0, 502);
    let other = serve(Router::new().fallback(|| async { "hello" })).await;
    let orders = serve(orders::router(StockClient::new(other, TOKEN))).await;
    assert_eq!(order(&orders, DUNE, 1).await.0, 502);
}

#[tokio::test]
async fn the_other_endpoint_is_decoded() {
    let stock = serve(stock::router(Warehouse::new([(DUNE, 3)]))).await;
    let count = async |token: &'static str, isbn: String| {
        let request = reqwest::Client::new().get(format!("{stock}/stock/{isbn}"));
        let response = request.bearer_auth(token).send().await.unwrap();
        receive::<Result<CountCopiesResponse<Copies>, CountCopiesError>, _>(
            http::Response::from(response),
            1024,
        )
        .await
        .unwrap()
    };
    let counted = count(TOKEN, DUNE.to_string()).await;
    let Ok(CountCopiesResponse::Ok { etag, body }) = counted else { panic!("{counted:?}") };
    assert_eq!((etag.to_string(), body.copies), ("\"3\"".to_owned(), 3));
    for isbn in ["7", "dune"] {
        let counted = count(TOKEN, isbn.to_owned()).await;
        assert!(matches!(counted, Err(CountCopiesError::NotFound)), "{counted:?}");
    }
    let counted = count("", DUNE.to_string()).await;
    let Err(CountCopiesError::CommonError(CommonError::Unauthorized)) = counted else {
        panic!("{counted:?}")
    };
}

#[test]
fn the_contract_describes_the_endpoints() {
    assert_eq!(TakeCopiesError::OPERATION.path(), Some("/stock/taken"));
    assert!(TakeCopiesError::OPERATION.declares(429));
    let response = http::Response::builder().status(418).body("").unwrap();
    let error = decode::<TakeCopiesError>(response).unwrap_err();
    assert!(matches!(error.reason(), Reason::UndeclaredStatus));
}
