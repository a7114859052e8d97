//! The sessions of browsers. A session is in a cookie, encrypted with the key of the program.
//!
//! A form of another site cannot use the session (CSRF): the cookie is `SameSite=Lax`, so that browsers send it with a
//! POST only from pages of the same site, and no GET changes anything. Other applications on sibling domains are the same
//! site; a service beside such applications also needs a token in each form.
//! <https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html>
//!
//! A session in a cookie ends in the browser, at the logout. The program cannot end one that was copied before; for this,
//! keep the sessions in a store with `actix_session::storage::RedisSessionStore`.

use std::future::{Future, Ready, ready};
use std::pin::Pin;

use actix_session::config::CookieContentSecurity;
use actix_session::storage::CookieSessionStore;
use actix_session::{Session, SessionExt as _, SessionInsertError, SessionMiddleware};
use actix_web::cookie::{Key, SameSite};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use api_responses::api_responses;
use api_responses::request::{DescribeRequest, RequestDescription, SecurityScheme};

use crate::database::DatabaseError;
use crate::desk::Desk;
use crate::errors::Internal;
use crate::user::User;
use crate::view::Viewer;

const COOKIE: &str = "helpdesk";
const USER: &str = "user";
const FLASH: &str = "flash";

/// Returns the middleware that reads and sends the cookie.
pub(crate) fn middleware(key: Key, is_https: bool) -> SessionMiddleware<CookieSessionStore> {
    SessionMiddleware::builder(CookieSessionStore::default(), key)
        .cookie_name(COOKIE.to_owned())
        .cookie_content_security(CookieContentSecurity::Private)
        .cookie_http_only(true)
        .cookie_same_site(SameSite::Lax)
        .cookie_secure(is_https)
        .build()
}

/// Nobody is logged in.
#[api_responses(
    /// Nobody is logged in. Browsers go to the login page.
    #[err]
    303 { location = "/login" },
    #[from(DatabaseError)] ..Internal,
)]
pub(crate) enum LoginRequired {}

/// A browser, with or without a login.
pub(crate) struct Visitor(Session);

impl Visitor {
    /// Changes the session, so that one from before the login is worth nothing (session fixation).
    pub(crate) fn log_in(&self, user: &User) -> Result<(), SessionInsertError> {
        self.0.renew();
        self.0.insert(USER, user.id)
    }

    pub(crate) fn log_out(&self) {
        self.0.purge();
    }

    /// Sets the message that the next page shows.
    pub(crate) fn flash(&self, message: &str) -> Result<(), SessionInsertError> {
        self.0.insert(FLASH, message)
    }

    /// Takes the message, so that it is shown once.
    pub(crate) fn view(&self, user: Option<&User>) -> Viewer {
        let flash = self.0.remove_as::<String>(FLASH).and_then(Result::ok);
        Viewer { name: user.map(|user| user.name.clone()), flash }
    }
}

impl FromRequest for Visitor {
    type Error = actix_web::Error;
    type Future = Ready<Result<Self, actix_web::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self(request.get_session())))
    }
}

/// A browser with a login: the guard of all pages behind the login page.
pub(crate) struct Member {
    pub(crate) user: User,
    pub(crate) visitor: Visitor,
}

impl Member {
    pub(crate) fn view(&self) -> Viewer {
        self.visitor.view(Some(&self.user))
    }
}

impl FromRequest for Member {
    type Error = LoginRequired;
    type Future = Pin<Box<dyn Future<Output = Result<Self, LoginRequired>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let session = request.get_session();
        let database = Desk::of(request).database.clone();
        Box::pin(async move {
            // A session that cannot be read, because another version has written it, is none.
            let id = session.get::<i64>(USER).ok().flatten().ok_or(LoginRequired::SeeOther)?;
            let user = database.user(id).await?.ok_or(LoginRequired::SeeOther)?;
            Ok(Self { user, visitor: Visitor(session) })
        })
    }
}

impl DescribeRequest for Member {
    fn describe_request() -> RequestDescription {
        RequestDescription::new()
            .with_security(SecurityScheme::cookie(COOKIE))
            .with_rejection::<LoginRequired>()
    }
}
