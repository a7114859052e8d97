#![deny(warnings, missing_docs, clippy::all, clippy::pedantic)]
#![allow(non_camel_case_types)]
//! Compiles.

use api_responses::{DescribeResponses as _, api_responses};

/// A keyword.
#[api_responses(403)]
pub enum r#type {}

/// Another one.
pub mod r#mod {
    /// A third.
    #[api_responses::api_responses(404)]
    pub enum r#fn {}
}

/// A handler.
#[api_responses(DELETE, 204, ..r#type, r#impl = ..r#mod::r#fn)]
pub async fn r#move() -> Result<MoveResponse, MoveError> {
    Err(r#type::Forbidden)?
}

fn main() {
    assert!(matches!(MoveError::from(r#type::Forbidden), MoveError::r#type(_)));
    assert!(matches!(MoveError::from(r#mod::r#fn::NotFound), MoveError::r#impl(_)));
    assert_eq!(MoveError::OPERATION.responses().count(), 3);
}
