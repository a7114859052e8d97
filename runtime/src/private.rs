//! What generated code uses. Not part of the public interface: the macro and this crate are released
//! together, so that any of it may change in any release.

pub mod editor;

pub use crate::assemble::{empty, fixed};
pub use crate::claims::{NoClaims, Probe, ProbeResult, covers};
#[cfg(any(feature = "axum08", feature = "actix-web4"))]
pub use crate::custom_format::{FormatOf, NotContent, NotJson, custom_format};
pub use crate::declared_error::declared_fault;
pub use crate::discarded::DiscardedError;
pub use crate::error_of::ErrorOf;
pub use crate::existing_error::{ExistingError, member};
pub use crate::fault::fault;
pub use crate::framework_response::{FrameworkResponse, IntoFrameworkResponse};
pub use crate::generated::output::Output;
pub use crate::generated::response_enum::{
    ResponseEnum, WithPath, debug, display, kind, operation,
};
pub use crate::header::content_type::MediaTypes;
pub use crate::header::template::{location, location_template};
pub use crate::includes::{
    check_part, check_part_of_claim, check_return_type, check_set, check_set_of_claim,
};
pub use crate::json::json;
pub use crate::method::{Connect, Delete, Get, Head, Options, Patch, Post, Put, Query, Trace};
pub use crate::operation::Included;
pub use crate::problem::problem;
pub use crate::raw::{
    code_of, is_declared, is_one_of_declared, raw, raw_as, raw_as_one_of, undeclared,
};
#[cfg(any(feature = "axum08", feature = "actix-web4"))]
pub use crate::rejected::rejected;
pub use crate::relayed::{
    Relayed, RelayedStatus, relayed_fault, relayed_problem, undeclared_fault,
};
pub use crate::request::parameter::{NoDescription, RequestParameter, RequestProbe};
pub use crate::response_builder::{ResponseBuilder, content};
pub use crate::routed::Routed;
pub use crate::set::Set;
#[cfg(any(feature = "actix-web4", feature = "poem3", feature = "salvo1"))]
pub use crate::unit_struct::{UnitStruct, route};
pub use crate::variant::{HasVariant, Variant};
#[doc(hidden)]
pub use serde::Serialize;
#[doc(hidden)]
pub use serde::de::DeserializeOwned;

#[cfg(feature = "actix-web4")]
pub use crate::actix::private as actix;
#[cfg(feature = "axum08")]
pub use crate::axum::private as axum;
#[cfg(feature = "client")]
pub use crate::client::cases as client;
#[cfg(feature = "warp04")]
pub use crate::frameworks::warp;
#[cfg(feature = "aide015")]
pub use crate::generators::aide;
#[cfg(feature = "poem-openapi5")]
pub use crate::generators::poem_openapi;
#[cfg(feature = "salvo-oapi1")]
pub use crate::generators::salvo_oapi;
#[cfg(feature = "poem3")]
pub use crate::poem::private as poem;
#[cfg(feature = "rocket05")]
pub use crate::rocket::private as rocket;
#[cfg(feature = "salvo1")]
pub use crate::salvo::private as salvo;
#[cfg(feature = "guide")]
pub use inventory;
#[cfg(feature = "utoipa6")]
pub mod openapi {
    //! What generated code passes to utoipa.

    #[cfg(feature = "utoipa5")]
    pub use crate::utoipa::version5;
    pub use crate::utoipa::{
        ArgumentParameters, ArgumentType, ContentSchema, Documented, DocumentedResponses,
        ErrorExample, IntoResponses, ResponsesByCode, SetDocumentation, responses,
    };
}
