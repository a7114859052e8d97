//! Compares a document with what requests provoke.

use std::collections::BTreeSet;
use std::net::SocketAddr;

use serde_json::Value;

use crate::client::send;
use crate::facts::{of_document, of_response};
use crate::requests::Case;
use crate::schemas::{check_request, check_response};

/// Sends the requests. Their responses must prove each fact of the document, and nothing else, and have the content
/// that its schemas describe.
///
/// # Panics
///
/// Panics with all differences, if there are any.
pub async fn compare(document: &Value, cases: &[Case], server: SocketAddr) {
    let mut differences = Vec::new();
    let mut proved = BTreeSet::new();
    for case in cases {
        let received = send(server, case).await;
        let head = format!("{} to {}", case.route, case.target);
        if received.status != case.expected {
            differences.push(format!("{head}: not {}, but {received:?}", case.expected));
            continue;
        }
        if let Err(difference) = check_response(document, case, &received) {
            differences.push(format!("{head}, {}: {difference}", received.status));
        }
        if received.status < 300
            && let Err(difference) = check_request(document, case)
        {
            differences.push(format!("{head}, the request: {difference}"));
        }
        proved.extend(of_response(case, &received));
    }
    let documented = of_document(document);
    let of = |facts: &BTreeSet<String>, others: &BTreeSet<String>, what: &str| -> Vec<String> {
        facts.difference(others).map(|fact| format!("{what}: {fact}")).collect()
    };
    differences.extend(of(&documented, &proved, "documented, but not provoked"));
    differences.extend(of(&proved, &documented, "provoked, but not documented"));
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
