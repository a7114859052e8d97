//! A small service as a `Service` of tower: `cargo run`, then open the address that it prints.
//!
//! The response of the service is an `http::Response` whose body is an `http_body::Body`, as layers of tower and
//! tower-http expect it.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::env;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use api_responses::guide::Guide;
use api_responses::http::{HeaderValue, Method};
use api_responses::{IntoHttpResponse as _, Response, api_responses, location};
use http_body_util::{BodyExt as _, Limited};
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use serde::{Deserialize, Serialize};
use tokio::net::TcpListener;
use tower::{Service, ServiceBuilder};

#[derive(Clone, Serialize, Deserialize)]
struct Task {
    title: String,
}

/// The most bytes that the content of a request has.
const LIMIT: usize = 10_000;

/// The most requests that are handled at a time.
const REQUESTS: usize = 100;

/// The service. Clones share the tasks.
#[derive(Clone, Default)]
struct Tasks(Arc<Mutex<BTreeMap<usize, Task>>>);

impl Service<Request<Incoming>> for Tasks {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Incoming>) -> Self::Future {
        let tasks = self.clone();
        Box::pin(async move { Ok(tasks.respond(request).await) })
    }
}

impl Tasks {
    async fn respond(&self, request: Request<Incoming>) -> Response {
        let (head, content) = request.into_parts();
        let segments: Vec<&str> = head.uri.path().split('/').skip(1).collect();
        match (&head.method, segments.as_slice()) {
            (&Method::GET | &Method::HEAD, [""]) => show_guide().await.into_http_response(),
            (&Method::GET | &Method::HEAD, ["tasks", id]) => {
                get_task(self, id).await.into_http_response()
            }
            (&Method::POST, ["tasks"]) => add_task(self, content).await.into_http_response(),
            _ => RouterError::NotFound.into_http_response(),
        }
    }
}

/// Look up a task.
#[api_responses(GET "/tasks/{id}", 200, 404: "No task has this id.")]
async fn get_task(tasks: &Tasks, id: &str) -> Result<GetTaskResponse<Task>, GetTaskError> {
    let id: usize = id.parse().map_err(|_| GetTaskError::NotFound)?;
    let tasks = tasks.0.lock().unwrap_or_else(PoisonError::into_inner);
    tasks.get(&id).cloned().map(GetTaskResponse::Ok).ok_or(GetTaskError::NotFound)
}

/// Add a task.
#[api_responses(
    POST "/tasks",
    201,
    400: "The content is not a task.",
    422: "A title has 1 to 100 characters.",
)]
async fn add_task(tasks: &Tasks, content: Incoming) -> Result<AddTaskResponse, AddTaskError> {
    let content = Limited::new(content, LIMIT).collect().await;
    let content = content.map_err(|_| AddTaskError::BadRequest)?.to_bytes();
    let task: Task = serde_json::from_slice(&content).map_err(|_| AddTaskError::BadRequest)?;
    if !(1..=100).contains(&task.title.chars().count()) {
        return Err(AddTaskError::UnprocessableContent);
    }
    let mut tasks = tasks.0.lock().unwrap_or_else(PoisonError::into_inner);
    let id = tasks.len() + 1;
    tasks.insert(id, task);
    Ok(AddTaskResponse::Created { location: location!("/tasks/{}", id) })
}

/// Errors of the router.
#[api_responses(404: "No endpoint has this path and method.")]
enum RouterError {}

/// Show this guide.
#[api_responses(GET "/", 200: String as "text/html; charset=utf-8")]
async fn show_guide() -> ShowGuideResponse {
    ShowGuideResponse::Ok(Guide::from_program().to_html())
}

/// Asks browsers to believe the `Content-Type`.
fn without_sniffing(mut response: Response) -> Response {
    response.headers_mut().insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    response
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let service = ServiceBuilder::new()
        .concurrency_limit(REQUESTS)
        .map_response(without_sniffing)
        .service(Tasks::default());

    let port = env::var("PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(3000);
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        let service = TowerToHyperService::new(service.clone());
        tokio::spawn(async {
            let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
            // A client that goes away is not an error of the service.
            if let Err(error) = connection.await {
                eprintln!("{error}");
            }
        });
    }
}
