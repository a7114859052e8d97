//! dropshot's types for successes, and careful handwritten error enums.
//!
//! dropshot sends every typed error as `application/json` and documents it as `4XX` and `5XX`.

mod users_0;

use std::fmt;

use dropshot::{
    ApiDescription, ConfigLogging, ConfigLoggingLevel, HttpError, HttpResponseOk, RequestContext,
    ServerBuilder, endpoint,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct User {
    pub id: u64,
    pub name: String,
}

impl User {
    pub fn new(id: u64) -> Self {
        Self { id, name: "Ada".to_owned() }
    }
}

#[derive(Debug, Deserialize, JsonSchema)]
pub struct Page {
    pub page: u64,
}

#[derive(Debug, Deserialize, JsonSchema)]
pub struct Id {
    pub id: u64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Location {
    pub location: String,
}

/// RFC 9457.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Problem {
    r#type: &'static str,
    title: &'static str,
    status: u16,
    detail: String,
}

impl From<&HttpError> for Problem {
    fn from(error: &HttpError) -> Self {
        let status = error.status_code.as_u16();
        Self { r#type: "about:blank", title: "", status, detail: error.external_message.clone() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}: {}", self.status, self.title, self.detail)
    }
}

pub fn problem(status: u16, title: &'static str, detail: &'static str) -> Problem {
    Problem { r#type: "about:blank", title, status, detail: detail.to_owned() }
}

pub type Document = serde_json::Value;

#[endpoint { method = GET, path = "/openapi.json", unpublished = true }]
async fn document(
    context: RequestContext<Document>,
) -> Result<HttpResponseOk<Document>, HttpError> {
    Ok(HttpResponseOk(context.context().clone()))
}

#[tokio::main]
async fn main() {
    let mut api = ApiDescription::new();
    users_0::register_0(&mut api);
    api.register(document).unwrap();
    let openapi = api.openapi("users", "1.0.0".parse().unwrap()).json().unwrap();
    let log = ConfigLogging::StderrTerminal { level: ConfigLoggingLevel::Critical };
    let log = log.to_logger("users").unwrap();
    let server = ServerBuilder::new(api, openapi, log).start().unwrap();
    println!("{}", server.local_addr());
    server.await.unwrap();
}
