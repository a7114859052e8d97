//! No input makes the program panic, and no table that is right has a finding.

use std::fmt::Write as _;

use guide_lint::check;
use guide_lint::finding::Fault;
use http_semantics::{Language, Status};
use proptest::prelude::*;

/// How people write such lists, with the number of the form as the property's input.
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

/// Where the description stands elsewhere, the row itself says that a code is out of use.
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
        // As many columns as any of the forms has.
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

/// Bytes of which such texts are made, so that more than the first check is reached.
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
    fn the_registry_itself_has_no_finding(
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

    /// A part of it may only be told that it is a part.
    #[test]
    fn a_part_of_the_registry_contradicts_nothing(
        form in 0..FORMS.len(),
        chinese in any::<bool>(),
        statuses in proptest::sample::subsequence(Status::all().iter().collect::<Vec<_>>(), 2..64),
    ) {
        let text = written(form, chinese, "\n", &statuses);
        let report = check(text.as_bytes()).unwrap();
        prop_assert_eq!(report.codes, statuses.len(), "{}", text);
        for finding in report.findings {
            prop_assert!(matches!(finding.fault, Fault::Missing { .. }), "{finding}\n{}", text);
        }
    }

    /// Of two codes in force with their phrases exchanged, both are found.
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
