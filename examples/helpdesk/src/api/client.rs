//! The clients of the API.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use api_responses::api_responses;
use api_responses::request::{DescribeRequest, RequestDescription};

use super::errors::Internal;
use crate::database::DatabaseError;
use crate::desk::Desk;
use crate::token::TokenHash;
use crate::user::User;

/// The responses to requests without a token.
#[api_responses(
    401 { www_authenticate = "Bearer realm=\"helpdesk\"" },
    #[from(DatabaseError)] ..Internal,
)]
pub(crate) enum Unauthenticated {}

/// A program that acts for a user.
pub(crate) struct Client {
    pub(crate) user: User,
}

impl FromRequest for Client {
    type Error = Unauthenticated;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Unauthenticated>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let database = Desk::of(request).database.clone();
        let token = TokenHash::of_request(request.headers());
        Box::pin(async move {
            let token = token.ok_or(Unauthenticated::Unauthorized)?;
            let user = database.user_with_token(token).await?;
            Ok(Self { user: user.ok_or(Unauthenticated::Unauthorized)? })
        })
    }
}

/// The scheme of the challenge is known from the declaration.
impl DescribeRequest for Client {
    fn describe_request() -> RequestDescription {
        RequestDescription::new().with_rejection::<Unauthenticated>()
    }
}
