//! Responses that extractors send before the handler runs, declared with `outside(…)`.

use std::net::SocketAddr;

use api_responses::{DeclaredResponse, Operation, ResponseKind};

use crate::api::EMMA;
use crate::client::TestRequest;

/// The maximum length of the content.
pub const LIMIT: usize = 64;

const TOO_LONG: &str = concat!(
    r#"{"title":"The Life and Opinions of Tristram Shandy, Gentleman","#,
    r#""pages":735}"#
);

/// Missing, incomplete, of another type, too long.
pub const REFUSED: [&str; 4] = ["", r#"{"title":"#, r#"{"title":"Emma"}"#, TOO_LONG];

/// Checks that the responses to [`REFUSED`] have these codes, and that the operation declares them as
/// responses of `set` from outside the handler.
pub async fn rejections_are_declared(
    server: SocketAddr,
    operation: Operation,
    set: &str,
    codes: [u16; 4],
) {
    let request = TestRequest::new("POST", "/sets/intake");
    let accepted = request.with_json(EMMA).send(server).await;
    assert_eq!((accepted.status, accepted.content.as_slice()), (200, EMMA.as_bytes()));
    for (json, code) in REFUSED.into_iter().zip(codes) {
        let response = request.with_json(json).send(server).await;
        assert_eq!(response.status, code, "{json}: {response:?}");
        let is_it = |one: &DeclaredResponse| one.status() == code && one.via() == Some(set);
        let declared = operation.responses().find(is_it);
        let declared = declared.unwrap_or_else(|| panic!("{code} is not declared: {operation:?}"));
        assert_eq!(declared.kind(), ResponseKind::Outside, "{declared:?}");
        let media_type: Vec<&str> = declared.media_type().into_iter().collect();
        assert_eq!(response.field("content-type"), media_type, "{declared:?}");
        assert_eq!(declared.headers().count(), 0, "{declared:?}");
    }
    let by_handler = operation.responses().filter(|one| one.kind() != ResponseKind::Outside);
    assert!(by_handler.map(|one| one.status().as_u16()).eq([200, 409]), "{operation:?}");
}
