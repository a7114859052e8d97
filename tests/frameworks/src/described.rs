//! The descriptions of operations as text, compared with expected ones.

use std::collections::BTreeSet;

use api_responses::http_semantics::Method;
use api_responses::{DeclaredHeader, DeclaredResponse, HeaderPresence, Operation, ResponseKind};

use super::expected::Case;

/// The expected description of all enums of one declaration: a line for the operation (methods, path, name,
/// summary, description) and one for each response (code, kind, variant, media type, type of the content,
/// type of the problem, detail, meaning; then its header fields, the reason for an overridden rule, and the
/// set that it comes from). A dash stands for a missing part.
pub struct Described {
    pub operations: Vec<Operation>,
    pub text: &'static str,
}

impl Described {
    pub fn new<const N: usize>(operations: [Operation; N], text: &'static str) -> Self {
        Self { operations: operations.into(), text }
    }
}

pub fn operations_match_their_declarations(all: &[Described]) {
    for Described { operations, text } in all {
        let expected: Vec<&str> = text.trim().lines().map(str::trim).collect();
        for operation in operations {
            let described = describe(*operation);
            for (described, expected) in described.iter().zip(&expected) {
                assert_eq!(described, expected, "{}", operation.name());
            }
            assert_eq!(described.len(), expected.len(), "{}", operation.name());
            let mut codes: Vec<u16> = operation.responses().map(|it| it.status().into()).collect();
            codes.sort_unstable();
            codes.dedup();
            let declares: Vec<u16> =
                (0..=u16::MAX).filter(|code| operation.declares(*code)).collect();
            assert_eq!(declares, codes, "{}", operation.name());
        }
    }
}

fn describe(operation: Operation) -> Vec<String> {
    let methods: Vec<&str> = operation.methods().map(Method::as_str).collect();
    let methods = match (operation.responds_to_any_method(), methods.as_slice()) {
        (true, _) => "ANY".to_owned(),
        (false, []) => "-".to_owned(),
        (false, some) => some.join("|"),
    };
    let description = operation.description().map(|text| text.replace('\n', "\\n"));
    let head = [
        methods.as_str(),
        or_dash(operation.path()),
        operation.name(),
        or_dash(operation.summary()),
        or_dash(description.as_deref()),
    ];
    let mut lines = vec![head.join(" | ")];
    lines.extend(operation.responses().map(line));
    lines
}

fn line(response: DeclaredResponse) -> String {
    let kind = match response.kind() {
        ResponseKind::Success => "success",
        ResponseKind::Error => "error",
        ResponseKind::Claim => "claim",
        ResponseKind::Outside => "outside",
        _ => "another kind",
    };
    // `Debug` shows quotation marks and line breaks.
    let detail = response.detail().map(|detail| format!("{detail:?}"));
    let meaning = response.meaning().map(|meaning| meaning.replace('\n', "\\n"));
    let media_types: Vec<&str> = response.media_types().collect();
    let media_types = (!media_types.is_empty()).then(|| media_types.join(", "));
    let status = response.status();
    let columns = [
        status.as_str(),
        kind,
        or_dash(response.variant()),
        or_dash(media_types.as_deref()),
        or_dash(response.content()),
        or_dash(response.problem_type()),
        or_dash(detail.as_deref()),
        // The text of the detail is not repeated.
        if response.meaning().is_some() && response.meaning() == response.detail() {
            "the detail"
        } else {
            or_dash(meaning.as_deref())
        },
    ];
    let mut line = columns.join(" | ");
    for header in response.headers() {
        line += " | ";
        line += &field(header);
    }
    if let Some(reason) = response.override_reason() {
        line += " | because ";
        line += reason;
    }
    if let Some(set) = response.via() {
        line += " | via ";
        line += set;
    }
    line
}

fn field(header: DeclaredHeader) -> String {
    let (name, value) = (header.name(), header.value());
    match header.presence() {
        HeaderPresence::Always => format!("{name}: {value}"),
        HeaderPresence::Optional => format!("{name}?: {value}"),
        HeaderPresence::Constant => format!("{name} = {value:?}"),
        other => format!("{name} is {other:?}"),
    }
}

fn or_dash(text: Option<&str>) -> &str {
    text.unwrap_or("-")
}

/// Checks that every declared variant has a case.
pub fn every_variant_has_a_case(all: &[Described], cases: &[Case]) {
    let key = |of: Operation, via, variant| (of.path(), of.name(), via, variant);
    let asked: BTreeSet<_> = cases
        .iter()
        .filter_map(|case| case.variant.map(|(of, variant)| key(of, case.via, variant)))
        .collect();
    let declared: BTreeSet<_> = all
        .iter()
        .flat_map(|declared| &declared.operations)
        .flat_map(|operation| {
            let enforced = operation.responses().filter(|response| is_enforced(*response));
            enforced
                .filter_map(|response| Some(key(*operation, response.via(), response.variant()?)))
        })
        .collect();
    assert_eq!(asked, declared);
}

/// Whether a variant of the operation, or of a set that the handler returns, enforces the code.
fn is_enforced(response: DeclaredResponse) -> bool {
    match response.kind() {
        ResponseKind::Outside => false,
        ResponseKind::Claim => response.via().is_some(),
        _ => true,
    }
}
