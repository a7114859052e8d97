//! A shop on a port of its own, and a client that remembers what it was answered.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use api_responses::Operation;
use api_responses::conformance::OnUndeclared;
use axum::Extension;
use bookshop::{Admission, Database, Token};
use reqwest::{Client, Method, RequestBuilder};
use rusqlite::Connection;
use serde_json::Value;
use tempfile::NamedTempFile;
use tokio::net::TcpListener;

use crate::answer::Answer;
use crate::documented::{self, fits};

/// Conditions of a request that writes, by their names and values.
pub(crate) const IF_THERE: (&str, &str) = ("if-match", "*");
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
        Self::seen_by(&Seen::default()).await
    }

    pub(crate) async fn seen_by(seen: &Seen) -> Self {
        Self::limited(seen, NonZeroU32::MAX).await
    }

    /// Its time stands still but for [`wait`](Self::wait).
    pub(crate) async fn limited(seen: &Seen, writes_per_minute: NonZeroU32) -> Self {
        let file = NamedTempFile::new().unwrap();
        let database = Database::open(file.path()).unwrap();
        assert_eq!(database.seed().await.unwrap(), 12);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let now = Arc::new(Mutex::new(Instant::now()));
        let clock = now.clone();
        let clock = move || *clock.lock().unwrap();
        let admission = Admission::with_clock(Token::default(), writes_per_minute, clock);
        // An answer that is not declared ends the connection, and so the test that asked.
        let router = bookshop::router(database, admission).layer(Extension(OnUndeclared::Panic));
        tokio::spawn(async { axum::serve(listener, router).await });
        Self { address, file, client: Client::new(), seen: seen.clone(), now }
    }

    pub(crate) fn wait(&self, seconds: u64) {
        *self.now.lock().unwrap() += Duration::from_secs(seconds);
    }

    /// From now on, every request to the database fails.
    pub(crate) fn lose_the_books(&self) {
        Connection::open(self.file.path()).unwrap().execute_batch("DROP TABLE books").unwrap();
    }

    pub(crate) fn request(&self, method: Method, target: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{target}", self.address))
    }

    /// A request with the token.
    pub(crate) fn writing(&self, method: Method, target: &str) -> RequestBuilder {
        self.request(method, target).bearer_auth(Token::default().as_str())
    }

    pub(crate) async fn send(&self, request: RequestBuilder) -> Answer {
        let request = request.build().unwrap();
        let (method, path) = (request.method().clone(), request.url().path().to_owned());
        let answer = Answer::read(self.client.execute(request).await.unwrap()).await;
        documented::assert_documented(&method, &path, &answer);
        self.seen.0.lock().unwrap().insert((method.to_string(), path, answer.status));
        answer
    }

    pub(crate) async fn get(&self, target: &str) -> Answer {
        self.send(self.request(Method::GET, target)).await
    }

    pub(crate) async fn post(&self, target: &str, json: &Value) -> Answer {
        self.send(self.writing(Method::POST, target).json(json)).await
    }

    pub(crate) async fn put(
        &self,
        target: &str,
        (field, value): (&str, &str),
        json: &Value,
    ) -> Answer {
        self.send(self.writing(Method::PUT, target).header(field, value).json(json)).await
    }

    pub(crate) async fn delete(&self, target: &str, (field, value): (&str, &str)) -> Answer {
        self.send(self.writing(Method::DELETE, target).header(field, value)).await
    }
}

/// Method, path and status code of all that was asked and answered.
#[derive(Clone, Default)]
pub(crate) struct Seen(Arc<Mutex<BTreeSet<(String, String, u16)>>>);

impl Seen {
    pub(crate) fn codes_of(&self, operation: Operation) -> BTreeSet<u16> {
        let route = operation.path().unwrap();
        let is_asked = |method: &str| operation.methods().any(|asked| asked.as_str() == method);
        let seen = self.0.lock().unwrap();
        let answers = seen.iter().filter(|(method, path, _)| is_asked(method) && fits(path, route));
        answers.map(|(_, _, status)| *status).collect()
    }
}
