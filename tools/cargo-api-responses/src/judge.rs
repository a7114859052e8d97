//! Compares rows with the registry. All facts come from `http-semantics`.

use std::collections::{BTreeMap, BTreeSet};

use http_semantics::{Class, State, Status};

use crate::finding::{Finding, Mistake};
use crate::names::{self, Name};
use crate::read::{Phrase, Place, Row};
use crate::translations;

/// Returns the findings for the rows of a text.
///
/// ```
/// use cargo_api_responses::{judge::judge, read::read};
///
/// let guide = read(b"* 404 **Not Found** : nothing\n* 413 **Payload Too Large**\n").unwrap();
/// let findings = judge(&guide.rows);
/// assert_eq!(findings.len(), 1);
/// assert!(!findings[0].is_contradiction()); // a former name of the same code
/// ```
pub fn judge(rows: &[Row]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut first: BTreeMap<u16, (usize, &str)> = BTreeMap::new();
    let repeated = repeated(rows);
    for (index, row) in rows.iter().enumerate() {
        let mut found = |mistake| findings.push(Finding { line: Some(row.line), mistake });
        let mut is_reported = false;
        match Status::get(row.code) {
            Some(status) => {
                let mistake =
                    check_phrase(status, row, rows).or_else(|| check_translation(status, row));
                is_reported = mistake.is_some();
                mistake.map(&mut found);
                check_state(status, row).map(&mut found);
            }
            None => found(Mistake::Unassigned { code: row.code, owner: owner(row) }),
        }
        if let Some(name) = name(row) {
            let (line, before) = *first.entry(row.code).or_insert((row.line, name));
            if !names::is_same(before, name) && !is_reported {
                let (before, name) = (before.to_owned(), name.to_owned());
                found(Mistake::NamedTwice { code: row.code, name, before, line });
                is_reported = true;
            }
        }
        if let Some(line) = repeated.get(&index).filter(|_| !is_reported) {
            found(Mistake::ListedTwice { code: row.code, line: *line });
        }
    }
    findings.extend(missing(rows));
    findings
}

/// Returns the findings for codes in sentences.
pub fn judge_mentions(mentions: &[Row], rows: &[Row]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for row in mentions {
        let mistake = match Status::get(row.code) {
            Some(status) => check_phrase(status, row, rows),
            None => {
                owner(row).map(|owner| Mistake::Unassigned { code: row.code, owner: Some(owner) })
            }
        };
        findings.extend(mistake.map(|mistake| Finding { line: Some(row.line), mistake }));
    }
    findings
}

/// Returns the rows that repeat a row of their table or list, with the line of the first one. Where many
/// codes are repeated, the rows are cases, and the codes are not listed to be complete.
fn repeated(rows: &[Row]) -> BTreeMap<usize, usize> {
    const FEW: usize = 4;
    let mut blocks: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, row) in rows.iter().enumerate() {
        if let Some(block) = row.block {
            blocks.entry(block).or_default().push(index);
        }
    }
    let mut repeated = BTreeMap::new();
    for indices in blocks.values().filter(|indices| indices.len() >= FEW) {
        let mut first: BTreeMap<u16, usize> = BTreeMap::new();
        let mut again = Vec::new();
        for index in indices {
            match first.get(&rows[*index].code) {
                Some(line) => again.push((*index, *line)),
                None => drop(first.insert(rows[*index].code, rows[*index].line)),
            }
        }
        if again.len() * FEW <= indices.len() {
            repeated.extend(again);
        }
    }
    repeated
}

/// Reports a Chinese phrase that belongs to another code. Beside an English phrase, the text can be a
/// description that only begins with these words.
fn check_translation(status: &'static Status, row: &Row) -> Option<Mistake> {
    let is_named = matches!(row.phrase, Phrase::Written { .. });
    let parts = || row.cells.iter().map(|cell| (cell, translations::first_part(cell)));
    if parts().any(|(_, part)| translations::suits(status.code, part)) {
        return None;
    }
    let (_, phrase) = parts()
        .filter(|(_, part)| !part.is_empty())
        .enumerate()
        .filter(|(place, (cell, part))| {
            translations::is_all(cell, part) || (*place == 0 && !is_named)
        })
        .map(|(_, part)| part)
        .find(|(_, part)| translations::codes_of(part).is_some())?;
    let owner = translations::codes_of(phrase)?.first().and_then(|code| Status::get(*code))?;
    let phrase = phrase.to_owned();
    Some(Mistake::PhraseOfAnother { status, phrase, owner, line: None })
}

