//! Whether a server sends what is expected of it.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use api_responses::http::HeaderName;
use api_responses::{DeclaredResponse, HeaderPresence, ResponseKind};

use super::client::{Answer, Question};
use super::expected::{Case, Expected};
use super::members::Members;

const PROBLEM: &str = "application/problem+json";

/// Status, fields and content of every answer.
pub(crate) async fn answers(server: SocketAddr, cases: &[Case]) {
    for case in cases {
        let answer = case.question.ask(server).await;
        let asked = case.question;
        assert_eq!(answer.status, case.status, "{asked:?}: {answer:?}");
        assert_content(case, &answer);
        assert_eq!(answer.field("content-length"), length(case, &answer), "{asked:?}");
        let coding: &[&str] =
            if matches!(case.content, Expected::Streamed(..)) { &["chunked"] } else { &[] };
        assert_eq!(answer.field("transfer-encoding"), coding, "{asked:?}");
        assert_eq!(further_fields(&answer), expected_fields(case), "{asked:?}");
        if never_has_content(case) {
            assert_eq!(asked.bytes_after_the_head(server).await, b"", "{asked:?}");
        }
    }
}

fn assert_content(case: &Case, answer: &Answer) {
    let asked = case.question;
    let content_type = answer.field("content-type");
    match &case.content {
        Expected::Nothing => {
            assert_eq!(content_type, [""; 0], "{asked:?}");
            assert_eq!(answer.content, b"", "{asked:?}");
        }
        Expected::Whole(media_type, content) | Expected::Streamed(media_type, content) => {
            assert_eq!(content_type, [*media_type], "{asked:?}");
            let text = String::from_utf8_lossy(&answer.content);
            assert_eq!(answer.content, *content, "{asked:?}: {text}");
        }
        Expected::WithId(media_type, template) => {
            assert_eq!(content_type, [*media_type], "{asked:?}");
            let text = str::from_utf8(&answer.content).unwrap();
            let id = id_in(text).unwrap_or_else(|| panic!("{asked:?}: no id in {text}"));
            assert_eq!(text, template.replace("{id}", id), "{asked:?}");
        }
        Expected::Problem(members) => {
            assert_eq!(content_type, [PROBLEM], "{asked:?}");
            let own = |(name, value): &(&str, _)| ((*name).to_owned(), Clone::clone(value));
            let expected = Members(members.iter().map(own).collect());
            let sent: Members = serde_json::from_slice(&answer.content).unwrap();
            assert_eq!(sent, expected, "{asked:?}");
        }
    }
}

/// The URN of a UUID (RFC 9562 §4).
pub(crate) fn id_in(text: &str) -> Option<&str> {
    const PREFIX: &str = "urn:uuid:";
    let id = text.get(text.find(PREFIX)?..)?.get(..PREFIX.len() + 36)?;
    let is_digit = |byte: u8| byte == b'-' || byte.is_ascii_hexdigit();
    id.bytes().skip(PREFIX.len()).all(is_digit).then_some(id)
}

/// Names in lower case, and the lines of each.
type Fields<'a> = BTreeMap<&'a str, Vec<String>>;

/// All fields but those that describe the content, which are looked at on their own, and the date,
/// which a server adds to every response.
fn further_fields(answer: &Answer) -> Fields<'_> {
    const OTHERS: [&str; 4] = ["content-type", "content-length", "transfer-encoding", "date"];
    let names = answer.fields.keys().map(HeaderName::as_str);
    let further = names.filter(|name| !OTHERS.contains(name));
    let lines = |name| answer.field(name).into_iter().map(|value| line(name, value)).collect();
    further.map(|name| (name, lines(name))).collect()
}

fn expected_fields(case: &Case) -> Fields<'_> {
    let mut fields = Fields::new();
    for (name, value) in &case.fields {
        fields.entry(name).or_default().push(line(name, value));
    }
    fields
}

/// Servers write `Connection` in their own way; its options know no case (RFC 9110 §7.6.1).
fn line(name: &str, value: &str) -> String {
    if name == "connection" { value.to_ascii_lowercase() } else { value.to_owned() }
}

