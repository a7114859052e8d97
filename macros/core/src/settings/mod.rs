//! Project settings: the file `api-responses.toml` beside `Cargo.toml`.
//!
//! Only a file reaches every attribute of a crate. A macro cannot give an attribute a default, no state
//! may pass from one expansion to the next, and cargo does not notice a changed environment variable.
//! cargo notices a changed file, because the output includes it.
//!
//! Reading takes these steps: `find` the file, parse it (`toml`), `read` its tables, and `combine` it with the
//! profiles that it starts from. What comes out are the [`ProjectSettings`].

mod codes;
mod combine;
mod demand;
mod fields;
mod find;
mod level;
mod mistake;
mod pattern;
mod place;
mod profile;
mod project;
mod read;
mod rules;
mod toml;

pub(crate) use codes::{Code, Codes};
pub(crate) use demand::{Demand, DemandKind};
pub(crate) use level::ProjectLevel;
pub(crate) use pattern::matches;
pub use project::ProjectSettings;
pub(crate) use rules::ProjectRules;
