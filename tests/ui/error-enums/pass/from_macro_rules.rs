#![deny(warnings, clippy::all, clippy::pedantic)]
//! Compiles.

use api_responses::{HasStatus as _, api_responses};

macro_rules! errors {
    ($(#[$outer:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident($field:ty),)* }) => {
        #[api_responses]
        $(#[$outer])*
        pub enum $name {
            $($(#[$inner])* $variant($field),)*
        }
    };
}

errors! {
    /// What can go wrong.
    #[derive(Debug, thiserror::Error)]
    AppError {
        /// Taken.
        #[error("taken: {0}")]
        #[api_responses(409: Display)]
        Taken(u32),
        /// A problem.
        #[error("a problem")]
        #[api_responses(422: api_responses::Problem)]
        Invalid(api_responses::Problem),
    }
}

macro_rules! with_code {
    ($name:ident, $code:literal, $body:tt) => {
        #[api_responses]
        #[derive(Debug, thiserror::Error)]
        /// Another.
        pub enum $name {
            /// One.
            #[error("one")]
            #[api_responses($code)]
            One $body,
        }
    };
}

with_code!(Other, 451, { a: u8 });

fn main() {
    assert_eq!(AppError::Taken(1).status(), 409);
    assert_eq!(Other::One { a: 1 }.status(), 451);
}
