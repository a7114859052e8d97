//! Handlers that are methods. A closure passes the data of the application to a method with `self`.

use actix_web::web::{self, Data, ServiceConfig};

use crate::get_or_head;
use frameworks::api::blocks::{Archive, Readers as _};
use frameworks::extract::Selector;

pub(crate) fn library(app: &mut ServiceConfig) {
    let found =
        async |archive: Data<Archive>, selector: Selector| archive.find_archived(selector).await;
    let archived = async |archive: Data<Archive>, selector: Selector| {
        archive.into_inner().archive(selector).await
    };
    let reader =
        async |archive: Data<Archive>, selector: Selector| archive.get_reader(selector).await;
    app.app_data(Data::new(Archive::default()))
        .service(
            web::resource("/archive/{selector}")
                .route(get_or_head().to(found))
                .route(web::put().to(archived))
                .route(web::delete().to(Archive::clear_archive)),
        )
        .route("/readers/{selector}", get_or_head().to(reader));
}
