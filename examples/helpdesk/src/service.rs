//! The server.

use std::fmt;
use std::io;
use std::net::TcpListener;

use actix_web::cookie::Key;
use actix_web::dev::Server;
use actix_web::middleware::DefaultHeaders;
use actix_web::web;
use actix_web::{App, HttpServer};

use crate::database::Database;
use crate::desk::Desk;
use crate::{documents, routes, session};

/// The help desk, which can be served.
///
/// ```
/// # #[actix_web::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::net::TcpListener;
///
/// let database = helpdesk::Database::in_memory()?;
/// let server = helpdesk::Helpdesk::new(database).serve(TcpListener::bind("127.0.0.1:0")?)?;
/// let handle = server.handle();
/// let stopped = actix_web::rt::spawn(server);
/// handle.stop(true).await;
/// stopped.await??;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Helpdesk {
    desk: web::Data<Desk>,
    key: Key,
    is_https: bool,
}

impl Helpdesk {
    /// Uses a random key for the cookies: all sessions end with the program.
    pub fn new(database: Database) -> Self {
        let desk = web::Data::new(Desk { database, documents: documents::render() });
        Self { desk, key: Key::generate(), is_https: false }
    }

    /// Makes the session cookie `Secure`, for a service behind a proxy that speaks HTTPS. Browsers then send it over HTTPS
    /// only.
    ///
    /// ```
    /// let helpdesk = helpdesk::Helpdesk::new(helpdesk::Database::in_memory()?).with_https();
    /// # let _ = helpdesk;
    /// # Ok::<(), helpdesk::DatabaseError>(())
    /// ```
    #[must_use]
    pub fn with_https(self) -> Self {
        Self { is_https: true, ..self }
    }

    /// Serves the help desk. The server runs when it is awaited or spawned, and stops gracefully on SIGINT and SIGTERM. See
    /// [`Helpdesk`] for an example.
    ///
    /// # Errors
    ///
    /// Fails if the listener cannot be used.
    pub fn serve(self, listener: TcpListener) -> io::Result<Server> {
        let server = HttpServer::new(move || {
            let Self { desk, key, is_https } = self.clone();
            App::new()
                .app_data(desk)
                .wrap(session::middleware(key, is_https))
                .wrap(security_headers())
                .configure(routes::configure)
        });
        Ok(server.listen(listener)?.run())
    }
}

/// Does not show the key.
impl fmt::Debug for Helpdesk {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Helpdesk").finish_non_exhaustive()
    }
}

/// Pages contain data of their users, so that no cache stores them, and no other site frames them.
fn security_headers() -> DefaultHeaders {
    DefaultHeaders::new()
        .add(("cache-control", "no-store"))
        .add((
            "content-security-policy",
            "frame-ancestors 'none'; form-action 'self'; base-uri 'none'",
        ))
        .add(("x-content-type-options", "nosniff"))
}
