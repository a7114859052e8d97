//! What all handlers share.

use actix_web::HttpRequest;
use actix_web::web::{self, Bytes};

use crate::database::Database;

/// What all handlers share.
pub(crate) struct Desk {
    pub(crate) database: Database,
    pub(crate) documents: Documents,
}

impl Desk {
    pub(crate) fn of(request: &HttpRequest) -> &Self {
        let desk = request.app_data::<web::Data<Self>>();
        desk.expect("the server adds it to each `App`")
    }
}

/// The documents of the API, rendered once.
pub(crate) struct Documents {
    pub(crate) guide: Bytes,
    pub(crate) openapi: Bytes,
}
