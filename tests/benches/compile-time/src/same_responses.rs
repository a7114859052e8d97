//! Checks over a socket that a program sends the expected responses.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::variant::Variant;
use crate::workspace::{HANDLERS_IN_A_GROUP, Workspace, package};
use crate::{Result, cost, http};

struct Endpoint {
    method: &'static str,
    path: &'static str,
    success: u16,
    /// Status codes and details.
    errors: [(u16, &'static str); 4],
}

const STAFF: &str = "This is for the staff.";
const DATABASE: &str = "The database did not answer.";
const NO_USER: &str = "No user has this id.";

const ENDPOINTS: [Endpoint; HANDLERS_IN_A_GROUP] = [
    Endpoint {
        method: "GET",
        path: "/users_0",
        success: 200,
        errors: [
            (403, STAFF),
            (404, "There are fewer pages."),
            (422, "Pages are numbered from 1."),
            (500, DATABASE),
        ],
    },
    Endpoint {
        method: "POST",
        path: "/users_0",
        success: 201,
        errors: [
            (403, STAFF),
            (409, "The name is taken."),
            (422, "A user has a name."),
            (500, DATABASE),
        ],
    },
    Endpoint {
        method: "GET",
        path: "/users_0/{id}",
        success: 200,
        errors: [
            (403, "The account is suspended."),
            (404, NO_USER),
            (422, "This is no id of a user."),
            (500, DATABASE),
        ],
    },
    Endpoint {
        method: "PUT",
        path: "/users_0/{id}",
        success: 200,
        errors: [
            (403, STAFF),
            (404, NO_USER),
            (409, "The name is taken."),
            (422, "A user has a name."),
        ],
    },
    Endpoint {
        method: "DELETE",
        path: "/users_0/{id}",
        success: 204,
        errors: [(403, STAFF), (404, NO_USER), (409, "The user is signed in."), (500, DATABASE)],
    },
];

/// Builds the program with five handlers, and checks every response.
pub(crate) fn check(workspace: &Workspace, variant: &Variant) -> Result<()> {
    let package = package(variant, HANDLERS_IN_A_GROUP);
    cost::run(&mut workspace.cargo("build", &["-p", &package]))?;
    let program = workspace.target().join("debug").join(&package);
    let mut running = Running(Command::new(program).stdout(Stdio::piped()).spawn()?);
    let output = running.0.stdout.take().ok_or("no output")?;
    let mut address = String::new();
    BufReader::new(output).read_line(&mut address)?;
    let address = address.trim();
    for endpoint in &ENDPOINTS {
        let errors = endpoint.errors.iter().map(|&(status, detail)| (status, Some(detail)));
        for (status, detail) in errors.chain([(endpoint.success, None)]) {
            check_answer(address, variant, endpoint, status, detail).map_err(|error| {
                format!("{}, {} {} {status}: {error}", variant.name, endpoint.method, endpoint.path)
            })?;
        }
    }
    if variant.has_openapi {
        let document = http::ask(address, "GET", "/openapi.json", None)?.json()?;
        check_document(&document).map_err(|error| format!("{}: {error}", variant.name))?;
    }
    Ok(())
}

struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The programs respond with the status code in the target. Any other number is the id of a user.
fn check_answer(
    address: &str,
    variant: &Variant,
    endpoint: &Endpoint,
    status: u16,
    detail: Option<&str>,
) -> Result<()> {
    let id = if detail.is_some() { status } else { 7 };
    let user = json!({ "id": id, "name": "Ada" });
    let is_list =
        endpoint.method == "GET" && endpoint.success == 200 && !endpoint.path.contains('{');
    let target = if is_list {
        format!("{}?page={id}", endpoint.path)
    } else {
        endpoint.path.replace("{id}", &id.to_string())
    };
    let sent = matches!(endpoint.method, "POST" | "PUT").then_some(&user);
    let (media_type, content) = match detail {
        Some(detail) => (Some(variant.problem), Some(problem(status, detail))),
        None if status == 204 => (None, None),
        None if is_list => (Some("application/json"), Some(json!([user]))),
        None => (Some("application/json"), Some(user.clone())),
    };

    let answer = http::ask(address, endpoint.method, &target, sent)?;
    same("status code", &answer.status, &status)?;
    let sent_type =
        answer.field("content-type").map(|value| value.split(';').next().unwrap_or(value));
    same("media type", &sent_type, &media_type)?;
    let location = (status == 201).then_some("/users_0/7");
    same("Location", &answer.field("location"), &location)?;
    match content {
        Some(content) => same("content", &answer.json()?, &content),
        None => same("content", &&*answer.content, &""),
    }
}

fn problem(status: u16, detail: &str) -> Value {
    let title = match status {
        403 => "Forbidden",
        404 => "Not Found",
        409 => "Conflict",
        422 => "Unprocessable Content",
        _ => "Internal Server Error",
    };
    json!({ "type": "about:blank", "title": title, "status": status, "detail": detail })
}

/// Each endpoint with all of its status codes, or with the range that contains them.
fn check_document(document: &Value) -> Result<()> {
    for endpoint in &ENDPOINTS {
        let method = endpoint.method.to_lowercase();
        let responses = &document["paths"][endpoint.path][&method]["responses"];
        for status in
            endpoint.errors.map(|(status, _)| status).into_iter().chain([endpoint.success])
        {
            let range = format!("{}XX", status / 100);
            if responses.get(status.to_string()).or_else(|| responses.get(range)).is_none() {
                let Endpoint { method, path, .. } = endpoint;
                return Err(format!("{method} {path}: {status} is not documented").into());
            }
        }
    }
    Ok(())
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, sent: &T, meant: &T) -> Result<()> {
    if sent == meant {
        return Ok(());
    }
    Err(format!("the {what} is {sent:?} and should be {meant:?}").into())
}
