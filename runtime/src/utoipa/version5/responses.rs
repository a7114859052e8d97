//! The trait of utoipa 5 for generated types, and the sets whose authors implemented it.

use std::collections::BTreeMap;
use std::ops::Deref;

use utoipa5::IntoResponses;
use utoipa5::openapi::{RefOr, Response};

use super::convert::convert;
use crate::utoipa::components::{referring, remember_response};
use crate::utoipa::declaration_only::DeclarationOnly;
use crate::utoipa::documentation::Documentation;
use crate::utoipa::{self, Documented};

/// Responses by their status code, as utoipa 5 expects them.
pub type ResponsesByCode = BTreeMap<String, RefOr<Response>>;

/// Implements `IntoResponses::responses`.
pub fn responses<T: Documented>() -> ResponsesByCode {
    let responses = utoipa::responses::<T>().into_iter();
    let converted = responses.map(|(code, response)| {
        // A response without a form in utoipa 5 is not left out.
        let converted = convert(&response).unwrap_or_else(|| Response::default().into());
        if let Some(referring) = referring(&response) {
            remember_response(&converted, referring);
        }
        (code, converted)
    });
    converted.collect()
}

/// A set that does not implement the trait of utoipa 6.
#[derive(Debug)]
pub struct ManualDocumentation<T>(DeclarationOnly<T>);

impl<T> ManualDocumentation<T> {
    pub(crate) fn __new() -> Self {
        Self(DeclarationOnly::__new())
    }
}

impl<T: IntoResponses> ManualDocumentation<T> {
    /// Returns what the author wrote.
    pub fn __document(&self) -> Documentation {
        let responses = T::responses().into_iter();
        let converted = responses.map(|(code, response)| {
            (
                code,
                convert(&response).unwrap_or_else(|| ::utoipa::openapi::Response::default().into()),
            )
        });
        Documentation::Manual(converted.collect())
    }
}

impl<T> Deref for ManualDocumentation<T> {
    type Target = DeclarationOnly<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
