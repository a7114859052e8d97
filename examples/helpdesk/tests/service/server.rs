//! A help desk on its own port, and clients that record the responses.

use std::collections::BTreeSet;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use api_responses::actix::RoutedEndpoint;
use api_responses::contract::{Contract, Violation};
use api_responses::http;
use helpdesk::{DEMO_USERS, Database, Helpdesk};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder};
use rusqlite::Connection;
use tempfile::NamedTempFile;

use crate::response::Response;

pub(crate) struct Server {
    address: String,
    file: NamedTempFile,
    seen: Seen,
    handle: actix_web::dev::ServerHandle,
}

impl Server {
    pub(crate) async fn start() -> Self {
        Self::recording(&Seen::default()).await
    }

    pub(crate) async fn recording(seen: &Seen) -> Self {
        let file = NamedTempFile::new().unwrap();
        let database = Database::open(file.path()).unwrap();
        assert_eq!(database.seed().await.unwrap(), 3);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let server = Helpdesk::new(database).serve(listener).unwrap();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        Self { address, file, seen: seen.clone(), handle }
    }

    /// Returns a client with cookies of its own, which does not follow redirects.
    pub(crate) fn browser(&self) -> Browser<'_> {
        let client = Client::builder().cookie_store(true).redirect(Policy::none());
        Browser { server: self, client: client.build().unwrap() }
    }

    /// Returns a browser in which the first user is logged in. The page after the login has been seen.
    pub(crate) async fn member(&self) -> Browser<'_> {
        let (browser, [ada, _]) = (self.browser(), DEMO_USERS);
        let form = [("name", ada.name), ("password", ada.password)];
        browser.post("/login", &form).await.assert_redirect("/tickets");
        browser.get("/tickets").await.assert_page(200, "Welcome, ada.");
        browser
    }

    /// Makes every later request for the table fail.
    pub(crate) fn break_table(&self, table: &str) {
        let connection = Connection::open(self.file.path()).unwrap();
        connection.execute_batch(&format!("ALTER TABLE {table} RENAME TO broken")).unwrap();
    }

    pub(crate) fn repair_table(&self, table: &str) {
        let connection = Connection::open(self.file.path()).unwrap();
        connection.execute_batch(&format!("ALTER TABLE broken RENAME TO {table}")).unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The future need not be polled: the message is sent at once.
        drop(self.handle.stop(false));
    }
}

pub(crate) struct Browser<'a> {
    server: &'a Server,
    client: Client,
}

impl Browser<'_> {
    pub(crate) fn request(&self, method: Method, target: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{target}", self.server.address))
    }

    /// Sends a request, and judges the response by the declaration of its endpoint.
    pub(crate) async fn send(&self, request: RequestBuilder) -> Response {
        let (response, violation) = self.judge(request).await;
        assert_eq!(violation.map(|violation| violation.to_string()), None, "{response:?}");
        response
    }

    /// Sends a request for which no endpoint is declared.
    pub(crate) async fn send_astray(&self, request: RequestBuilder) -> Response {
        let (response, violation) = self.judge(request).await;
        assert!(matches!(violation, Some(Violation::NoEndpoint { .. })), "{violation:?}");
        response
    }

    async fn judge(&self, request: RequestBuilder) -> (Response, Option<Violation>) {
        let request = request.build().unwrap();
        let (method, path) = (request.method().clone(), request.url().path().to_owned());
        let response = self.client.execute(request).await.unwrap();
        let response: http::Response<reqwest::Body> = response.into();
        let prefix = if path.starts_with("/api/") { "/api" } else { "" };
        let contract = contract(prefix);
        let violation = contract.check(&method, &path, &response).err();
        if let Some(operation) = contract.find(&method, &path) {
            let status = response.status().as_u16();
            self.server.seen.0.lock().unwrap().insert((operation.name(), status));
        }
        (Response::read(response.into()).await, violation)
    }

    pub(crate) async fn get(&self, target: &str) -> Response {
        self.send(self.request(Method::GET, target)).await
    }

    pub(crate) async fn post(&self, target: &str, form: &[(&str, &str)]) -> Response {
        self.send(self.request(Method::POST, target).form(form)).await
    }

    /// Sends content that is not a form, and a form that is too long.
    pub(crate) async fn post_no_form(&self, target: &str) {
        let text = self.request(Method::POST, target).body("text");
        self.send(text.header("content-type", "text/plain")).await.assert_page(415, "415");
        let long = "x".repeat(20 << 10);
        self.post(target, &[("title", &long)]).await.assert_page(413, "413");
    }
}

/// The contract of the endpoints with this prefix.
fn contract(prefix: &str) -> Contract {
    let endpoints = helpdesk::endpoints();
    let with_prefix = endpoints.iter().filter(|endpoint| endpoint.prefix() == prefix);
    Contract::new(with_prefix.map(RoutedEndpoint::operation)).with_prefix(prefix)
}

/// Handler and status code of all responses.
#[derive(Clone, Default)]
pub(crate) struct Seen(Arc<Mutex<BTreeSet<(&'static str, u16)>>>);

impl Seen {
    pub(crate) fn codes_of(&self, handler: &str) -> BTreeSet<u16> {
        let seen = self.0.lock().unwrap();
        let responses = seen.iter().filter(|(name, _)| *name == handler);
        responses.map(|(_, status)| *status).collect()
    }
}
