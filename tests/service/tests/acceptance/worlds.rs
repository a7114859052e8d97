//! The service in different states, on both frameworks, and the weather service that it calls.

use std::net::SocketAddr;
use std::sync::Arc;

use actix_web::HttpServer;
use axum::Router;
use axum::http::StatusCode;
use axum::routing::get;
use service::context::{App, Context};
use service::store::Store;
use service::weather::Upstream;
use service::{on_actix, on_axum};
use tokio::net::TcpListener;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum World {
    Normal,
    /// The service is in maintenance.
    Maintenance,
    /// No user may make a change.
    Exhausted,
    /// The tables of the database are lost.
    Broken,
    /// There is no weather service.
    Alone,
}

impl World {
    pub(crate) const ALL: [Self; 5] =
        [Self::Normal, Self::Maintenance, Self::Exhausted, Self::Broken, Self::Alone];

    fn context(self, upstream: SocketAddr) -> App {
        let store = Store::new().unwrap();
        if self == Self::Broken {
            store.lose_tables().unwrap();
        }
        let upstream = if self == Self::Alone { closed_port() } else { upstream };
        Arc::new(Context {
            store,
            upstream: Upstream { authority: upstream.to_string() },
            maintenance: self == Self::Maintenance,
            quota: if self == Self::Exhausted { 0 } else { 100 },
        })
    }
}

/// Nothing listens there any more.
fn closed_port() -> SocketAddr {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Framework {
    Axum,
    Actix,
}

pub(crate) async fn start(framework: Framework, world: World, upstream: SocketAddr) -> SocketAddr {
    let app = world.context(upstream);
    match framework {
        Framework::Axum => serve(on_axum::router(app)).await,
        Framework::Actix => {
            let server = HttpServer::new(move || {
                let app = App::clone(&app);
                actix_web::App::new().configure(|config| on_actix::configure(config, app))
            });
            let server = server.workers(1).disable_signals().bind("127.0.0.1:0").unwrap();
            let address = server.addrs()[0];
            tokio::spawn(server.run());
            address
        }
    }
}

async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let server = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    server
}

pub(crate) async fn start_upstream() -> SocketAddr {
    let json = async || ([("content-type", "application/json")], r#"{"weather":"rain"}"#);
    let router = Router::new()
        .route("/weather/berlin", get(json))
        .route("/weather/atlantis", get(async || (StatusCode::NOT_FOUND, "no such city")))
        .route("/weather/odd", get(async || StatusCode::IM_A_TEAPOT));
    serve(router).await
}
