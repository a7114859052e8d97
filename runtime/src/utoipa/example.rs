//! Error documents that are fixed at compile time, as examples of themselves.

#![allow(
    clippy::unused_self,
    clippy::unnecessary_wraps,
    reason = "which of the methods of one name it is depends on the receiver, so that all are alike"
)]

use std::marker::PhantomData;
use std::ops::Deref;

use http_semantics::{Status, title_of};
use serde::Serialize;
use serde_json::Value;

use crate::problem::Document;
use crate::{DeclaredError, DeclaredResponse};

/// A format of the house's own for bare error codes. One that does not suit is refused where
/// responses are made, and has no example here: see [`Content`](super::Content) for how.
#[derive(Debug)]
pub struct House<T>(Unsuitable<T>);

/// What is no format.
#[derive(Debug)]
pub struct Unsuitable<T>(PhantomData<T>);

impl<T> House<T> {
    /// There is no value of the type to be had.
    pub fn __new() -> Self {
        Self(Unsuitable(PhantomData))
    }
}

impl<T: From<DeclaredError> + Serialize> House<T> {
    /// What is sent.
    pub fn __example(&self, error: DeclaredError) -> Option<Value> {
        serde_json::to_value(T::from(error)).ok()
    }
}

impl<T> Unsuitable<T> {
    /// Nothing is known.
    pub fn __example(&self, _error: DeclaredError) -> Option<Value> {
        None
    }
}

impl<T> Deref for House<T> {
    type Target = Unsuitable<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The problem document of a bare error code (RFC 9457).
pub(super) fn problem(response: DeclaredResponse) -> Option<Value> {
    let document = Document {
        problem_type: response.problem_type().unwrap_or("about:blank"),
        title: Some(&title(response)),
        status: response.status().as_u16(),
        detail: response.detail(),
        instance: None,
        extensions: &[],
    };
    serde_json::to_value(document).ok()
}

/// What is declared of a bare error code, for a format of the house's own.
pub(super) fn declared(response: DeclaredResponse, title: &'static str) -> DeclaredError {
    DeclaredError::__new(
        response.status().as_u16(),
        response.variant().unwrap_or_default(),
        title,
        response.detail().unwrap_or_default(),
        response.problem_type().unwrap_or_default(),
    )
}

/// RFC 9457 §3.1.3, §4.2.1: of a named variant with a type of its own, its name; of any other, the
/// phrase.
fn title(response: DeclaredResponse) -> String {
    let phrase = phrase(response);
    let named = response.variant().filter(|variant| !phrase.is_some_and(|it| is_form(variant, it)));
    match (named, response.problem_type()) {
        (Some(variant), Some(_)) => title_of(variant).collect(),
        _ => phrase.map_or_else(|| response.status().as_str().to_owned(), str::to_owned),
    }
}

fn phrase(response: DeclaredResponse) -> Option<&'static str> {
    Status::get(response.status().as_u16()).map(|status| status.phrase)
}

/// Whether a variant is called as its phrase: `NotFound`.
fn is_form(variant: &str, phrase: &str) -> bool {
    let letters = phrase.chars().filter(|letter| letter.is_alphanumeric());
    letters
        .map(|letter| letter.to_ascii_lowercase())
        .eq(variant.chars().map(|letter| letter.to_ascii_lowercase()))
}
