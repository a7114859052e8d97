//! No input causes a panic, and no correct table has findings.

use std::fmt::Write as _;

use cargo_api_responses::finding::Mistake;
use cargo_api_responses::format::Format;
use cargo_api_responses::lint::lint;
use cargo_api_responses::{check, check_text};
use clap::ValueEnum as _;
use http_semantics::{Language, Status};
use proptest::prelude::*;

/// Common forms of such lists. The number of the form is an input of the property.
const FORMS: [fn(&Status, &str) -> String; 18] = [
    |s, text| format!("| {} | {} | {text} |", s.code, s.phrase),
    |s, text| format!("{} | {} | {text}", s.code, s.phrase),
    |s, text| format!("| {} {} | {text} |", s.code, s.phrase),
    |s, text| format!("{} {}|{text}", s.code, s.phrase),
    |s, text| format!("| {text} | **{}** | `{}` |", s.phrase, s.code),
    |s, text| format!("｜{}｜{}｜{text}｜", s.code, s.phrase),
    |s, text| format!("| [{}]({}) | a \\| b | {} | {text} |", s.code, s.reference.url(), s.phrase),
    |s, text| format!("| `{} {}` | {text} |", s.code, s.phrase),
    |s, text| format!("* {} **{}** : {text}", s.code, s.phrase),
    |s, text| format!("- {} - {} - {text}", s.code, s.phrase),
    |s, text| format!("1. **{} {}** {text}", s.code, s.phrase),
    |s, text| format!("{}: {} ({text})", s.code, s.phrase),
    |s, text| format!("+ `{}` – {}. {text}", s.code, s.phrase),
    |s, text| format!("- HTTP {}：{}（{text}）", s.code, s.phrase),
    |s, text| format!("{} {}\t{text}", s.code, s.phrase),
    |s, text| format!("> - [ ] {} [{}]({}): {text}", s.code, s.phrase, s.reference.url()),
    |s, text| format!("### {} {}\n\n{text}\n", s.code, note(s, s.phrase)),
    |s, text| format!("- {} {} * {text}", s.code, note(s, s.phrase)),
];

/// The remark that a code is not in use, which the row itself needs.
fn note(status: &Status, phrase: &str) -> String {
    match status.code {
        305 | 510 => format!("{phrase} (deprecated)"),
        306 | 418 => format!("{phrase} (reserved)"),
        _ => phrase.to_owned(),
    }
}

fn written(form: usize, chinese: bool, line_end: &str, statuses: &[&Status]) -> String {
    let mut text = String::new();
    if form < 8 && form != 5 {
        // The maximum number of columns.
        text.push_str("| a | b | c | d |");
        text.push_str(line_end);
        text.push_str("|---|:-:|--:|---|");
        text.push_str(line_end);
    }
    for status in statuses {
        let language = if chinese { Language::CHINESE } else { Language::ENGLISH };
        let description = language.describe(status.code).unwrap_or_default();
        let _ = write!(text, "{}{line_end}", FORMS[form](status, description));
    }
    text
}

/// Parts of such texts, so that inputs pass the first checks.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    const PIECES: [&[u8]; 40] = [
        b"404",
        b"4O4",
        b"418",
        b"999",
        b"210",
        b"00",
        b"|",
        b"\\|",
        b"---",
        b"\n",
        b"\r\n",
        b"\r",
        b" ",
        b"  ",
        b"\t",
        b"*",
        b" * ",
        b"- ",
        b"1. ",
        b"# ",
        b"```",
        b"~~~",
        b"`",
        b"[",
        b"](",
        b")",
        b"<",
        b">",
        b"&nbsp;",
        b":",
        b"Not Found",
        b"Gone",
        b"(Unused)",
        b"HTTP ",
        "状态码".as_bytes(),
        "｜".as_bytes(),
        "：".as_bytes(),
        "é".as_bytes(),
        b"\xFF",
        b"\\",
    ];
    let piece = proptest::sample::select(&PIECES[..]);
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn format() -> impl Strategy<Value = Format> {
    proptest::sample::select(Format::value_variants())
}

/// A table in another format: what begins it, its rows, and what ends it.
type OtherForm = (Format, &'static str, fn(&Status, &str) -> String, &'static str);

