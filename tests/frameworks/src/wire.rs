//! Compares the responses of a server with the expected ones.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use api_responses::http::HeaderName;
use api_responses::{DeclaredResponse, HeaderPresence, ResponseKind};

use super::client::{TestRequest, TestResponse};
use super::expected::{Case, ExpectedContent};
use super::members::Members;

const PROBLEM: &str = "application/problem+json";

/// Checks the status, header fields and content of every response.
pub async fn responses_are_as_expected(server: SocketAddr, cases: &[Case]) {
    for case in cases {
        let response = case.request.send(server).await;
        let request = case.request;
        assert_eq!(response.status, case.status, "{request:?}: {response:?}");
        assert_content(case, &response);
        assert_eq!(response.field("content-length"), length(case, &response), "{request:?}");
        let coding: &[&str] =
            if matches!(case.content, ExpectedContent::Streamed(..)) { &["chunked"] } else { &[] };
        assert_eq!(response.field("transfer-encoding"), coding, "{request:?}");
        assert_eq!(further_fields(&response), expected_fields(case), "{request:?}");
        if never_has_content(case) {
            assert_eq!(request.content_bytes(server).await, b"", "{request:?}");
        }
    }
}

fn assert_content(case: &Case, response: &TestResponse) {
    let request = case.request;
    let content_type = response.field("content-type");
    match &case.content {
        ExpectedContent::Empty => {
            assert_eq!(content_type, [""; 0], "{request:?}");
            assert_eq!(response.content, b"", "{request:?}");
        }
        ExpectedContent::Complete(media_type, content)
        | ExpectedContent::Streamed(media_type, content) => {
            assert_eq!(content_type, [*media_type], "{request:?}");
            let text = String::from_utf8_lossy(&response.content);
            assert_eq!(response.content, *content, "{request:?}: {text}");
        }
        ExpectedContent::WithId(media_type, template) => {
            assert_eq!(content_type, [*media_type], "{request:?}");
            let text = str::from_utf8(&response.content).unwrap();
            let id = id_in(text).unwrap_or_else(|| panic!("{request:?}: no id in {text}"));
            assert_eq!(text, template.replace("{id}", id), "{request:?}");
        }
        ExpectedContent::Problem(members) => {
            assert_eq!(content_type, [PROBLEM], "{request:?}");
            let own = |(name, value): &(&str, _)| ((*name).to_owned(), Clone::clone(value));
            let expected = Members(members.iter().map(own).collect());
            let sent: Members = serde_json::from_slice(&response.content).unwrap();
            assert_eq!(sent, expected, "{request:?}");
        }
    }
}

/// The URN of a UUID (RFC 9562 §4).
pub fn id_in(text: &str) -> Option<&str> {
    const PREFIX: &str = "urn:uuid:";
    let id = text.get(text.find(PREFIX)?..)?.get(..PREFIX.len() + 36)?;
    let is_digit = |byte: u8| byte == b'-' || byte.is_ascii_hexdigit();
    id.bytes().skip(PREFIX.len()).all(is_digit).then_some(id)
}

/// The names in lower case, with the lines of each field.
type Fields<'a> = BTreeMap<&'a str, Vec<String>>;

/// Returns all fields except the date, which servers add to every response, and those that describe the
/// content, which are checked separately.
fn further_fields(response: &TestResponse) -> Fields<'_> {
    const OTHERS: [&str; 4] = ["content-type", "content-length", "transfer-encoding", "date"];
    let names = response.fields.keys().map(HeaderName::as_str);
    let further = names.filter(|name| !OTHERS.contains(name));
    let lines = |name| response.field(name).into_iter().map(|value| line(name, value)).collect();
    further.map(|name| (name, lines(name))).collect()
}

fn expected_fields(case: &Case) -> Fields<'_> {
    let mut fields = Fields::new();
    for (name, value) in &case.fields {
        fields.entry(name).or_default().push(line(name, value));
    }
    fields
}

/// Servers write `Connection` differently. Its options are case-insensitive (RFC 9110 §7.6.1).
fn line(name: &str, value: &str) -> String {
    if name == "connection" { value.to_ascii_lowercase() } else { value.to_owned() }
}

