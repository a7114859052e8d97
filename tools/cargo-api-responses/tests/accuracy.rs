//! Measures how much of what is wrong in a set of tables is found, and how much of what is found is wrong.
//!
//! The tables are in `tables`, with what is expected beside each. Run with `--nocapture` to see the numbers.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use cargo_api_responses::format::Format;
use cargo_api_responses::lint::lint;
use cargo_api_responses::read::read_text;

/// A table with what is expected.
struct Case {
    name: String,
    format: Format,
    codes: Vec<u16>,
    wrong: Vec<Wrong>,
    text: String,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Wrong {
    line: usize,
    code: u16,
    check: String,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, {}: {}", self.line, self.code, self.check)
    }
}

fn cases() -> Vec<Case> {
    let files = [
        ("markdown.txt", Format::Markdown),
        ("text.txt", Format::Markdown),
        ("html.txt", Format::Html),
        ("rst.txt", Format::Rst),
        ("asciidoc.txt", Format::Asciidoc),
    ];
    let mut cases = Vec::new();
    for (file, format) in files {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tables").join(file);
        let text = std::fs::read_to_string(path).unwrap();
        for case in text.split("\n=== ").skip(1) {
            let (head, text) = case.split_once("\n---\n").unwrap();
            let mut lines = head.lines();
            let name = lines.next().unwrap().to_owned();
            let mut codes = Vec::new();
            let mut wrong = Vec::new();
            for line in lines {
                let (key, value) = line.split_once(':').unwrap();
                let mut words = value.split_whitespace();
                match key {
                    "codes" => codes = words.map(|word| word.parse().unwrap()).collect(),
                    "wrong" => wrong.push(Wrong {
                        line: words.next().unwrap().parse().unwrap(),
                        code: words.next().unwrap().parse().unwrap(),
                        check: words.next().unwrap().to_owned(),
                    }),
                    other => panic!("{name}: {other}"),
                }
            }
            cases.push(Case { name, format, codes, wrong, text: text.to_owned() });
        }
    }
    cases
}

/// Returns the findings. The code is the first number of the message.
fn found(case: &Case) -> Vec<Wrong> {
    let linted = lint("-".as_ref(), case.text.as_bytes(), Some(case.format)).unwrap();
    let of = |problem: &str| {
        let digits: String = problem.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().unwrap_or(0)
    };
    let findings = linted.diagnostics.iter().map(|diagnostic| Wrong {
        line: diagnostic.line.unwrap_or(0),
        code: of(&diagnostic.problem),
        check: diagnostic.rule.to_owned(),
    });
    findings.collect()
}

/// What was found, and what should have been.
#[derive(Default)]
struct Score {
    right: u32,
    found: u32,
    expected: u32,
}

impl Score {
    /// Compares two lists without regard to their order, and returns what differs.
    fn add<T: Clone + Ord + fmt::Display>(&mut self, found: &[T], expected: &[T]) -> Vec<String> {
        let mut counts: BTreeMap<T, i32> = BTreeMap::new();
        for one in expected {
            *counts.entry(one.clone()).or_default() += 1;
        }
        for one in found {
            *counts.entry(one.clone()).or_default() -= 1;
        }
        let count = |list: &[T]| u32::try_from(list.len()).unwrap();
        let surplus: i32 = counts.values().filter(|count| **count < 0).sum();
        self.found += count(found);
        self.expected += count(expected);
        self.right += count(found) - surplus.unsigned_abs();
        let differences = counts.iter().filter(|(_, count)| **count != 0);
        let told = |(one, count): (&T, &i32)| {
            format!("{one}: {}", if *count > 0 { "missed" } else { "not expected" })
        };
        differences.map(told).collect()
    }

    fn precision(&self) -> f64 {
        100.0 * f64::from(self.right) / f64::from(self.found)
    }

    fn recall(&self) -> f64 {
        100.0 * f64::from(self.right) / f64::from(self.expected)
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (precision, recall) = (self.precision(), self.recall());
        write!(f, "precision {precision:.1} %, recall {recall:.1} % of {}", self.expected)
    }
}

#[test]
fn precision_and_recall() {
    let cases = cases();
    assert!(cases.len() >= 40, "{} tables", cases.len());
    let (mut findings, mut codes) = (Score::default(), Score::default());
    for case in &cases {
        let read: Vec<u16> =
            read_text(&case.text, case.format).rows.iter().map(|row| row.code).collect();
        let mut differences = codes.add(&read, &case.codes);
        differences.extend(findings.add(&found(case), &case.wrong));
        for difference in differences {
            println!("{}: {difference}", case.name);
        }
    }
    println!("{} tables", cases.len());
    println!("findings: {findings}");
    println!("codes: {codes}");
    for score in [&findings, &codes] {
        assert!(score.precision() >= 95.0 && score.recall() >= 90.0, "{score}");
    }
}
