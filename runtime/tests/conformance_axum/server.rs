//! A server on its own port, and its log.

use std::net::SocketAddr;

use axum::Router;
use http::Method;
use tokio::net::TcpListener;
use tracing::subscriber::{DefaultGuard, set_default};

use crate::client::{Answer, ask};
use crate::log::Log;
use crate::warnings;

/// It runs on the thread of its test, whose log belongs to one test.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    log: Log,
    _guard: DefaultGuard,
}

impl Server {
    pub(crate) async fn of(router: Router) -> Self {
        let log = Log::default();
        let guard = set_default(log.clone());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, log, _guard: guard }
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
