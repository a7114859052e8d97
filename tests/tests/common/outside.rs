//! What is answered before the handler, and declared as that. For those that have extractors.

use std::net::SocketAddr;

use api_responses::{DeclaredResponse, Operation, ResponseKind};

use crate::common::api::EMMA;
use crate::common::client::Question;

/// Longer content than this is refused.
pub(crate) const LIMIT: usize = 64;

const TOO_LONG: &str = concat!(
    r#"{"title":"The Life and Opinions of Tristram Shandy, Gentleman","#,
    r#""pages":735}"#
);

/// Not there, cut short, not as expected, too long.
pub(crate) const REFUSED: [&str; 4] = ["", r#"{"title":"#, r#"{"title":"Emma"}"#, TOO_LONG];

/// Each of the refused contents is answered with one of the codes, in the same order; each answer is
/// one that the operation has from the set, outside of the handler, which answers all else.
pub(crate) async fn answers_are_declared(
    server: SocketAddr,
    operation: Operation,
    set: &str,
    codes: [u16; 4],
) {
    let question = Question::new("POST", "/sets/intake");
    let accepted = question.with_json(EMMA).ask(server).await;
    assert_eq!((accepted.status, accepted.content.as_slice()), (200, EMMA.as_bytes()));
    for (json, code) in REFUSED.into_iter().zip(codes) {
        let answer = question.with_json(json).ask(server).await;
        assert_eq!(answer.status, code, "{json}: {answer:?}");
        let is_it = |one: &DeclaredResponse| one.status() == code && one.via() == Some(set);
        let declared = operation.responses().find(is_it);
        let declared = declared.unwrap_or_else(|| panic!("{code} is not declared: {operation:?}"));
        assert_eq!(declared.kind(), ResponseKind::Outside, "{declared:?}");
        let media_type: Vec<&str> = declared.media_type().into_iter().collect();
        assert_eq!(answer.field("content-type"), media_type, "{declared:?}");
        assert_eq!(declared.headers().count(), 0, "{declared:?}");
    }
    let by_handler = operation.responses().filter(|one| one.kind() != ResponseKind::Outside);
    assert!(by_handler.map(|one| one.status().as_u16()).eq([200, 409]), "{operation:?}");
}