fn check_phrase(status: &'static Status, row: &Row, rows: &[Row]) -> Option<Mistake> {
    let (words, whole, place) = match &row.phrase {
        // A code without a name has no phrase.
        Phrase::Absent if status.state != State::Unused => {
            return Some(Mistake::NoPhrase { status });
        }
        Phrase::Absent | Phrase::None => return None,
        Phrase::Written { words, whole, place } => (words, *whole, *place),
    };
    let phrase = words.clone();
    match names::recognise(status.code, words, whole) {
        // A row with both names is up to date. A code without a meaning has no current name; whether it may be
        // listed is checked elsewhere.
        Some(Name::Former) if names_present_phrase(status, row) => None,
        Some(Name::Former) if status.state == State::Unused => None,
        Some(Name::Former) => Some(Mistake::FormerName { status, phrase: name(row)?.to_owned() }),
        // A single word, `202: Processing`, may be a description.
        Some(Name::Of(_)) if place == Place::Open && !names::is_compound(words) => None,
        Some(Name::Of(owner)) => {
            let listed = rows.iter().find(|row| row.code == owner.code && is_named_right(row));
            let line = listed.map(|row| row.line);
            Some(Mistake::PhraseOfAnother { status, phrase, owner, line })
        }
        None if place == Place::Open || !whole || status.state == State::Unused => None,
        None if names::is_misspelling_of(words, status) => {
            Some(Mistake::Misspelled { status, phrase })
        }
        None if place == Place::Headed => Some(Mistake::WrongPhrase { status, phrase }),
        Some(Name::Present) | None => None,
    }
}

/// Returns whether the row also contains the present phrase. "Request-URI Too Long" contains "URI Too Long".
fn names_present_phrase(status: &Status, row: &Row) -> bool {
    let is_alone = |(at, _): (usize, &str)| !row.text[..at].ends_with(['-', '_']);
    let mut found = row.text.match_indices(status.phrase).filter(|found| is_alone(*found));
    let former = status.aliases.iter().filter(|alias| alias.contains(status.phrase));
    let formers: usize =
        former.map(|alias| row.text.matches(alias).filter(|_| !alias.contains('-')).count()).sum();
    found.nth(formers).is_some()
}

fn is_named_right(row: &Row) -> bool {
    let Phrase::Written { words, whole, .. } = &row.phrase else { return false };
    !matches!(names::recognise(row.code, words, *whole), None | Some(Name::Of(_)))
}

/// Reports a deprecated or unused code, unless the row itself says so.
fn check_state(status: &'static Status, row: &Row) -> Option<Mistake> {
    const SAYS_SO: [&str; 16] = [
        "deprecated",
        "obsolete",
        "unused",
        "reserved",
        "withdrawn",
        "historic",
        "弃用",
        "棄用",
        "废止",
        "废弃",
        "廢棄",
        "作废",
        "未使用",
        "保留",
        "不再使用",
        "非推奨",
    ];
    let text = row.text.to_lowercase();
    let retired = matches!(status.state, State::Deprecated | State::Unused);
    let says_so = SAYS_SO.iter().any(|word| text.contains(word));
    (retired && !says_so).then_some(Mistake::Retired { status })
}

/// Returns the owner of the phrase beside an unregistered code, unless the phrase is also the name of that
/// code: 561 has the name of 401.
fn owner(row: &Row) -> Option<&'static Status> {
    let Phrase::Written { words, whole, .. } = &row.phrase else { return None };
    match names::recognise(row.code, words, *whole)? {
        Name::Of(owner) => Some(owner),
        Name::Present | Name::Former => None,
    }
}

/// Returns the name that the row gives its code, if it is a name and not a description. The name of an
/// unregistered code is the text beside it.
fn name(row: &Row) -> Option<&str> {
    let Phrase::Written { words, whole, place } = &row.phrase else { return None };
    match names::recognise(row.code, words, *whole) {
        Some(Name::Of(_)) => (*place > Place::Open || names::is_compound(words)).then_some(words),
        Some(_) => match Status::get(row.code) {
            Some(status) if names_present_phrase(status, row) => Some(status.phrase),
            _ => Some(names::own_part(row.code, words)),
        },
        None if Status::get(row.code).is_some() => None,
        None => (*place > Place::Open && *whole).then_some(words),
    }
}

/// Returns the codes that are missing from an otherwise complete list.
///
/// A list is taken for complete if it contains four fifths of all codes in force, or four fifths and at
/// least eight codes of a class. Seven redirects without 300 may be a choice, and so may be a class without
/// any entry, such as 1xx.
fn missing(rows: &[Row]) -> Vec<Finding> {
    let listed: BTreeSet<u16> = rows.iter().map(|row| row.code).collect();
    let in_force = || Status::all().iter().filter(|status| status.state == State::Registered);
    let is_listed = |status: &&Status| listed.contains(&status.code);
    let is_most = |of: usize, all: usize| of * 5 >= all * 4;
    let everything = is_most(in_force().filter(is_listed).count(), in_force().count());

    let classes = Status::all().iter().map(Status::class).collect::<BTreeSet<_>>();
    let of_class = |class: Class| {
        let (there, absent): (Vec<&Status>, Vec<_>) =
            in_force().filter(|status| status.class() == class).partition(is_listed);
        let all = there.len() + absent.len();
        let nearly = there.len() >= 8 && is_most(there.len(), all);
        let claimed = nearly || (everything && !there.is_empty());
        let mistake = Mistake::Missing { class, listed: there.len(), absent };
        (claimed && there.len() < all).then_some(Finding { line: None, mistake })
    };
    classes.into_iter().filter_map(of_class).collect()
}
