//! Tests the help desk over a socket, with an HTTP client that keeps cookies, and an `SQLite` file.

mod response;
mod server;

mod accounts;
mod api;
mod attachments;
mod documents;
mod new_ticket;
mod router;
mod thread;
mod tickets;

use std::collections::BTreeSet;

use server::Seen;

/// Fails for a declared code that no request provokes, for an undeclared response, and for an endpoint without a test.
#[actix_web::test]
async fn every_endpoint_sends_exactly_the_declared_responses() {
    let seen = Seen::default();
    accounts::check(&seen).await;
    tickets::check(&seen).await;
    new_ticket::check(&seen).await;
    thread::check(&seen).await;
    attachments::check(&seen).await;
    api::check(&seen).await;
    documents::check(&seen).await;
    let mut names = BTreeSet::new();
    for endpoint in helpdesk::endpoints().iter() {
        let operation = endpoint.operation();
        assert!(names.insert(operation.name()), "{operation:?} has its name alone");
        let declared: BTreeSet<u16> =
            operation.responses().map(|response| response.status().as_u16()).collect();
        let seen = seen.codes_of(operation.name());
        assert_eq!(seen, declared, "seen, and declared by {operation:?}");
    }
}
