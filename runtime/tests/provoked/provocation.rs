//! Requests that are refused, and whether the refusals are those that are declared.

use std::collections::BTreeSet;
use std::net::SocketAddr;

use api_responses::DescribeResponses;

use crate::client::{Answer, send};

/// A status code and the request that causes it.
pub(crate) type Provocation = (u16, Vec<u8>);

/// Every code that the rejection declares is provoked, none is provoked that it does not declare,
/// and each answer has the declared media type and fields.
pub(crate) async fn provoke_all<R: DescribeResponses>(
    server: SocketAddr,
    requests: &[Provocation],
) {
    let name = R::OPERATION.name();
    assert_eq!(std::any::type_name::<R>().rsplit("::").next(), Some(name));
    let mut provoked = BTreeSet::new();
    for (status, request) in requests {
        let answer = send(server, request).await;
        assert_eq!(
            answer.status,
            *status,
            "{name}: {}: {}",
            request.escape_ascii(),
            answer.content
        );
        is_declared::<R>(&answer);
        provoked.insert(*status);
    }
    let declared: BTreeSet<u16> =
        R::OPERATION.responses().map(|response| response.status().as_u16()).collect();
    assert_eq!(provoked, declared, "{name}: provoked and declared");
}

fn is_declared<R: DescribeResponses>(answer: &Answer) {
    let (name, code) = (R::OPERATION.name(), answer.status);
    let declared = R::OPERATION
        .responses()
        .find(|response| response.status() == code)
        .unwrap_or_else(|| panic!("{name} does not declare {code}"));
    assert_eq!(
        answer.field("content-type"),
        Vec::from_iter(declared.media_type()),
        "{name}: Content-Type of {code}"
    );
    for header in declared.headers() {
        assert_ne!(answer.field(header.name()), [""; 0], "{name}: {} of {code}", header.name());
    }
}