const OTHER_FORMS: [OtherForm; 8] = [
    (
        Format::Html,
        "<table><tr><th>Code</th><th>Name</th></tr>",
        |s, name| format!("<tr>\n<td><code>{}</code></td><td>{name}</td></tr>\n", s.code),
        "</table>",
    ),
    (Format::Html, "<ul>", |s, name| format!("<li><b>{}</b> {name}</li>\n", s.code), "</ul>"),
    (Format::Html, "<table>", |s, name| format!("<tr><td>{name}<td>{}\n", s.code), ""),
    (
        Format::Rst,
        "====  ===============\nCode  Name\n====  ===============\n",
        |s, name| format!("{}   {name}\n", s.code),
        "====  ===============\n",
    ),
    (
        Format::Rst,
        ".. list-table::\n   :header-rows: 1\n\n   * - Code\n     - Name\n",
        |s, name| format!("   * - {}\n     - {name}\n", s.code),
        "",
    ),
    (Format::Rst, "+---+---+\n", |s, name| format!("| {} | {name} |\n+---+---+\n", s.code), ""),
    (
        Format::Asciidoc,
        "[cols=\"1,2\",options=header]\n|===\n|Code |Name\n",
        |s, name| format!("|{}\n|{name}\n", s.code),
        "|===\n",
    ),
    (Format::Asciidoc, "", |s, name| format!("* {} {name}\n", s.code), ""),
];

const DOCUMENTS: [(Format, &str); 5] = [
    (
        Format::Openapi,
        "openapi: 3.1.0\nx: &a { '404': { description: Gone } }\npaths:\n  /x:\n    get:\n      responses:\n        <<: *a\n        '201': { $ref: '#/x/404', headers: { ETag: { required: false } } }\n        default: |\n          text\n",
    ),
    (
        Format::Openapi,
        "{ \"openapi\": \"3.0.0\", \"paths\": { \"/\": { \"put\": { \"responses\": { \"204\": { \"content\": { \"a/b\": {} }, \"description\": \"\\ud83d\\ude00\" } } } } } }",
    ),
    (
        Format::Html,
        "<table><tr><th rowspan=2 colspan=3>Code</th></tr><tr><td>404<br>403<td>Not&nbsp;Found</table><ul><li>200 OK<script>",
    ),
    (
        Format::Rst,
        "A\n=\n\n====  ===\nCode  X\n====  ===\n404   é\n====  ===\n\n+--+--+\n|4 |a |\n+==+==+\n|404|b|\n+--+--+\n\n.. csv-table::\n   :header: a, \"b\"\n\n   404, \"x,y\"\n\n.. list-table::\n   * - :a:`404`\n     - b\n",
    ),
    (
        Format::Asciidoc,
        "[cols=\"2*,^1\"]\n|===\n2+^.^a|404 |b\\|c\n\nd\n|===\n= H\nx:: y\n** 404 Gone\n",
    ),
];

