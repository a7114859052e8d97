//! Records which declared responses the tests of a service have seen.
//!
//! The layers of [`conformance`](crate::conformance) see each response of a service. With coverage turned on, they
//! also record which declared response it is. The command `cargo api-responses coverage` merges the records of all
//! test programs and prints a table: for each endpoint, how many responses are declared and seen, which ones no test
//! has seen, and which ones are seen but not declared.
//!
//! ```sh
//! cargo install cargo-api-responses
//! cargo api-responses coverage -- cargo test
//! ```
//!
//! This is the table of the bookshop, an example of this project, whose tests see every declared response:
//!
//! ```text
#![doc = include_str!("coverage/table.txt")]
//! ```
//!
//! # Turning it on
//!
//! Coverage is off by default, and then costs one load of an atomic number for each response. There are two ways to
//! turn it on for a program:
//!
//! - Set the environment variable `API_RESPONSES_COVERAGE` to a folder. The command does this for the program after
//!   `--`, and for all programs that it starts.
//! - Call [`record_into`] before the service is built.
//!
//! Each process writes a file of its own into the folder, so that tests can run in several threads and in several
//! processes. A response is written when it is seen first, so that a process that aborts loses nothing. If the file
//! cannot be written, the reason is logged once as an error with [`tracing`], and the service continues without it.
//!
//! # What is recorded
//!
//! - **Endpoints**: with the feature `guide`, all endpoints of the program, also those that no test calls. Without it,
//!   those whose handlers have a layer, which `axum::RouterExt::endpoint` adds in debug builds, and those that
//!   [`conformance::check`](crate::conformance::check) has judged. Handlers with equal declarations count as one.
//! - **Declared responses**: those of [`Operation::responses`](crate::Operation::responses), by status code and name.
//!   In debug builds, a generated type says which variant it is. If this is not known (in release builds, and for
//!   responses of other types), each declared response with the status code and the media type counts as seen.
//! - **Undeclared responses**: those that the layers report as deviations.
//!
//! The number of times is exact up to 1,000, and then rounded down to thousands. A response that passes several layers
//! counts once for each.
//!
//! The layers exist for tower, axum and actix-web. Programs with another framework call
//! [`conformance::check`](crate::conformance::check) with each response, in middleware or in the client of their tests.
//!
//! # The files
//!
//! A file contains one JSON object a line. The first line names the format and its version, which changes if a reader
//! of the current version could not read the file. A line with `responses` declares an endpoint, and the others refer
//! to it by its number. `seen` is the number of times so far.
//!
//! ```json
//! {"format":"api-responses-coverage","version":1,"program":"service-8c1f","process":4711}
//! {"endpoint":0,"methods":["GET"],"paths":["/users/{id}"],"handler":"get_user","module":"shop","responses":[{"code":200,"name":"Ok"},{"code":404,"name":"NotFound"}]}
//! {"endpoint":0,"response":1,"seen":1}
//! {"endpoint":0,"undeclared":"418, which is not declared","seen":1}
//! ```

mod file;
mod lines;
mod observed;
mod recorder;
mod sent;
mod state;

use std::io;
use std::path::Path;

pub(crate) use observed::Observed;
pub(crate) use sent::{Sent, mark};
pub use state::VARIABLE;
pub(crate) use state::active_recorder;
#[cfg(any(debug_assertions, feature = "tower", feature = "actix-web4"))]
pub(crate) use state::is_on;

#[cfg(any(feature = "tower", feature = "actix-web4"))]
use crate::Operation;
#[cfg(debug_assertions)]
use crate::variant::HasVariant;

/// Records the responses of this process from now on, in a new file in the folder. The folder is created if it does not
/// exist.
///
/// Call it before the service is built: layers that exist already record an endpoint only when it responds.
///
/// ```
/// use api_responses::conformance::check;
/// use api_responses::{DescribeResponses, IntoHttpResponse as _, api_responses, coverage};
///
/// #[api_responses(GET "/users/{id}", 200, 404)]
/// async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
///     Err(GetUserError::NotFound)
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// # let folder = std::env::temp_dir().join(format!("api-responses-coverage-{}", std::process::id()));
/// # let folder = folder.as_path();
/// coverage::record_into(folder)?;
/// check(GetUserError::OPERATION, &get_user().await.into_http_response()).unwrap();
///
/// let file = std::fs::read_dir(folder)?.next().unwrap()?.path();
/// let recorded = std::fs::read_to_string(file)?;
/// assert!(recorded.ends_with(",\"response\":1,\"seen\":1}\n"), "{recorded}");
/// # std::fs::remove_dir_all(folder)
/// # }
/// ```
///
/// # Errors
///
/// Fails if the file cannot be written, or if the process records already, because of an earlier call or of the
/// environment variable.
pub fn record_into(folder: impl AsRef<Path>) -> io::Result<()> {
    state::record_into(folder.as_ref())
}

/// Returns the variant, if responses are recorded.
#[cfg(debug_assertions)]
#[inline]
pub(crate) fn sent_variant<T: HasVariant>(value: &T) -> Option<Sent> {
    is_on().then(|| Sent::of(value))
}

/// Records that the program serves the operation.
#[cfg(any(feature = "tower", feature = "actix-web4"))]
pub(crate) fn declare(operations: &[Operation]) {
    if let Some(recorder) = active_recorder() {
        recorder.declare(operations);
    }
}
