//! A small service on Rocket: `cargo run`, then open the address that it prints.

use std::collections::BTreeMap;
use std::env;
use std::sync::{Mutex, PoisonError};

use api_responses::rocket::MountedRoutes;
use api_responses::{api_responses, location};
use rocket::config::LogLevel;
use rocket::fairing::AdHoc;
use rocket::response::content::RawHtml;
use rocket::serde::json::Json;
use rocket::{Config, State, get, post, routes};
use serde::{Deserialize, Serialize};

#[derive(Clone, Serialize, Deserialize)]
struct Task {
    title: String,
}

#[derive(Default)]
struct Tasks(Mutex<BTreeMap<usize, Task>>);

/// Look up a task.
#[api_responses(200, 404: "No task has this id.")]
#[get("/tasks/<id>")]
async fn get_task(id: usize, tasks: &State<Tasks>) -> Result<GetTaskResponse<Task>, GetTaskError> {
    let tasks = tasks.0.lock().unwrap_or_else(PoisonError::into_inner);
    tasks.get(&id).cloned().map(GetTaskResponse::Ok).ok_or(GetTaskError::NotFound)
}

/// Add a task.
#[api_responses(201, 400: "The content is not a task.", 422: "A title has 1 to 100 characters.")]
#[post("/tasks", data = "<task>")]
async fn add_task(
    task: Result<Json<Task>, rocket::serde::json::Error<'_>>,
    tasks: &State<Tasks>,
) -> Result<AddTaskResponse, AddTaskError> {
    let Json(task) = task.map_err(|_| AddTaskError::BadRequest)?;
    if !(1..=100).contains(&task.title.chars().count()) {
        return Err(AddTaskError::UnprocessableContent);
    }
    let mut tasks = tasks.0.lock().unwrap_or_else(PoisonError::into_inner);
    let id = tasks.len() + 1;
    tasks.insert(id, task);
    Ok(AddTaskResponse::Created { location: location!("/tasks/{}", id) })
}

struct Guide(String);

#[get("/")]
fn guide(guide: &State<Guide>) -> RawHtml<&str> {
    RawHtml(&guide.0)
}

#[rocket::main]
async fn main() -> Result<(), Box<rocket::Error>> {
    let port = env::var("PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(3000);
    let config = Config { port, log_level: LogLevel::Off, ..Config::default() };
    let app =
        rocket::custom(config).mount("/", routes![get_task, add_task]).manage(Tasks::default());
    let html = MountedRoutes::of(&app).guide().to_html();
    let app = app.mount("/", routes![guide]).manage(Guide(html));
    let print = AdHoc::on_liftoff("print the address", |rocket| {
        let config = rocket.config();
        println!("http://{}:{}", config.address, config.port);
        Box::pin(async {})
    });
    app.attach(print).launch().await?;
    Ok(())
}
