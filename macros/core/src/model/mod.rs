//! An operation and its responses: what the attribute and the signature declare together.

mod code;
mod content;
mod docs;
mod header;
mod member;
mod methods;
mod operation;
mod path;
mod recommended;
mod response;
mod set;
mod subject;

pub(crate) use api_responses_record::Placement;
pub(crate) use code::code_and_phrase;
pub(crate) use content::{Carrier, Content, ErrorFormat};
pub(crate) use docs::Docs;
pub(crate) use header::{Header, HeaderValue};
pub(crate) use member::Member;
pub(crate) use methods::Methods;
pub(crate) use operation::Operation;
pub(crate) use path::DeclaredPath;
pub(crate) use response::Response;
pub(crate) use set::Set;
pub(crate) use subject::{
    Argument, EnumHead, ExistingEnum, HandlerOutput, SplitGenerics, StatusSource, Subject,
};