/// Parts of texts in all formats.
fn pieces_of_formats() -> impl Strategy<Value = String> {
    const PIECES: [&str; 66] = [
        "404",
        "403",
        "200",
        "419",
        "Not Found",
        "Gone",
        "HTTP_OK",
        "NotFound",
        "禁止访问",
        "状态码",
        "[400, 599]",
        "(404)",
        " or ",
        ", ",
        "/",
        "to 499",
        "\n",
        "\n\n",
        "\n   ",
        " ",
        "  ",
        "\t",
        "<table>",
        "<tr>",
        "<td rowspan=3>",
        "<th>",
        "</td>",
        "</table>",
        "<br>",
        "<li>",
        "<dt>",
        "<h2>",
        "<p>",
        "<!--",
        "<script>",
        "&lt;",
        "====  ====\n",
        "----\n",
        "+---+---+\n",
        "+===+===+\n",
        "|",
        "| 404 | é |\n",
        ".. list-table::\n",
        "   * - ",
        "     - ",
        ".. csv-table::\n",
        "   :header-rows: 1\n",
        "\"",
        ":code:`",
        "`",
        "|===\n",
        "[cols=\"1,2\"]\n",
        "2+^a|",
        "== ",
        ":: ",
        "* ",
        "- ",
        "#. ",
        "{",
        "}",
        ": ",
        "openapi: 3.1.0\npaths:\n",
        "&a ",
        "*a",
        "responses: ",
        "get: ",
    ];
    let piece = proptest::sample::select(&PIECES[..]);
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..500)) {
        if let Ok(report) = check(&bytes) {
            prop_assert!(report.findings.iter().all(|finding| !finding.to_string().is_empty()));
        }
    }

    #[test]
    fn no_pieces_of_tables_panic(bytes in pieces()) {
        let report = check(&bytes).expect("no NUL, no UTF-16");
        for finding in &report.findings {
            let shown = finding.to_string();
            prop_assert_eq!(shown.lines().count(), 2, "{}", shown);
            prop_assert!(shown.ends_with(')'));
            prop_assert!(shown.lines().all(|line| !line.contains(char::is_control)));
        }
        for row in &report.unreadable {
            prop_assert_eq!(row.to_string().lines().count(), 2);
        }
    }

    #[test]
    fn the_registry_has_no_findings(
        form in 0..FORMS.len(),
        chinese in any::<bool>(),
        line_end in proptest::sample::select(vec!["\n", "\r\n", "\r"]),
        statuses in Just(Status::all().iter().collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let text = written(form, chinese, line_end, &statuses);
        let report = check(text.as_bytes()).unwrap();
        prop_assert_eq!(report.codes, statuses.len(), "{}", text);
        prop_assert!(report.findings.is_empty(), "{:#?}\n{}", report.findings, text);
        prop_assert!(report.unreadable.is_empty(), "{:#?}\n{}", report.unreadable, text);
    }

    /// No bytes cause a panic in any format.
    #[test]
    fn no_bytes_panic_in_any_format(
        bytes in proptest::collection::vec(any::<u8>(), 0..300),
        format in format(),
    ) {
        if let Ok(linted) = lint("x".as_ref(), &bytes, Some(format)) {
            prop_assert!(linted.diagnostics.iter().all(|one| !one.problem.is_empty()));
        }
        let _ = lint("x".as_ref(), &bytes, None);
    }

    /// No parts of a format cause a panic, in this format and in the others.
    #[test]
    fn no_pieces_of_a_format_panic(text in pieces_of_formats(), format in format()) {
        if let Ok(linted) = lint("x".as_ref(), text.as_bytes(), Some(format)) {
            let lines = text.lines().count() + 1;
            for one in &linted.diagnostics {
                prop_assert!(one.line.is_none_or(|line| (1..=lines).contains(&line)), "{one:?}");
                prop_assert!(!one.problem.contains(char::is_control), "{one:?}");
                prop_assert!(!one.remedy.is_empty() && !one.source.is_empty(), "{one:?}");
            }
        }
    }

    /// A changed byte in a document causes no panic.
    #[test]
    fn no_changed_document_panics(
        place in any::<proptest::sample::Index>(),
        byte in any::<u8>(),
        length in any::<proptest::sample::Index>(),
        document in 0..DOCUMENTS.len(),
    ) {
        let (format, text) = DOCUMENTS[document];
        let mut bytes = text.as_bytes().to_vec();
        let at = place.index(bytes.len());
        bytes[at] = byte;
        let _ = lint("x".as_ref(), &bytes, Some(format));
        bytes.truncate(length.index(bytes.len()));
        let _ = lint("x".as_ref(), &bytes, Some(format));
    }

    /// The registry has no findings in the other formats, too.
    #[test]
    fn the_registry_has_no_findings_in_any_format(
        form in 0..OTHER_FORMS.len(),
        statuses in Just(Status::all().iter().collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let (format, begin, row, end) = OTHER_FORMS[form];
        let mut text = begin.to_owned();
        for status in &statuses {
            text.push_str(&row(status, &note(status, status.phrase)));
        }
        text.push_str(end);
        let report = check_text(&text, format);
        prop_assert_eq!(report.codes, statuses.len(), "{}", text);
        prop_assert!(report.findings.is_empty(), "{:#?}\n{}", report.findings, text);
        prop_assert!(report.unreadable.is_empty(), "{:#?}\n{}", report.unreadable, text);
    }

    /// A part of the registry has only notes about missing codes.
    #[test]
    fn a_part_of_the_registry_has_no_contradictions(
        form in 0..FORMS.len(),
        chinese in any::<bool>(),
        statuses in proptest::sample::subsequence(Status::all().iter().collect::<Vec<_>>(), 2..64),
    ) {
        let text = written(form, chinese, "\n", &statuses);
        let report = check(text.as_bytes()).unwrap();
        prop_assert_eq!(report.codes, statuses.len(), "{}", text);
        for finding in report.findings {
            prop_assert!(matches!(finding.mistake, Mistake::Missing { .. }), "{finding}\n{}", text);
        }
    }

    /// If two codes in force have each other's phrases, both are found.
    #[test]
    fn exchanged_phrases_are_found(
        form in 0..FORMS.len(),
        pair in proptest::sample::subsequence((400..=417).collect::<Vec<u16>>(), 2),
    ) {
        let mut statuses: Vec<Status> = Status::all().to_vec();
        let [left, right] = [0, 1].map(|at| statuses.iter().position(|s| s.code == pair[at]).unwrap());
        let phrases = [statuses[left].phrase, statuses[right].phrase];
        (statuses[right].phrase, statuses[left].phrase) = (phrases[0], phrases[1]);
        let text = written(form, true, "\n", &statuses.iter().collect::<Vec<_>>());
        let found: Vec<_> = check(text.as_bytes()).unwrap().findings;
        prop_assert_eq!(found.len(), 2, "{:#?}\n{}", found, text);
    }
}
