//! A small service on warp: `cargo run`, then open the address that it prints.

use std::collections::BTreeMap;
use std::env;
use std::sync::{Mutex, PoisonError};

use api_responses::guide::Guide;
use api_responses::{api_responses, location};
use serde::{Deserialize, Serialize};
use tokio::net::TcpListener;
use warp::Filter as _;

#[derive(Clone, Serialize, Deserialize)]
struct Task {
    title: String,
}

static TASKS: Mutex<BTreeMap<usize, Task>> = Mutex::new(BTreeMap::new());

/// Look up a task.
#[api_responses(GET "/tasks/{id}", 200, 404: "No task has this id.")]
async fn get_task(id: usize) -> Result<GetTaskResponse<Task>, GetTaskError> {
    let tasks = TASKS.lock().unwrap_or_else(PoisonError::into_inner);
    tasks.get(&id).cloned().map(GetTaskResponse::Ok).ok_or(GetTaskError::NotFound)
}

/// Add a task.
#[api_responses(
    POST "/tasks",
    201,
    422: "A title has 1 to 100 characters.",
    outside(400: "The content is not a task."),
)]
async fn add_task(task: Task) -> Result<AddTaskResponse, AddTaskError> {
    if !(1..=100).contains(&task.title.chars().count()) {
        return Err(AddTaskError::UnprocessableContent);
    }
    let mut tasks = TASKS.lock().unwrap_or_else(PoisonError::into_inner);
    let id = tasks.len() + 1;
    tasks.insert(id, task);
    Ok(AddTaskResponse::Created { location: location!("/tasks/{}", id) })
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let guide = Guide::from_program().to_html();
    let get_task = warp::get().and(warp::path!("tasks" / usize)).then(get_task);
    let add_task = warp::post().and(warp::path!("tasks")).and(warp::body::json()).then(add_task);
    let guide = warp::get().and(warp::path::end()).map(move || warp::reply::html(guide.clone()));

    let port = env::var("PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(3000);
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}", listener.local_addr()?);
    warp::serve(get_task.or(add_task).or(guide)).incoming(listener).run().await;
    Ok(())
}
