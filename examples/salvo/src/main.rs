//! A small service on salvo: `cargo run`, then open the address that it prints.

use std::collections::BTreeMap;
use std::env;
use std::sync::{LazyLock, Mutex, PoisonError};

use api_responses::salvo::ApiRouter;
use api_responses::{api_responses, location};
use salvo::conn::tcp::TcpAcceptor;
use salvo::prelude::{Request, Router, Server, Text, handler};
use serde::{Deserialize, Serialize};
use tokio::net::TcpListener;

#[derive(Clone, Serialize, Deserialize)]
struct Task {
    title: String,
}

static TASKS: Mutex<BTreeMap<usize, Task>> = Mutex::new(BTreeMap::new());

/// Look up a task.
#[api_responses(GET "/tasks/{id}", 200, 404: "No task has this id.")]
#[handler]
async fn get_task(request: &mut Request) -> Result<GetTaskResponse<Task>, GetTaskError> {
    let id = request.param::<usize>("id").ok_or(GetTaskError::NotFound)?;
    let tasks = TASKS.lock().unwrap_or_else(PoisonError::into_inner);
    tasks.get(&id).cloned().map(GetTaskResponse::Ok).ok_or(GetTaskError::NotFound)
}

/// Add a task.
#[api_responses(
    POST "/tasks",
    201,
    400: "The content is not a task.",
    422: "A title has 1 to 100 characters.",
)]
#[handler]
async fn add_task(request: &mut Request) -> Result<AddTaskResponse, AddTaskError> {
    let task: Task = request.parse_json().await.map_err(|_| AddTaskError::BadRequest)?;
    if !(1..=100).contains(&task.title.chars().count()) {
        return Err(AddTaskError::UnprocessableContent);
    }
    let mut tasks = TASKS.lock().unwrap_or_else(PoisonError::into_inner);
    let id = tasks.len() + 1;
    tasks.insert(id, task);
    Ok(AddTaskResponse::Created { location: location!("/tasks/{}", id) })
}

fn api() -> ApiRouter {
    ApiRouter::new().endpoint(get_task).endpoint(add_task)
}

static GUIDE: LazyLock<String> = LazyLock::new(|| api().guide().to_html());

#[handler]
async fn guide() -> Text<&'static str> {
    Text::Html(&GUIDE)
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = Router::from(api()).get(guide);

    let port = env::var("PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(3000);
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}", listener.local_addr()?);
    Server::new(TcpAcceptor::try_from(listener)?).serve(app).await;
    Ok(())
}
