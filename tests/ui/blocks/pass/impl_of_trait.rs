#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::{HasStatus as _, api_responses};

trait Handle<R> {
    fn handle(&self) -> R;
}

struct Users;

#[::api_responses::api_responses]
impl Handle<HandleResponse<Self>> for Users {
    /// By its path.
    #[api_responses::api_responses(GET, 200)]
    fn handle(&self) -> HandleResponse<Self> {
        HandleResponse::Ok(Users)
    }
}

impl serde::Serialize for Users {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

/// In a function.
#[api_responses]
trait Marker {
    #[api_responses(GET, 204)]
    fn mark() -> MarkResponse {
        MarkResponse::NoContent
    }
}

impl Marker for Users {}

fn main() {
    struct Local;

    #[api_responses]
    unsafe impl Unsafe for Local {
        #[api_responses(POST, 204)]
        fn local(&self) -> LocalResponse {
            LocalResponse::NoContent
        }
    }

    unsafe trait Unsafe {
        fn local(&self) -> LocalResponse;
    }

    assert_eq!(Users.handle().status(), 200);
    assert_eq!(Users::mark().status(), 204);
    assert_eq!(Local.local().status(), 204);
}
