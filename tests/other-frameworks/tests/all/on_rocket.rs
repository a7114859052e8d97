//! Rocket 0.5

#![allow(clippy::unused_async, reason = "the framework wants it")]

use std::net::SocketAddr;

use api_responses::__private::rocket::respond;
use api_responses::header::ETag;
use api_responses::http::Method;
use api_responses::{Fault, api_responses};
use frameworks::{wire, without_framework};
use rocket::config::{Ident, LogLevel};
use rocket::data::ToByteUnit as _;
use rocket::fairing::AdHoc;
use rocket::http::Method as RocketMethod;
use rocket::route::{Handler, Outcome, Route};
use rocket::shield::Shield;
use rocket::{Build, Config, Data, Request, Rocket, get, routes};
use tokio::sync::oneshot;

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
#[get("/books/<id>")]
async fn get_book(id: u64) -> Result<GetBookResponse<Book>, GetBookError> {
    found!(id)
}

#[derive(Clone)]
struct Library;

#[rocket::async_trait]
impl Handler for Library {
    async fn handle<'r>(&self, request: &'r Request<'_>, data: Data<'r>) -> Outcome<'r> {
        let content = data.open(1.mebibytes()).into_bytes().await.unwrap().into_inner();
        let method: Method = request.method().as_str().parse().unwrap();
        let path = request.uri().path().as_str();
        Outcome::Success(
            respond(Whole(without_framework::respond(&method, path, &content).await)).unwrap(),
        )
    }
}

/// The methods that Rocket can route.
const METHODS: [RocketMethod; 7] = [
    RocketMethod::Get,
    RocketMethod::Put,
    RocketMethod::Post,
    RocketMethod::Delete,
    RocketMethod::Options,
    RocketMethod::Head,
    RocketMethod::Patch,
];

pub(crate) async fn serve(rocket: Rocket<Build>) -> SocketAddr {
    let (started, server) = oneshot::channel();
    let report = AdHoc::on_liftoff("report the address", |rocket| {
        Box::pin(async move {
            let config = rocket.config();
            started.send(SocketAddr::new(config.address, config.port)).unwrap();
        })
    });
    tokio::spawn(rocket.attach(report).launch());
    server.await.unwrap()
}

/// Without the header fields that Rocket adds to every response.
pub(crate) fn rocket() -> Rocket<Build> {
    let log_level = LogLevel::Off;
    rocket::custom(Config { port: 0, log_level, ident: Ident::none(), ..Config::default() })
        .attach(Shield::new())
}

#[tokio::test]
async fn every_variant_is_sent_as_expected() {
    let cases =
        crate::cases(|method| METHODS.iter().any(|known| known.as_str() == method.as_str()));
    let routes: Vec<Route> =
        METHODS.into_iter().map(|method| Route::new(method, "/<path..>", Library)).collect();
    let server = serve(rocket().mount("/", routes)).await;
    wire::responses_are_as_expected(server, &cases).await;
    wire::head_matches_get(server, &cases).await;
    wire::responses_match_their_declarations(server, &cases).await;
}

#[tokio::test]
async fn handlers_send_what_they_declare() {
    handlers::every_response_is_sent(serve(rocket().mount("/", routes![get_book])).await).await;
}
