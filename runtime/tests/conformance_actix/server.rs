//! A server on its own port, and its log.

use std::mem::forget;
use std::net::SocketAddr;

use actix_web::web::ServiceConfig;
use actix_web::{App, HttpServer};
use api_responses::actix::Conformance;
use http::Method;
use tracing::subscriber::set_default;

use crate::client::{Answer, ask};
use crate::log::Log;
use crate::warnings;

/// It runs on its own thread, whose log belongs to one test.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    log: Log,
}

impl Server {
    /// Without a middleware around the `App`.
    pub(crate) fn of(configure: fn(&mut ServiceConfig)) -> Self {
        Self::within(&Conformance::from_operations([]), configure)
    }

    pub(crate) fn within(middleware: &Conformance, configure: fn(&mut ServiceConfig)) -> Self {
        let log = Log::default();
        let (middleware, of_worker) = (middleware.clone(), log.clone());
        let server = HttpServer::new(move || {
            // This runs once, on the thread that answers, and the log is to stay there.
            forget(set_default(of_worker.clone()));
            App::new().configure(configure).wrap(middleware.clone())
        })
        .workers(1)
        .disable_signals()
        .bind("127.0.0.1:0")
        .unwrap();
        let address = server.addrs()[0];
        tokio::spawn(server.run());
        Self { address, log }
    }

    pub(crate) async fn ask(&self, method: Method, path: &str) -> Answer {
        ask(self.address, method, path).await
    }

    /// Returns the warnings of a request, after its response has come.
    pub(crate) async fn warnings_of(&self, method: Method, path: &str) -> Vec<String> {
        self.warnings();
        self.ask(method, path).await;
        self.warnings()
    }

    /// Returns the warnings since the last call.
    pub(crate) fn warnings(&self) -> Vec<String> {
        warnings::take(&self.log)
    }
}
