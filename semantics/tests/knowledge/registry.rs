//! Compares the registry with `facts/statuses.csv`, row by row.
//!
//! The descriptions are not compared. Those in the table are notes on the specification, those in
//! the crate are texts for readers of documentation.

use std::collections::BTreeMap;

use http_semantics::{Caching, ContentRule, Language, Method, State, Status, Unregistered};

#[derive(Clone)]
struct Row {
    code: u16,
    phrase: String,
    reference: String,
    state: String,
    content: String,
    required: String,
    recommended: String,
    notes: String,
}

fn rows(registered: bool) -> Vec<Row> {
    csv::Reader::from_reader(include_str!("../facts/statuses.csv").as_bytes())
        .records()
        .map(|record| {
            let record = record.expect("the table is well formed");
            Row {
                code: record[0].parse().expect("a number"),
                phrase: record[1].to_owned(),
                reference: record[2].to_owned(),
                state: record[3].to_owned(),
                content: record[6].to_owned(),
                required: record[7].to_owned(),
                recommended: record[8].to_owned(),
                notes: record[9].to_owned(),
            }
        })
        .filter(|row| (row.state != "unregistered-but-common") == registered)
        .collect()
}

fn registered() -> impl Iterator<Item = (Row, &'static Status)> {
    rows(true).into_iter().map(|row| {
        let status = Status::get(row.code);
        let status = status.unwrap_or_else(|| panic!("{} is missing", row.code));
        (row, status)
    })
}

#[test]
fn codes_agree() {
    let mut wanted: Vec<_> = rows(true).iter().map(|row| row.code).collect();
    wanted.sort_unstable();
    let found: Vec<_> = Status::all().iter().map(|status| status.code).collect();
    assert_eq!(found, wanted);
    assert_eq!(found.len(), 64);
}

#[test]
fn phrases_agree() {
    for (row, status) in registered() {
        assert_eq!(status.phrase, row.phrase);
    }
}

#[test]
fn references_agree() {
    for (row, status) in registered() {
        let found = status.reference.to_string();
        if status.code == 104 {
            assert_eq!(row.reference, "draft-ietf-httpbis-resumable-upload (IANA cites -05)");
            assert_eq!(found, "draft-ietf-httpbis-resumable-upload-05");
            continue;
        }
        // The table may add further sections, or the previous definition of the code.
        let rest = row.reference.strip_prefix(&found);
        assert!(
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', ',', ';'])),
            "{}: {found} for {}",
            status.code,
            row.reference
        );
    }
}

#[test]
fn states_and_content_rules_agree() {
    for (row, status) in registered() {
        let state = match status.state {
            State::Registered => "registered",
            State::Deprecated => "deprecated",
            State::Unused => "unused",
            State::Temporary => "temporary",
            _ => panic!("{status} has a new state"),
        };
        assert_eq!(state, row.state, "{status}");
        let content = match status.content {
            ContentRule::Forbidden => "forbidden",
            ContentRule::Optional => "optional",
            ContentRule::Expected => "expected",
            ContentRule::Required => "required",
        };
        assert_eq!(content, row.content, "{status}");
    }
}

#[test]
fn caching_agrees() {
    for (row, status) in registered() {
        let says = |text| row.notes.contains(text);
        let wanted = if says("MUST NOT be stored by a cache") {
            Caching::Never
        } else if says("heuristically cacheable") || row.notes.starts_with("cacheable by default") {
            Caching::Heuristic
        } else {
            Caching::Explicit
        };
        assert_eq!(status.caching, wanted, "{status}: {}", row.notes);
    }
}

#[test]
fn header_fields_agree() {
    for (row, status) in registered() {
        let required = status.required.iter().map(|field| field.name);
        assert_eq!(sorted(required), fields_in(&row.required), "{status}: {}", row.required);
        let recommended = status.recommended.iter().map(|field| field.name);
        assert_eq!(sorted(recommended), fields_in(&row.recommended), "{status}");
    }
}

fn sorted(names: impl Iterator<Item = &'static str>) -> Vec<String> {
    let mut names: Vec<_> = names.map(str::to_owned).collect();
    names.sort();
    names
}

/// Returns the names of header fields in a column of prose: its capitalized words, except those that
/// are not names and those in brackets.
fn fields_in(column: &str) -> Vec<String> {
    let mut prose = String::new();
    let mut depth = 0;
    for c in column.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth == 0 => prose.push(c),
            _ => {}
        }
    }
    let mut names: Vec<_> = prose
        // Values of header fields, and header fields that must not be sent, do not count.
        .replace("Connection: Upgrade", "Connection")
        .replace("NO top-level Content-Range", "")
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase()))
        .filter(|word| !["M", "SHOULD"].contains(word))
        .map(str::to_owned)
        .collect();
    names.sort();
    names
}

