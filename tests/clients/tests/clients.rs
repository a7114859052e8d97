//! Each client decodes each response.

use std::net::{Ipv4Addr, SocketAddr};

use api_responses::client::{decode, receive, response};
use api_responses::http;
use axum::Router;
use axum::extract::Path;
use axum::routing::post;
use bytes::Bytes;
use clients::{BuyTicketError, BuyTicketResponse, SEATS, Theatre, Ticket, Tickets, assert_decoded};
use http_body_util::Empty;
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tokio::net::TcpListener;
use tower::ServiceExt as _;

type Bought = Result<BuyTicketResponse<Ticket>, BuyTicketError>;

const LIMIT: usize = 64 * 1024;

async fn buy_ticket(Path(seat): Path<u8>) -> Bought {
    Theatre::buy_ticket(seat)
}

fn router() -> Router {
    Router::new().route("/tickets/{seat}", post(buy_ticket))
}

async fn serve() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async { axum::serve(listener, router()).await });
    address
}

fn request<B: Default>(uri: String) -> http::Request<B> {
    http::Request::post(uri).body(B::default()).unwrap()
}

/// Two versions of reqwest have the same functions, and different types.
macro_rules! reqwest {
    ($test:ident $reqwest:ident) => {
        #[tokio::test]
        async fn $test() {
            let address = serve().await;
            let client = $reqwest::Client::builder().redirect($reqwest::redirect::Policy::none());
            let client = client.build().unwrap();
            for seat in SEATS {
                let request = client.post(format!("http://{address}/tickets/{seat}"));
                let response = http::Response::from(request.send().await.unwrap());
                let decoded: Bought = receive(response, LIMIT).await.unwrap();
                assert_decoded(seat, &decoded);
            }
        }
    };
}

reqwest!(reqwest_0_12 reqwest012);
reqwest!(reqwest_0_13 reqwest013);

#[tokio::test]
async fn hyper_util() {
    let address = serve().await;
    let client = Client::builder(TokioExecutor::new()).build_http::<Empty<Bytes>>();
    for seat in SEATS {
        let request = request(format!("http://{address}/tickets/{seat}"));
        let response = client.request(request).await.unwrap();
        let decoded: Bought = receive(response, LIMIT).await.unwrap();
        assert_decoded(seat, &decoded);
    }
}

#[tokio::test]
async fn ureq_3() {
    let address = serve().await;
    let all = tokio::task::spawn_blocking(move || {
        let config = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0);
        let agent = ureq::Agent::new_with_config(config.build());
        for seat in SEATS {
            let url = format!("http://{address}/tickets/{seat}");
            let (parts, mut body) = agent.post(url).send_empty().unwrap().into_parts();
            let content = body.with_config().limit(LIMIT as u64).read_to_vec().unwrap();
            let decoded: Bought = decode(http::Response::from_parts(parts, content)).unwrap();
            assert_decoded(seat, &decoded);
        }
    });
    all.await.unwrap();
}

#[tokio::test]
async fn oneshot_of_axum() {
    for seat in SEATS {
        let request = request::<axum::body::Body>(format!("/tickets/{seat}"));
        let response = router().oneshot(request).await.unwrap();
        let decoded: Bought = receive(response, LIMIT).await.unwrap();
        assert_decoded(seat, &decoded);
    }
}

#[actix_web::test]
async fn test_of_actix_web() {
    async fn buy_ticket(seat: actix_web::web::Path<u8>) -> Bought {
        Theatre::buy_ticket(*seat)
    }
    let route = actix_web::web::post().to(buy_ticket);
    let app = actix_web::App::new().route("/tickets/{seat}", route);
    let app = actix_web::test::init_service(app).await;
    for seat in SEATS {
        let request = actix_web::test::TestRequest::post().uri(&format!("/tickets/{seat}"));
        let received = actix_web::test::call_service(&app, request.to_request()).await;
        let (status, headers) = (received.status().as_u16(), received.headers().clone());
        let content = actix_web::test::read_body(received).await;
        let decoded: Bought = decode(response(status, &headers, content).unwrap()).unwrap();
        assert_decoded(seat, &decoded);
    }
}
