//! 64 connections with valid and invalid requests: each response is declared, none is an error of the server, and the
//! program needs no more memory with time. `BOOKSHOP_LOAD_SECONDS` sets how long it takes.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::time::{Duration, Instant};

use api_responses::contract::{Contract, Violation};
use axum::http;
use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::Running;
use crate::books::book;

const CONNECTIONS: u32 = 64;

/// One connection, which has a book of its own.
struct Connection {
    client: Client,
    server: String,
    contract: Contract,
    isbn: String,
    book: Value,
    /// Only one connection does. How many large buffers exist at a time would otherwise decide the measured memory.
    sends_too_much: bool,
    /// The number of responses with each status code.
    codes: BTreeMap<u16, usize>,
}

impl Connection {
    fn new(server: &str, number: u32) -> Self {
        let (isbn, book) = book(number, "Load");
        let contract = Contract::new(bookshop::OPERATIONS);
        let client = Client::builder().redirect(Policy::none()).pool_max_idle_per_host(1);
        let (client, server) = (client.build().unwrap(), server.to_owned());
        let sends_too_much = number == 0;
        Self { client, server, contract, isbn, book, sends_too_much, codes: BTreeMap::new() }
    }

    fn request(&self, method: Method, target: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{target}", self.server)).bearer_auth("open-sesame")
    }

    /// Sends a request, and checks its status code and that the response is declared.
    async fn send(&mut self, status: u16, request: RequestBuilder) {
        let request = request.build().unwrap();
        let (method, path) = (request.method().clone(), request.url().path().to_owned());
        let response = self.client.execute(request).await.unwrap();
        assert_eq!(response.status().as_u16(), status, "{method} {path}");
        // Reading the content makes the connection available for the next request.
        let response: http::Response<reqwest::Body> = response.into();
        match self.contract.check(&method, &path, &response) {
            Ok(declared) => assert!(!declared.is_empty()),
            // The router sends these.
            Err(Violation::NoEndpoint { .. }) if [404, 405].contains(&status) => {}
            Err(violation) => panic!("{violation}"),
        }
        let content = reqwest::Response::from(response).bytes().await.unwrap();
        if status >= 400 && method != Method::HEAD {
            assert_eq!(serde_json::from_slice::<Value>(&content).unwrap()["status"], status);
        }
        *self.codes.entry(status).or_default() += 1;
    }

    async fn round(&mut self) {
        let path = format!("/books/{}", self.isbn);
        let book = self.book.clone();
        let post = |this: &Self| this.request(Method::POST, "/books");
        let put = |this: &Self| this.request(Method::PUT, &path);

        self.send(404, self.request(Method::GET, &path)).await;
        self.send(201, post(self).json(&book)).await;
        self.send(409, post(self).json(&book)).await;
        self.send(422, post(self).json(&json!({ "isbn": 1 }))).await;
        self.send(400, post(self).header("content-type", "application/json").body("{")).await;
        self.send(415, post(self).body("Dune")).await;
        if self.sends_too_much {
            let too_large = vec![b' '; 2 * 1024 * 1024 + 1];
            let too_large = post(self).header("content-type", "application/json").body(too_large);
            self.send(413, too_large).await;
        }
        let without_token = self.client.post(format!("{}/books", self.server));
        self.send(401, without_token.json(&book)).await;
        self.send(200, self.request(Method::GET, &path)).await;
        self.send(304, self.request(Method::GET, &path).header("if-none-match", "*")).await;
        self.send(428, put(self).json(&book)).await;
        self.send(412, put(self).header("if-match", "\"1\"").json(&book)).await;
        self.send(200, put(self).header("if-match", "*").json(&book)).await;
        self.send(200, self.request(Method::GET, "/books?per_page=5")).await;
        self.send(400, self.request(Method::GET, "/books?page=0")).await;
        self.send(400, self.request(Method::GET, "/books/%FF")).await;
        self.send(200, self.request(Method::HEAD, "/docs")).await;
        self.send(400, self.request(Method::GET, "/openapi.json?lang=tlh")).await;
        self.send(404, self.request(Method::GET, "/magazines")).await;
        self.send(405, self.request(Method::PATCH, "/books")).await;
        self.send(204, self.request(Method::DELETE, &path).header("if-match", "*")).await;
    }

    async fn rounds(mut self, until: Instant) -> Self {
        loop {
            self.round().await;
            if Instant::now() >= until {
                return self;
            }
        }
    }
}

/// Runs all connections for a time, at least one round each.
async fn run(connections: Vec<Connection>, time: Duration) -> Vec<Connection> {
    let until = Instant::now() + time;
    let rounds = connections.into_iter().map(|connection| connection.rounds(until));
    rounds.collect::<JoinSet<_>>().join_all().await
}

/// Returns the memory of a process in KiB, on Linux. <https://man7.org/linux/man-pages/man5/proc_pid_status.5.html>
fn memory(process: u32) -> Option<u64> {
    if cfg!(not(target_os = "linux")) {
        return None;
    }
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    Some(line.trim().strip_suffix(" kB").unwrap().parse().unwrap())
}

#[tokio::test]
async fn every_response_under_load_is_declared() {
    let seconds = env::var("BOOKSHOP_LOAD_SECONDS");
    let seconds: f64 = seconds.map_or(1.0, |seconds| seconds.parse().unwrap());
    let half = Duration::from_secs_f64(seconds / 2.0);
    let arguments = ["--port=0", "--writes-per-minute=4000000000", "--log=warn"];
    let running = Running::start(&arguments);
    let process = running.process.id();

    let connections = (0..CONNECTIONS).map(|number| Connection::new(&running.server, number));
    let connections = run(connections.collect(), half).await;
    let before = memory(process);
    let connections = run(connections, half).await;
    let after = memory(process);

    let mut codes: BTreeMap<u16, usize> = BTreeMap::new();
    for (code, number) in connections.iter().flat_map(|connection| &connection.codes) {
        *codes.entry(*code).or_default() += number;
    }
    println!("{seconds} s, KiB in the middle and at the end: {before:?} {after:?}, {codes:?}");
    // Each request leaves nothing behind. The allocator needs some room, independent of the time.
    if let (Some(before), Some(after)) = (before, after) {
        assert!(after <= before + 8 * 1024, "{before} KiB and then {after} KiB");
    }
    let page = reqwest::get(format!("{}/books", running.server)).await.unwrap();
    assert_eq!(page.json::<Value>().await.unwrap()["total"], 12);
    assert_eq!(running.stop_and_read_log(), "");
}
