//! No input causes a panic, and no correct table has findings.

use std::fmt::Write as _;

use cargo_api_responses::check;
use cargo_api_responses::finding::Mistake;
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
