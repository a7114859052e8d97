//! `judge` is compared with `facts/matrix.csv`, which has a verdict for every method and every
//! registered code, with its sources.

use http_semantics::{Level, Method, Sender, Status, judge};

struct Cell {
    method: Method,
    code: u16,
    level: Level,
    sender: Sender,
    instead: Vec<u16>,
    citation: String,
}

fn cells() -> Vec<Cell> {
    csv::Reader::from_reader(include_str!("../facts/matrix.csv").as_bytes())
        .records()
        .map(|record| {
            let record = record.expect("the table is well formed");
            Cell {
                method: Method::from_name(&record[0]).expect("a known method"),
                code: record[1].parse().expect("a number"),
                level: match &record[2] {
                    "ok" => Level::Fine,
                    "note" => Level::Note,
                    "warn" => Level::Warning,
                    "error" => Level::Error,
                    other => panic!("unknown severity {other}"),
                },
                // The other verdicts follow from the level: what is an error is meaningless, and
                // what is a warning is discouraged.
                sender: match (&record[3], &record[2]) {
                    ("framework_only", _) => Sender::Framework,
                    ("protocol_level", _) => Sender::Connection,
                    ("meaningful", "ok" | "note")
                    | ("discouraged", "note" | "warn")
                    | ("meaningless", "error") => Sender::Handler,
                    other => panic!("verdict and severity do not agree: {other:?}"),
                },
                instead: record[4]
                    .split('|')
                    .filter(|code| !code.is_empty())
                    .map(|code| code.parse().expect("a number"))
                    .collect(),
                citation: without_tags(&record[5]),
            }
        })
        .collect()
}

/// The tags say how a citation was checked, such as ` [S]`, and are no part of it.
fn without_tags(citation: &str) -> String {
    [" [S]", " [T]", " [P]", " [M]"]
        .iter()
        .fold(citation.to_owned(), |citation, tag| citation.replace(tag, ""))
}

#[test]
fn every_cell_agrees() {
    let mut differences = Vec::new();
    for cell in cells() {
        let verdict = judge(cell.method, cell.code).expect("registered");
        let found = (verdict.level, verdict.sender, verdict.instead, verdict.citation);
        let wanted = (cell.level, cell.sender, &cell.instead[..], cell.citation.as_str());
        if found != wanted {
            differences.push(format!(
                "{} {} by {}:\n   found {found:?}\n  wanted {wanted:?}",
                cell.method, cell.code, verdict.rule.name
            ));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn the_table_has_every_pair_once() {
    let mut pairs: Vec<_> = cells().iter().map(|cell| (cell.method, cell.code)).collect();
    pairs.sort_unstable();
    let mut wanted: Vec<_> = Method::ALL
        .iter()
        .copied()
        .flat_map(|method| Status::all().iter().map(move |status| (method, status.code)))
        .collect();
    wanted.sort_unstable();
    assert_eq!(pairs, wanted);
}

/// Notes are not printed, so the codes that they name are not recommended in any message.
#[test]
fn what_a_message_recommends_is_no_worse() {
    let mut worse = Vec::new();
    for &method in Method::ALL {
        for status in Status::all() {
            let verdict = judge(method, status.code).expect("registered");
            if verdict.level < Level::Warning {
                continue;
            }
            for &code in verdict.instead {
                let replacement = judge(method, code).expect("a replacement is registered");
                if replacement.level > Level::Warning || replacement.level > verdict.level {
                    worse.push((method, status.code, code));
                }
            }
        }
    }
    // A tunnel has no content for a 207 either. The table has one replacement for all methods.
    assert_eq!(worse, [(Method::Connect, 208, 207)]);
}
