//! A small service on poem: `cargo run`, then open the address that it prints.

use std::collections::BTreeMap;
use std::env;
use std::sync::{Arc, Mutex, PoisonError};

use api_responses::poem::ApiRoute;
use api_responses::{api_responses, location};
use poem::listener::TcpAcceptor;
use poem::web::{Data, Html, Json, Path};
use poem::{EndpointExt as _, Route, Server, get, handler};
use serde::{Deserialize, Serialize};
use tokio::net::TcpListener;

#[derive(Clone, Serialize, Deserialize)]
struct Task {
    title: String,
}

#[derive(Default)]
struct Tasks(Mutex<BTreeMap<usize, Task>>);

/// Look up a task.
#[api_responses(GET "/tasks/{id}", 200, 404: "No task has this id.")]
#[handler]
async fn get_task(
    Path(id): Path<usize>,
    tasks: Data<&Arc<Tasks>>,
) -> Result<GetTaskResponse<Task>, GetTaskError> {
    let tasks = tasks.0.0.lock().unwrap_or_else(PoisonError::into_inner);
    tasks.get(&id).cloned().map(GetTaskResponse::Ok).ok_or(GetTaskError::NotFound)
}

/// Add a task.
#[api_responses(
    POST "/tasks",
    201,
    422: "A title has 1 to 100 characters.",
    outside(400: "The content is not a task."),
)]
#[handler]
async fn add_task(
    Json(task): Json<Task>,
    tasks: Data<&Arc<Tasks>>,
) -> Result<AddTaskResponse, AddTaskError> {
    if !(1..=100).contains(&task.title.chars().count()) {
        return Err(AddTaskError::UnprocessableContent);
    }
    let mut tasks = tasks.0.0.lock().unwrap_or_else(PoisonError::into_inner);
    let id = tasks.len() + 1;
    tasks.insert(id, task);
    Ok(AddTaskResponse::Created { location: location!("/tasks/{}", id) })
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let api = ApiRoute::new().endpoint(get_task).endpoint(add_task);
    let guide = api.guide().to_html();
    let app = Route::from(api)
        .at("/", get(poem::endpoint::make_sync(move |_| Html(guide.clone()))))
        .data(Arc::<Tasks>::default());

    let port = env::var("PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(3000);
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}", listener.local_addr()?);
    Server::new_with_acceptor(TcpAcceptor::from_tokio(listener)?).run(app).await
}
