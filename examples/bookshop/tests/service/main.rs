//! The service over a real socket, with a real client and a real file of `SQLite`.

mod answer;
mod documented;
mod server;

mod create_book;
mod delete_book;
mod get_book;
mod get_guide;
mod get_openapi;
mod list_books;
mod replace_book;

mod admission;
mod before_the_handlers;
mod causes;
mod conditions;
mod content;
mod hostile_input;
mod tour;

use std::collections::BTreeSet;

use server::Seen;

/// A declared code that no request provokes, an answer that is not declared, and an endpoint without
/// a test all fail here.
#[tokio::test]
async fn every_endpoint_gives_the_answers_that_it_declares_and_no_others() {
    let seen = Seen::default();
    list_books::answers(&seen).await;
    get_book::answers(&seen).await;
    create_book::answers(&seen).await;
    replace_book::answers(&seen).await;
    delete_book::answers(&seen).await;
    get_guide::answers(&seen).await;
    get_openapi::answers(&seen).await;
    for operation in bookshop::OPERATIONS {
        let declared: BTreeSet<u16> =
            operation.responses().map(|response| response.status().as_u16()).collect();
        assert_eq!(seen.codes_of(operation), declared, "seen, and declared by {operation:?}");
    }
}
