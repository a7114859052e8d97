//! What the hidden macros implement, under the strictest conditions a user's crate can set.

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

impl<T> ::api_responses::__private::Variants for GetUserError<T> {
    fn __variant(&self) -> ::api_responses::__private::Variant {
        match self {
            Self::NotFound => {
                ::api_responses::__private::Variant(404, "NotFound", "No user has this id.")
            }
            Self::ContentTooLarge(..) => {
                ::api_responses::__private::Variant(413, "ContentTooLarge", "")
            }
            Self::PageExpired => ::api_responses::__private::Variant(419, "PageExpired", ""),
        }
    }
}

impl<T: ::serde::Serialize> ::api_responses::RespondByRef for GetUserError<T> {
    fn respond_by_ref(&self) -> ::api_responses::Response {
        match self {
            Self::NotFound => ::api_responses::__private::empty(404),
            Self::ContentTooLarge(__content) => {
                ::api_responses::__private::json(413, "application/json", __content)
            }
            Self::PageExpired => ::api_responses::__private::empty(419),
        }
    }
}

impl<T> ::core::fmt::Debug for GetUserError<T> {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::api_responses::__private::debug(self, __f)
    }
}
::api_responses::__error! { [] [<T>] [GetUserError<T>] [where T: ::serde::Serialize] }

enum GetUserResponse {
    NoContent,
}

impl ::api_responses::__private::Variants for GetUserResponse {
    fn __variant(&self) -> ::api_responses::__private::Variant {
        match self {
            Self::NoContent => ::api_responses::__private::Variant(204, "NoContent", ""),
        }
    }
}

impl ::api_responses::Respond for GetUserResponse {
    fn respond(self) -> ::api_responses::Response {
        match self {
            Self::NoContent => ::api_responses::__private::empty(204),
        }
    }
}

impl ::core::fmt::Debug for GetUserResponse {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::api_responses::__private::debug(self, __f)
    }
}
::api_responses::__response! { [#[allow(clippy::all)]] [] [GetUserResponse] [] }

#[::core::prelude::v1::test]
fn debug_names_the_variant_and_its_code() {
    /// Neither `Debug` nor `Serialize`.
    struct Opaque;

    assert_eq!(::std::format!("{:?}", GetUserResponse::NoContent), "NoContent (204)");
    assert_eq!(
        ::std::format!("{:?}", GetUserError::ContentTooLarge(Opaque)),
        "ContentTooLarge (413)"
    );
}

#[::core::prelude::v1::test]
fn status_is_that_of_the_variant() {
    assert_eq!(::api_responses::__private::status(&GetUserResponse::NoContent), 204);
    assert_eq!(::api_responses::__private::status(&GetUserError::ContentTooLarge(())), 413);
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
    let response = ::api_responses::Respond::respond(GetUserError::ContentTooLarge(1));
    assert_eq!(response.status(), 413);
    let by_ref = ::api_responses::RespondByRef::respond_by_ref(&GetUserError::<u8>::PageExpired);
    assert_eq!(by_ref.status(), 419);
}

#[::core::prelude::v1::test]
fn a_result_of_both_responds() {
    type Answer = ::core::result::Result<GetUserResponse, GetUserError<u8>>;

    let answer: Answer = ::core::result::Result::Ok(GetUserResponse::NoContent);
    assert_eq!(::api_responses::Respond::respond(answer).status(), 204);
    let answer: Answer = ::core::result::Result::Err(GetUserError::NotFound);
    assert_eq!(::api_responses::Respond::respond(answer).status(), 404);
}
