//! The implementations of the hidden macros, under the strictest lints of a user's crate.

#![no_implicit_prelude]
#![deny(
    missing_docs,
    unused,
    unused_qualifications,
    unreachable_pub,
    rust_2018_idioms,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
#![expect(non_camel_case_types, dead_code, reason = "standing in for names of the user's")]

use ::core::assert_eq;
use ::std::string::ToString as _;

// Names that generated code could take for granted.
struct Option;
struct Result;
struct String;
struct Some;
struct Ok;
struct Err;

// actix-web makes such a struct of a handler, and a binding of its name becomes a pattern.
struct f;
struct formatter;
struct request;

enum GetUserError<T> {
    NotFound,
    ContentTooLarge(T),
    PageExpired,
}

enum GetUserResponse {
    NoContent,
}

::api_responses::__implement! {
    [GetUserResponse; Self; #[allow(clippy::all)] impl]
    [GetUserError<T>; GetUserResponse; impl<T>] => {
        Self::ContentTooLarge { 0: ref __content } => {
            __to.json(413, "ContentTooLarge", "application/json", __content)
        }
        Self::NotFound => __to.empty(404, "NotFound"),
        Self::PageExpired => __to.empty(419, "PageExpired"),
    };
    __to []
    {
        GetEnum []
        = "404\x1eGET\x1e404\x1fe\x1fNotFound\x1f\x1f\x1fNo user has this id.\x1e" {} {}
        => { Self::NoContent => __to.empty(204, "NoContent"), }
        [Debug [impl] []] [] []
    }
    {
        ErrorEnum [where T: ::serde::Serialize] {} {}
        [Debug [impl<T>] [where T: ::serde::Serialize]]
        [Display [impl<T>] [where T: ::serde::Serialize]]
        []
    }
}

#[::core::prelude::v1::test]
fn debug_names_the_variant_and_its_code() {
    /// Not `Debug`.
    #[derive(::serde::Serialize)]
    struct Opaque;

    assert_eq!(::std::format!("{:?}", GetUserResponse::NoContent), "NoContent (204)");
    assert_eq!(
        ::std::format!("{:?}", GetUserError::ContentTooLarge(Opaque)),
        "ContentTooLarge (413)"
    );
}

#[::core::prelude::v1::test]
fn status_is_that_of_the_variant() {
    assert_eq!(::api_responses::HasStatus::status(&GetUserResponse::NoContent), 204);
    assert_eq!(::api_responses::HasStatus::status(&GetUserError::ContentTooLarge(())), 413);
}

#[::core::prelude::v1::test]
fn display_is_the_registered_phrase_and_the_detail() {
    assert_eq!(GetUserError::<u8>::NotFound.to_string(), "404 Not Found: No user has this id.");
    assert_eq!(GetUserError::ContentTooLarge(1).to_string(), "413 Content Too Large");
    assert_eq!(GetUserError::<u8>::PageExpired.to_string(), "419 PageExpired");
}

#[::core::prelude::v1::test]
fn an_error_is_an_error() {
    let error: ::std::boxed::Box<dyn ::std::error::Error> =
        ::std::convert::Into::into(GetUserError::<u8>::NotFound);
    assert_eq!(error.to_string(), "404 Not Found: No user has this id.");
}

#[::core::prelude::v1::test]
fn an_error_responds_by_value_as_by_reference() {
    let response =
        ::api_responses::IntoHttpResponse::into_http_response(GetUserError::ContentTooLarge(1));
    assert_eq!(response.status(), 413);
    let by_ref =
        ::api_responses::ToHttpResponse::to_http_response(&GetUserError::<u8>::PageExpired);
    assert_eq!(by_ref.status(), 419);
}

#[::core::prelude::v1::test]
fn a_result_of_both_responds() {
    type Answer = ::core::result::Result<GetUserResponse, GetUserError<u8>>;

    let answer: Answer = ::core::result::Result::Ok(GetUserResponse::NoContent);
    assert_eq!(::api_responses::IntoHttpResponse::into_http_response(answer).status(), 204);
    let answer: Answer = ::core::result::Result::Err(GetUserError::NotFound);
    assert_eq!(::api_responses::IntoHttpResponse::into_http_response(answer).status(), 404);
}