/// RFC 9110 §8.6: no length on 204 and 304, none in the response to HEAD unless it is that of GET, and none
/// if it is not known in advance.
fn length(case: &Case, response: &TestResponse) -> Vec<String> {
    match case.content {
        ExpectedContent::Streamed(..) => Vec::new(),
        ExpectedContent::Empty if never_has_content(case) && case.status != 205 => Vec::new(),
        _ => vec![response.content.len().to_string()],
    }
}

/// RFC 9110 §6.4.1, §15.3.6.
fn never_has_content(case: &Case) -> bool {
    case.request.method == "HEAD" || matches!(case.status, 204 | 205 | 304)
}

/// Checks that the responses to HEAD have the same status and fields as those to GET, the same length or
/// none, and no content (RFC 9110 §9.3.2).
pub async fn head_matches_get(server: SocketAddr, cases: &[Case]) {
    for case in cases.iter().filter(|case| case.request.method == "GET") {
        let head = TestRequest::new("HEAD", case.request.target);
        let request = head.target;
        let (of_get, of_head) = (case.request.send(server).await, head.send(server).await);
        assert_eq!(of_head.status, of_get.status, "{request}");
        assert_eq!(of_head.field("content-type"), of_get.field("content-type"), "{request}");
        assert_eq!(further_fields(&of_head), further_fields(&of_get), "{request}");
        let length = of_head.field("content-length");
        assert!(
            length.is_empty() || length == of_get.field("content-length"),
            "{request}: {length:?}"
        );
        assert_eq!(head.content_bytes(server).await, b"", "{request}");
    }
}

/// Checks that the response for a variant has the declared status code, media type and header fields, and no
/// others.
pub async fn responses_match_their_declarations(server: SocketAddr, cases: &[Case]) {
    for case in cases {
        let Some((operation, name)) = case.variant else { continue };
        let request = case.request;
        let declared = operation.responses().find(|response| {
            response.kind() != ResponseKind::Outside
                && (response.via(), response.variant()) == (case.via, Some(name))
        });
        let declared = declared.unwrap_or_else(|| panic!("{operation:?} has no variant {name}"));
        let response = request.send(server).await;
        assert_eq!(response.status, declared.status().as_u16(), "{request:?}");
        let sent = response.field("content-type");
        if declared.media_type().is_none() {
            assert_eq!(sent, [""; 0], "{request:?}");
        } else {
            let [sent] = sent[..] else { panic!("{request:?}: {sent:?}") };
            assert!(declared.media_types().any(|one| one == sent), "{request:?}: {sent}");
        }
        assert_declared_fields(declared, case, &response);
        if let Some(detail) = declared.detail() {
            assert!(
                contains_detail(&response, detail),
                "{request:?}: no {detail:?} in {response:?}"
            );
        }
        if !operation.responds_to_any_method() && operation.methods().next().is_some() {
            let mut methods = operation.methods();
            assert!(methods.any(|method| method.as_str() == request.method), "{request:?}");
        }
    }
}

/// Whether a problem has this detail, or a document in a custom format contains it.
fn contains_detail(response: &TestResponse, detail: &str) -> bool {
    if response.field("content-type") == [PROBLEM] {
        let Members(members) = serde_json::from_slice(&response.content).unwrap();
        return members.contains(&("detail".to_owned(), detail.into()));
    }
    let in_json = serde_json::to_string(detail).unwrap();
    String::from_utf8_lossy(&response.content).contains(&in_json)
}

fn assert_declared_fields(declared: DeclaredResponse, case: &Case, response: &TestResponse) {
    let request = case.request;
    let mut left = further_fields(response);
    for header in declared.headers() {
        let name = header.name().to_ascii_lowercase();
        let lines = left.remove(name.as_str());
        match header.presence() {
            HeaderPresence::Always => assert!(lines.is_some(), "{request:?}: no {name}"),
            HeaderPresence::Constant => {
                let constant = vec![line(&name, header.value())];
                assert_eq!(lines, Some(constant), "{request:?}: {name}");
            }
            // The case decides whether it is present, not the declaration.
            HeaderPresence::Optional => {}
            other => panic!("{request:?}: {name} is {other:?}"),
        }
    }
    left.retain(|name, _| !case.undeclared.contains(name));
    assert_eq!(left, Fields::new(), "{request:?}: not declared");
}
