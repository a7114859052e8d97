//! What generated code calls. Not part of the public interface: the macro and this crate are
//! released together, so any of it may change with any release.

pub mod editor;

pub use crate::assemble::{content, empty, fixed};
pub use crate::claims::{NoClaims, Probe, ProbeResult, covers};
pub use crate::declared_error::declared_fault;
pub use crate::dropped::Dropped;
pub use crate::fault::fault;
pub use crate::generated::answer::{
    Declared, Endpoint, Errors, Generated, Made, Sent, Several, WithPath, WithoutPath,
};
pub use crate::header::private::{Template, append, append_constant};
pub use crate::includes::{included, included_elsewhere, returned};
pub use crate::json::json;
pub use crate::method::{Connect, Delete, Get, Head, Options, Patch, Post, Put, Query, Trace};
pub use crate::operation::Included;
pub use crate::problem::problem;
pub use crate::raw::{code_of, raw, undeclared};
pub use crate::routed::Routed;
pub use crate::set::Set;
pub use crate::variant::{Variant, Variants};
#[doc(hidden)]
pub use serde::Serialize;

#[cfg(feature = "actix-web")]
pub use crate::actix::private as actix;
#[cfg(feature = "axum")]
pub use crate::axum::private as axum;
#[cfg(feature = "guide")]
pub use inventory;
#[cfg(feature = "utoipa")]
pub mod openapi {
    //! What generated code tells utoipa.

    pub use crate::utoipa::{
        Content, Declared, Documented, House, Included, IntoResponses, ResponsesByCode, responses,
    };
}
