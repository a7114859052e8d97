#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::http_semantics::Language;
use api_responses::{DescribeResponses as _, HasStatus as _, Meaning, api_responses};

/// Fragments of the kind `meta` are groups without delimiters.
macro_rules! endpoint {
    (
        $(#[$meta:meta])* $name:ident -> $response:ident
        $($(#[$of_entry:meta])* $code:literal,)*
    ) => {
        #[api_responses(GET "/users", $($(#[$of_entry])* $code,)*)]
        $(#[$meta])*
        pub fn $name() -> $response {
            $response::Gone
        }
    };
}

endpoint! {
    /// Get a user.
    ///
    /// With all details.
    #[zh = "获取用户。"]
    #[cfg(all())]
    get_user -> GetUserResponse
    200,
    /// No user has this id.
    #[zh = "没有用户。"]
    404,
    /// The user was deleted.
    #[doc = "Long ago."]
    #[problem = "/problems/gone"]
    410,
    #[cfg(any())]
    409,
}

endpoint! {
    #[doc(hidden)]
    #[cfg(any())]
    get_none -> GetNoneResponse
    410,
}

fn main() {
    assert_eq!(get_user().status(), 410);
    let operation = GetUserResponse::OPERATION;
    assert_eq!(operation.summary(), Some("Get a user."));
    assert_eq!(operation.description(), Some("With all details."));
    assert_eq!(operation.summary_in(Language::CHINESE), Some("获取用户。"));
    let meanings = operation.responses().skip(1).map(|response| {
        let chinese = response.meaning_in(Language::CHINESE).map(Meaning::as_str);
        (response.meaning(), chinese, response.problem_type())
    });
    let gone = Some("The user was deleted.\nLong ago.");
    let missing = Some("No user has this id.");
    assert_eq!(
        meanings.collect::<Vec<_>>(),
        [(missing, Some("没有用户。"), None), (gone, gone, Some("/problems/gone"))]
    );
}
