//! The responses that the tests of a service have seen, from the files that `api_responses::coverage` writes.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = std::env::temp_dir().join(format!("cargo-api-responses-{}", std::process::id()));
//! # let folder = folder.as_path();
//! # std::fs::create_dir_all(folder)?;
//! let record = r#"{"format":"api-responses-coverage","version":1}
//! {"endpoint":0,"methods":["GET"],"paths":["/users"],"handler":"list_users","responses":[{"code":200},{"code":400}]}
//! {"endpoint":0,"response":0,"seen":3}
//! "#;
//! std::fs::write(folder.join("test.jsonl"), record)?;
//! let coverage = cargo_api_responses::coverage::read(folder).map_err(|failures| failures[0].to_string())?;
//! assert_eq!((coverage.declared(), coverage.seen(), coverage.percent()), (2, 1, 50));
//! # std::fs::remove_dir_all(folder)?;
//! # Ok(())
//! # }
//! ```

mod json;
mod markdown;
mod merge;
mod printable;
mod read;
mod text;

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

pub use json::json;
pub use markdown::markdown;
pub(crate) use read::records;
pub use read::{Failure, FailureKind, read};
pub use text::text;

/// The merged records of all processes.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// The endpoints, by path and method.
    pub endpoints: Vec<Endpoint>,
    /// The files whose last line is not complete, because their process ended while it wrote the line.
    pub unfinished: Vec<PathBuf>,
}

/// An endpoint.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// The name of the endpoint in the table.
    pub name: EndpointName,
    /// The declared responses, in the order of the declaration.
    pub responses: Vec<DeclaredResponse>,
    /// The responses that are not declared, and how many times each was seen.
    pub undeclared: BTreeMap<String, u64>,
}

/// What identifies an endpoint in all files.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EndpointName {
    /// The methods, or `ANY`.
    pub methods: Vec<String>,
    /// The declared paths.
    pub paths: Vec<String>,
    /// The name of the handler.
    pub handler: String,
    /// The module of the handler. It is empty if it is not known.
    pub module: String,
}

/// A declared response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredResponse {
    /// The status code. `None` for a response that is passed on with any status code.
    pub code: Option<u16>,
    /// The name of the variant, if it has one.
    pub name: Option<String>,
    /// The set that declares the response.
    pub via: Option<String>,
    /// How many times it was seen.
    pub seen: u64,
}

impl Coverage {
    /// Returns the number of declared responses.
    pub fn declared(&self) -> usize {
        self.endpoints.iter().map(|endpoint| endpoint.responses.len()).sum()
    }

    /// Returns the number of declared responses that were seen.
    pub fn seen(&self) -> usize {
        self.endpoints.iter().map(Endpoint::seen).sum()
    }

    /// Returns the part of the declared responses that were seen, in percent, rounded down. It is 100 if none is
    /// declared.
    pub fn percent(&self) -> usize {
        (self.seen() * 100).checked_div(self.declared()).unwrap_or(100)
    }
}

impl Endpoint {
    /// Returns the number of declared responses that were seen.
    pub fn seen(&self) -> usize {
        self.responses.iter().filter(|response| response.seen > 0).count()
    }

    /// Returns the declared responses that were never seen.
    pub fn never_seen(&self) -> impl Iterator<Item = &DeclaredResponse> {
        self.responses.iter().filter(|response| response.seen == 0)
    }
}

/// Writes `12 of 14 declared responses of 5 endpoints were seen (85 %)`.
impl fmt::Display for Coverage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (seen, declared, percent) = (self.seen(), self.declared(), self.percent());
        let endpoints = self.endpoints.len();
        let plural = if endpoints == 1 { "" } else { "s" };
        write!(
            formatter,
            "{seen} of {declared} declared responses of {endpoints} endpoint{plural} were seen ({percent} %)"
        )
    }
}

/// Writes `GET|HEAD /users/{id} (get_user)`, as far as it is declared.
impl fmt::Display for EndpointName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { methods, paths, handler, .. } = self;
        let route = [methods.join("|"), paths.join(" or ")];
        let route: Vec<&str> =
            route.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
        if route.is_empty() {
            return formatter.write_str(handler);
        }
        write!(formatter, "{} ({handler})", route.join(" "))
    }
}

/// Writes `401 Unauthorized via AuthError`, or `any Upstream`.
impl fmt::Display for DeclaredResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code {
            Some(code) => write!(formatter, "{code}")?,
            None => formatter.write_str("any")?,
        }
        if let Some(name) = &self.name {
            write!(formatter, " {name}")?;
        }
        self.via.as_ref().map_or(Ok(()), |via| write!(formatter, " via {via}"))
    }
}