#[test]
fn unregistered_codes_agree() {
    let found: Vec<_> = Unregistered::all().iter().map(|code| code.code).collect();
    let wanted: Vec<_> = rows(false).iter().map(|row| row.code).collect();
    assert_eq!(found, wanted);
    assert!(found.is_sorted());

    for row in rows(false) {
        let code = Unregistered::get(row.code).unwrap();
        assert_eq!(code.name, row.phrase);
        let (used_by, instead) =
            row.notes.strip_prefix("used by: ").unwrap().split_once("; use instead: ").unwrap();
        let used_by = [" [M]", " (corpus)", " (213 ops in corpus)"]
            .iter()
            .fold(used_by.to_owned(), |text, remark| text.replace(remark, ""));
        assert_eq!(code.used_by, used_by);
        if code.code == 209 {
            // The alternatives in the table refer to a list that confused 202 and 208.
            assert_eq!(code.instead, [303, 202]);
            continue;
        }
        // How the author of the proxy or the client uses the number is not a replacement.
        let instead = instead.split("; client SHOULD").next().unwrap();
        let instead = instead.replace("Cloudflare 1xxx", "");
        let numbers: Vec<u16> = instead
            .split(|c: char| !c.is_ascii_digit())
            .filter(|digits| digits.len() == 3)
            .map(|digits| digits.parse().unwrap())
            .collect();
        assert_eq!(code.instead, numbers, "{code}");
    }
}

#[test]
fn remedies_name_registered_replacements() {
    for code in Unregistered::all() {
        let named: Vec<u16> = code
            .remedy
            .split('`')
            .skip(1)
            .step_by(2)
            .map(|quoted| quoted.parse().expect("a number in backticks"))
            .collect();
        for named in &named {
            assert!(code.instead.contains(named), "{code}: {}", code.remedy);
        }
        assert_eq!(named.is_empty(), code.instead.is_empty(), "{code}: {}", code.remedy);
        for instead in code.instead {
            assert!(Status::get(*instead).is_some(), "{code}: {instead}");
        }
        assert!(!code.remedy.ends_with('.'), "{code}: {}", code.remedy);
        assert!(code.remedy.starts_with(|c: char| c == '`' || c.is_ascii_lowercase()), "{code}");
    }
}

#[test]
fn no_code_is_both_registered_and_unregistered() {
    for code in 0..=u16::MAX {
        assert!(Status::get(code).is_none() || Unregistered::get(code).is_none(), "{code}");
    }
}

#[test]
fn descriptions_are_sentences() {
    let registered = Status::all().iter().map(|status| status.code);
    let codes = registered.chain(Unregistered::all().iter().map(|code| code.code));
    let described = codes.map(|code| {
        Language::all().iter().map(|language| language.describe(code).unwrap()).collect::<Vec<_>>()
    });
    for sentences in described {
        let [english, chinese] = sentences[..] else { panic!("two languages") };
        assert!(english.ends_with('.') && !english.contains('\n'), "{english}");
        assert!(chinese.ends_with('。') && !chinese.contains('\n'), "{chinese}");
    }
}

#[test]
fn references_are_consistent_and_have_addresses() {
    let fields = Status::all().iter().flat_map(|status| {
        let required = status.required.iter().map(|field| field.reference);
        let recommended = status.recommended.iter().map(|field| field.reference);
        required.chain(recommended)
    });
    let methods = Method::ALL.iter().map(|method| method.reference());
    let statuses = Status::all().iter().map(|status| status.reference);

    let mut hosts = BTreeMap::new();
    for reference in fields.chain(methods).chain(statuses) {
        let joined = if reference.section.is_empty() {
            reference.specification.to_owned()
        } else {
            format!("{} §{}", reference.specification, reference.section)
        };
        assert_eq!(reference.citation, joined);
        let url = reference.url().to_string();
        let host = url.split('/').nth(2).unwrap().to_owned();
        *hosts.entry(host).or_insert(0) += 1;
        assert!(!url.contains(' '), "{url}");
    }
    let hosts: Vec<_> = hosts.into_keys().collect();
    assert_eq!(hosts, ["datatracker.ietf.org", "www.rfc-editor.org", "www.w3.org"]);
    let draft = Status::get(104).unwrap().reference.url().to_string();
    let wanted = "https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05";
    assert_eq!(draft, wanted);
}
