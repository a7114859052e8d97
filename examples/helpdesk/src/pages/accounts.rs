//! Logging in and out.

use actix_web::{get, post, web};
use api_responses::api_responses;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::database::{Database, DatabaseError};
use crate::desk::Desk;
use crate::errors::Internal;
use crate::errors::extract::FormRejection;
use crate::password::verify;
use crate::session::Visitor;
use crate::user::User;
use crate::view::{Page, login_page};

/// What the login form sends.
#[derive(Deserialize, ToSchema)]
pub(super) struct Credentials {
    #[schema(example = "ada")]
    name: String,
    #[schema(example = "analytical-engine")]
    password: String,
}

/// Show the login page.
#[api_responses(200: _ as "text/html; charset=utf-8")]
#[get("/login")]
pub(super) async fn show_login(visitor: Visitor) -> ShowLoginResponse<Page> {
    ShowLoginResponse::Ok(login_page(&visitor.view(None), "", None))
}

/// Log in.
///
/// The number of attempts is not limited. A service on the internet needs a limit for each name and each address.
#[api_responses(
    /// The user is logged in.
    303 { location = "/tickets" },
    /// The name or the password is wrong: the form, with the name.
    403: Page as "text/html; charset=utf-8",
    #[from] ..Internal,
    outside(..FormRejection),
)]
#[post("/login")]
pub(super) async fn log_in(
    desk: web::Data<Desk>,
    visitor: Visitor,
    web::Form(Credentials { name, password }): web::Form<Credentials>,
) -> Result<LogInResponse, LogInError> {
    let Some(user) = authenticate(&desk.database, name.clone(), password).await? else {
        let error = Some("The name or the password is wrong.");
        return Err(LogInError::Forbidden(login_page(&visitor.view(None), &name, error)));
    };
    visitor.log_in(&user)?;
    visitor.flash(&format!("Welcome, {}.", user.name))?;
    Ok(LogInResponse::SeeOther)
}

/// Log out.
#[api_responses(
    /// Nobody is logged in any more.
    303 { location = "/login" },
)]
#[post("/logout")]
pub(super) async fn log_out(visitor: Visitor) -> LogOutResponse {
    visitor.log_out();
    LogOutResponse::SeeOther
}

/// Returns the user with this name and password.
async fn authenticate(
    database: &Database,
    name: String,
    password: String,
) -> Result<Option<User>, DatabaseError> {
    let (user, hash) = database.credentials(name).await?.unzip();
    let is_verified = verify(password, hash).await?;
    Ok(user.filter(|_| is_verified))
}
