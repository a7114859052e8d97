#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::{HasStatus as _, api_responses};

struct Users;

macro_rules! methods {
    ($(
        $(#[$meta:meta])* $visibility:vis fn $name:ident(&$this:ident) -> $output:ty $body:block
    )*) => {
        #[api_responses]
        impl Users {
            $($(#[$meta])* $visibility fn $name(&$this) -> $output $body)*
        }
    };
}

methods! {
    /// Gets a user.
    #[api_responses(GET "/users/{id}", 204, 404)]
    fn get_user(&self) -> GetUserResponse {
        GetUserResponse::NotFound
    }

    #[api_responses(GET "/users", 204)]
    pub fn list_users(&self) -> ListUsersResponse {
        let _ = self;
        ListUsersResponse::NoContent
    }
}

macro_rules! block {
    ($item:item) => {
        #[api_responses]
        $item
    };
}

block! {
    impl Users {
        #[api_responses(GET "/names", 204)]
        fn names(&self) -> NamesResponse {
            let _ = (self, NamesResponse::NoContent);
            NamesResponse::NoContent
        }
    }
}

fn main() {
    let statuses = (Users.get_user().status(), Users.list_users().status(), Users.names().status());
    assert_eq!(statuses.0, 404);
    let _ = GetUserResponse::NoContent;
}
