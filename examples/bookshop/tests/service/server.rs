//! A shop on its own port, and a client that records the responses.

use std::collections::BTreeSet;
use std::future::pending;
use std::net::Ipv4Addr;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use api_responses::Operation;
use api_responses::conformance::OnUndeclared;
use axum::Extension;
use bookshop::{Admission, Database, Limits, Token};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder};
use rusqlite::Connection;
use serde_json::Value;
use tempfile::NamedTempFile;
use tokio::net::TcpListener;

use crate::documented::{self, matches_route};
use crate::response::Response;

/// Preconditions of write requests: name and value.
pub(crate) const IF_EXISTS: (&str, &str) = ("if-match", "*");
pub(crate) const IF_NEW: (&str, &str) = ("if-none-match", "*");

pub(crate) struct Server {
    address: String,
    file: NamedTempFile,
    client: Client,
    seen: Seen,
    now: Arc<Mutex<Instant>>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        Self::recording(&Seen::default()).await
    }

    pub(crate) async fn recording(seen: &Seen) -> Self {
        Self::limited(seen, NonZeroU32::MAX).await
    }

    /// Starts a server whose time advances only with [`wait`](Self::wait).
    pub(crate) async fn limited(seen: &Seen, writes_per_minute: NonZeroU32) -> Self {
        Self::run(seen, writes_per_minute, Limits::default()).await
    }

    pub(crate) async fn with_limits(seen: &Seen, limits: Limits) -> Self {
        Self::run(seen, NonZeroU32::MAX, limits).await
    }

    async fn run(seen: &Seen, writes_per_minute: NonZeroU32, limits: Limits) -> Self {
        let file = NamedTempFile::new().unwrap();
        let database = Database::open(file.path()).unwrap();
        assert_eq!(database.seed().await.unwrap(), 12);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let now = Arc::new(Mutex::new(Instant::now()));
        let clock = now.clone();
        let clock = move || *clock.lock().unwrap();
        let admission = Admission::with_clock(Token::default(), writes_per_minute, clock);
        // An undeclared response closes the connection, and the test fails.
        let router = bookshop::router(database, admission, limits);
        let router = router.layer(Extension(OnUndeclared::Panic));
        tokio::spawn(bookshop::serve(listener, router, limits, pending()));
        let client = Client::builder().redirect(Policy::none()).build().unwrap();
        Self { address, file, client, seen: seen.clone(), now }
    }

    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    pub(crate) fn wait(&self, seconds: u64) {
        *self.now.lock().unwrap() += Duration::from_secs(seconds);
    }

    /// Makes every later request to the database fail.
    pub(crate) fn break_database(&self) {
        Connection::open(self.file.path()).unwrap().execute_batch("DROP TABLE books").unwrap();
    }

    /// Makes every commit fail until the connection is dropped: it reads, and a writer waits for readers.
    /// <https://sqlite.org/lockingv3.html#writing>
    pub(crate) fn lock_for_reading(&self) -> Connection {
        let connection = Connection::open(self.file.path()).unwrap();
        connection.execute_batch("BEGIN; SELECT * FROM books").unwrap();
        connection
    }

    /// Makes every read and write wait until the connection is dropped.
    pub(crate) fn lock(&self) -> Connection {
        let connection = Connection::open(self.file.path()).unwrap();
        connection.execute_batch("BEGIN EXCLUSIVE").unwrap();
        connection
    }

    pub(crate) fn request(&self, method: Method, target: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{target}", self.address))
    }

    /// Returns a request with the token.
    pub(crate) fn writing(&self, method: Method, target: &str) -> RequestBuilder {
        self.request(method, target).bearer_auth(Token::default().as_str())
    }

    pub(crate) async fn send(&self, request: RequestBuilder) -> Response {
        let request = request.build().unwrap();
        let (method, path) = (request.method().clone(), request.url().path().to_owned());
        let response = Response::read(self.client.execute(request).await.unwrap()).await;
        self.record(&method, &path, &response);
        response
    }

    /// Checks that a response is documented, and records it.
    pub(crate) fn record(&self, method: &Method, path: &str, response: &Response) {
        documented::assert_documented(method, path, response);
        let response = (method.to_string(), path.to_owned(), response.status);
        self.seen.0.lock().unwrap().insert(response);
    }

    pub(crate) async fn get(&self, target: &str) -> Response {
        self.send(self.request(Method::GET, target)).await
    }

    pub(crate) async fn post(&self, target: &str, json: &Value) -> Response {
        self.send(self.writing(Method::POST, target).json(json)).await
    }

    pub(crate) async fn put(
        &self,
        target: &str,
        (field, value): (&str, &str),
        json: &Value,
    ) -> Response {
        self.send(self.writing(Method::PUT, target).header(field, value).json(json)).await
    }

    pub(crate) async fn delete(&self, target: &str, (field, value): (&str, &str)) -> Response {
        self.send(self.writing(Method::DELETE, target).header(field, value)).await
    }
}

/// Method, path and status code of all requests and their responses.
#[derive(Clone, Default)]
pub(crate) struct Seen(Arc<Mutex<BTreeSet<(String, String, u16)>>>);

impl Seen {
    pub(crate) fn codes_of(&self, operation: Operation) -> BTreeSet<u16> {
        let route = operation.path().unwrap();
        let is_declared =
            |method: &str| operation.methods().any(|declared| declared.as_str() == method);
        let seen = self.0.lock().unwrap();
        let responses = seen
            .iter()
            .filter(|(method, path, _)| is_declared(method) && matches_route(path, route));
        responses.map(|(_, _, status)| *status).collect()
    }
}