/// RFC 9110 §8.6: none on 204 and 304, none on the answer to HEAD unless it is that of GET, and none
/// where nobody knows it yet.
fn length(case: &Case, answer: &Answer) -> Vec<String> {
    match case.content {
        Expected::Streamed(..) => Vec::new(),
        Expected::Nothing if never_has_content(case) && case.status != 205 => Vec::new(),
        _ => vec![answer.content.len().to_string()],
    }
}

/// RFC 9110 §6.4.1, §15.3.6.
fn never_has_content(case: &Case) -> bool {
    case.question.method == "HEAD" || matches!(case.status, 204 | 205 | 304)
}

/// HEAD on the targets of GET: the same status and fields, the same length or none, no content
/// (RFC 9110 §9.3.2).
pub(crate) async fn answers_head_like_get(server: SocketAddr, cases: &[Case]) {
    for case in cases.iter().filter(|case| case.question.method == "GET") {
        let head = Question::new("HEAD", case.question.target);
        let asked = head.target;
        let (of_get, of_head) = (case.question.ask(server).await, head.ask(server).await);
        assert_eq!(of_head.status, of_get.status, "{asked}");
        assert_eq!(of_head.field("content-type"), of_get.field("content-type"), "{asked}");
        assert_eq!(further_fields(&of_head), further_fields(&of_get), "{asked}");
        let length = of_head.field("content-length");
        assert!(
            length.is_empty() || length == of_get.field("content-length"),
            "{asked}: {length:?}"
        );
        assert_eq!(head.bytes_after_the_head(server).await, b"", "{asked}");
    }
}

/// What arrives for a variant has the status code, the media type and the fields that its operation
/// declares, and no others.
pub(crate) async fn answers_as_declared(server: SocketAddr, cases: &[Case]) {
    for case in cases {
        let Some((operation, name)) = case.variant else { continue };
        let asked = case.question;
        let declared = operation.responses().find(|response| {
            response.kind() != ResponseKind::Outside
                && (response.via(), response.variant()) == (case.via, Some(name))
        });
        let declared = declared.unwrap_or_else(|| panic!("{operation:?} has no variant {name}"));
        let answer = asked.ask(server).await;
        assert_eq!(answer.status, declared.status().as_u16(), "{asked:?}");
        let media_type: Vec<&str> = declared.media_type().into_iter().collect();
        assert_eq!(answer.field("content-type"), media_type, "{asked:?}");
        assert_declared_fields(declared, case, &answer);
        if let Some(detail) = declared.detail() {
            assert!(says(&answer, detail), "{asked:?}: no {detail:?} in {answer:?}");
        }
        if !operation.responds_to_any_method() && operation.methods().next().is_some() {
            let mut methods = operation.methods();
            assert!(methods.any(|method| method.as_str() == asked.method), "{asked:?}");
        }
    }
}

/// Whether a problem has this detail, or a document in the format of a house has it anywhere.
fn says(answer: &Answer, detail: &str) -> bool {
    if answer.field("content-type") == [PROBLEM] {
        let Members(members) = serde_json::from_slice(&answer.content).unwrap();
        return members.contains(&("detail".to_owned(), detail.into()));
    }
    let in_json = serde_json::to_string(detail).unwrap();
    String::from_utf8_lossy(&answer.content).contains(&in_json)
}

fn assert_declared_fields(declared: DeclaredResponse, case: &Case, answer: &Answer) {
    let asked = case.question;
    let mut left = further_fields(answer);
    for header in declared.headers() {
        let name = header.name().to_ascii_lowercase();
        let lines = left.remove(name.as_str());
        match header.presence() {
            HeaderPresence::Always => assert!(lines.is_some(), "{asked:?}: no {name}"),
            HeaderPresence::Constant => {
                let constant = vec![line(&name, header.value())];
                assert_eq!(lines, Some(constant), "{asked:?}: {name}");
            }
            // A declaration does not say when, the case does.
            HeaderPresence::Optional => {}
            other => panic!("{asked:?}: {name} is {other:?}"),
        }
    }
    left.retain(|name, _| !case.undeclared.contains(name));
    assert_eq!(left, Fields::new(), "{asked:?}: not declared");
}
