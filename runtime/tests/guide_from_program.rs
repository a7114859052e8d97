//! Which endpoints are collected, wherever they stand.
#![cfg(feature = "guide")]
#![forbid(unsafe_code)]
#![allow(dead_code, reason = "these handlers are there to be collected")]

use api_responses::guide::Guide;
use api_responses::{HasStatus as _, api_responses};

/// A set is part of many endpoints, and none itself.
#[api_responses(401 { www_authenticate = "Bearer" })]
pub enum AuthError {}

/// A type of the user's own, likewise.
#[api_responses(404)]
#[derive(Debug)]
pub struct OwnError;

/// With both enums.
#[api_responses(GET "/both", 200, 404, ..AuthError)]
fn both() -> Result<BothResponse<String>, BothError> {
    Err(BothError::NotFound)
}

/// With one, and content of its own parameter.
#[api_responses(GET "/generic", 200, 404)]
fn generic<T: serde::Serialize + Default>() -> GenericResponse<T> {
    if size_of::<T>() > 0 { GenericResponse::Ok(T::default()) } else { GenericResponse::NotFound }
}

/// With claims only.
#[api_responses(GET "/claims", 200, 404)]
fn claims() -> Result<String, OwnError> {
    Err(OwnError)
}

/// Of a method.
#[api_responses(GET "/method", 200)]
pub enum MethodResponse {}

struct Users {
    missing: bool,
}

#[api_responses]
impl Users {
    /// Of a type.
    #[api_responses(GET "/block", 200, 404)]
    fn block(&self) -> Result<BlockResponse<String>, BlockError> {
        if self.missing {
            return Err(BlockError::NotFound);
        }
        Ok(BlockResponse::Ok(String::new()))
    }

    #[api_responses(GET "/absent", 200)]
    #[cfg(any())]
    fn absent_method(&self) -> AbsentMethodResponse<Absent> {
        AbsentMethodResponse::Ok(Absent)
    }
}

/// All users.
#[api_responses]
trait Directory {
    type User: serde::Serialize;

    /// Of a trait, with content of an associated type.
    #[api_responses(GET "/trait", 200)]
    fn user(&self) -> UserResponse<Self::User>;
}

/// Not there.
#[cfg(any())]
#[api_responses(GET "/absent", 200)]
pub fn absent() -> AbsentResponse<Absent> {
    AbsentResponse::Ok(Absent)
}

/// Not there either, by an attribute that the macro sees.
#[api_responses(GET "/absent", 200)]
#[cfg(any())]
pub fn also_absent() -> AlsoAbsentResponse<Absent> {
    AlsoAbsentResponse::Ok(Absent)
}

macro_rules! endpoint {
    ($name:ident, $path:literal, $response:ident) => {
        /// From a macro.
        #[api_responses(GET $path, 200)]
        pub fn $name() -> $response {
            $response::Ok
        }
    };
}
endpoint!(from_macro, "/macro", FromMacroResponse);

mod inner {
    use api_responses::{HasStatus as _, api_responses};

    /// In a module, out of reach.
    #[api_responses(GET "/private", 200)]
    fn private() -> PrivateResponse {
        PrivateResponse::Ok
    }

    /// Calls what is private.
    pub(super) fn call() -> u16 {
        private().status().as_u16()
    }
}

#[test]
fn every_endpoint_is_there_once() {
    /// Local to a function.
    #[api_responses(GET "/local", 200)]
    fn local() -> LocalResponse<Local> {
        LocalResponse::Ok(Local)
    }
    #[derive(serde::Serialize)]
    struct Local;

    assert_eq!(inner::call(), 200);
    assert_eq!(local().status(), 200);
    let guide = Guide::from_program();
    let endpoints = guide
        .endpoints()
        .iter()
        .map(|endpoint| (endpoint.operation().path().unwrap_or_default(), endpoint.module_path()));
    assert_eq!(
        endpoints.collect::<Vec<_>>(),
        [
            ("/block", "guide_from_program"),
            ("/both", "guide_from_program"),
            ("/claims", "guide_from_program"),
            ("/generic", "guide_from_program"),
            ("/local", "guide_from_program"),
            ("/macro", "guide_from_program"),
            ("/method", "guide_from_program"),
            ("/private", "guide_from_program::inner"),
            ("/trait", "guide_from_program"),
        ]
    );
}
