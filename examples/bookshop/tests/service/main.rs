//! Tests the service over a socket, with an HTTP client and an `SQLite` file.

mod documented;
mod raw;
mod response;
mod server;

mod create_book;
mod delete_book;
mod get_book;
mod get_guide;
mod get_openapi;
mod list_books;
mod replace_book;
mod show_start;

mod admission;
mod before_the_handlers;
mod causes;
mod conditions;
mod content;
mod contract;
mod coverage;
mod hostile_input;
mod limits;
mod overdue;
mod refused_commit;
mod tour;

use std::collections::BTreeSet;

use server::Seen;

/// Fails for a declared code that no request provokes, for an undeclared response, and for an endpoint
/// without a test.
#[tokio::test]
async fn every_endpoint_sends_exactly_the_declared_responses() {
    let seen = Seen::default();
    list_books::check(&seen).await;
    get_book::check(&seen).await;
    create_book::check(&seen).await;
    replace_book::check(&seen).await;
    delete_book::check(&seen).await;
    get_guide::check(&seen).await;
    get_openapi::check(&seen).await;
    for operation in bookshop::OPERATIONS {
        let declared: BTreeSet<u16> =
            operation.responses().map(|response| response.status().as_u16()).collect();
        assert_eq!(seen.codes_of(operation), declared, "seen, and declared by {operation:?}");
    }
}
