//! Response enums that poem-openapi's derive macro converts and documents.

mod users_0;

use std::collections::HashMap;

use poem::endpoint::BoxEndpoint;
use poem::http::Method;
use poem::listener::{Acceptor as _, Listener as _, TcpListener};
use poem::{Route, Server};
use poem_openapi::payload::Json;
use poem_openapi::registry::{MetaApi, Registry};
use poem_openapi::{Object, OpenApi, OpenApiService};

#[derive(Debug, Object)]
pub struct User {
    pub id: u64,
    pub name: String,
}

impl User {
    pub fn new(id: u64) -> Self {
        Self { id, name: "Ada".to_owned() }
    }
}

/// RFC 9457.
#[derive(Debug, Object)]
#[oai(read_only_all)]
pub struct Problem {
    r#type: &'static str,
    title: &'static str,
    status: u16,
    detail: &'static str,
}

pub fn problem(status: u16, title: &'static str, detail: &'static str) -> Json<Problem> {
    Json(Problem { r#type: "about:blank", title, status, detail })
}

/// poem-openapi implements this for tuples of at most sixteen elements.
struct All;

impl OpenApi for All {
    fn meta() -> Vec<MetaApi> {
        let mut all = Vec::new();
        all.extend(users_0::Api0::meta());
        all
    }

    fn register(registry: &mut Registry) {
        users_0::Api0::register(registry);
    }

    fn add_routes(self, routes: &mut HashMap<String, HashMap<Method, BoxEndpoint<'static>>>) {
        users_0::Api0.add_routes(routes);
    }
}

#[tokio::main]
async fn main() {
    let service = OpenApiService::new(All, "users", "1");
    let document = service.spec_endpoint();
    let routes = Route::new().at("/openapi.json", document).nest("/", service);
    let acceptor = TcpListener::bind("127.0.0.1:0").into_acceptor().await.unwrap();
    println!("{}", acceptor.local_addr()[0].as_socket_addr().unwrap());
    Server::new_with_acceptor(acceptor).run(routes).await.unwrap();
}
