//! The clauses of the rules do not contradict each other, and each of them decides something.

extern crate std;

use std::collections::BTreeSet;
use std::vec::Vec;

use crate::judge::judge;
use crate::method::Method;
use crate::rule::{Clause, Judges, Level, Rule};
use crate::rules::RULES;
use crate::status::Status;

/// The first clause of the rule that covers the pair.
fn clause(rule: &Rule, method: Method, code: u16) -> Option<&'static Clause> {
    let Judges::Pairs(clauses) = rule.judges else { return None };
    let covers =
        |clause: &&Clause| clause.codes.contains(&code) && clause.methods.contains(&method);
    clauses.iter().find(covers)
}

#[test]
fn no_two_rules_cover_one_pair() {
    for method in Method::ALL {
        for status in Status::all() {
            let covering: Vec<_> = RULES
                .iter()
                .filter(|rule| clause(rule, *method, status.code).is_some())
                .map(|rule| rule.name)
                .collect();
            assert!(covering.len() <= 1, "{method} {status}: {covering:?}");
        }
    }
}

/// The verdicts come from a table. It has the first clause that covers a pair.
#[test]
fn verdicts_are_those_of_the_clauses() {
    for method in Method::ALL {
        for status in Status::all() {
            let verdict = judge(*method, status.code).unwrap();
            let covering = RULES
                .iter()
                .find_map(|rule| clause(rule, *method, status.code).map(|clause| (*rule, clause)));
            let Some((rule, clause)) = covering else {
                assert_eq!(verdict.level, Level::Fine, "{method} {status}");
                assert_eq!(verdict.rule.name, "errors-apply-to-any-method", "{method} {status}");
                continue;
            };
            assert_eq!(verdict.rule, rule, "{method} {status}");
            assert_eq!(verdict.level, clause.level, "{method} {status}");
            assert_eq!(verdict.sender, clause.sender, "{method} {status}");
            assert_eq!(verdict.instead, clause.instead, "{method} {status}");
            assert_eq!(verdict.citation, clause.citation, "{method} {status}");
            assert_eq!(verdict.because, clause.because, "{method} {status}");
        }
    }
}

#[test]
fn every_clause_decides_somewhere() {
    for rule in RULES {
        let Judges::Pairs(clauses) = rule.judges else { continue };
        let decided: BTreeSet<_> = Method::ALL
            .iter()
            .flat_map(|method| Status::all().iter().map(move |status| (*method, status.code)))
            .filter_map(|(method, code)| clause(rule, method, code))
            .map(core::ptr::from_ref)
            .collect();
        let all: BTreeSet<_> = clauses.iter().map(core::ptr::from_ref).collect();
        assert_eq!(decided.len(), all.len(), "{} has a clause that never decides", rule.name);
        assert!(decided.is_subset(&all), "{}", rule.name);
    }
}

#[test]
fn every_code_in_a_clause_is_registered() {
    for rule in RULES {
        let Judges::Pairs(clauses) = rule.judges else { continue };
        for code in clauses.iter().flat_map(|clause| clause.codes) {
            assert!(Status::get(*code).is_some(), "{}: {code}", rule.name);
        }
    }
}

/// A check is never more serious than its rule, and one of them is as serious.
#[test]
fn levels_of_rules_are_those_of_their_checks() {
    for rule in RULES {
        let (Judges::Response(checks) | Judges::Endpoint(checks)) = rule.judges else { continue };
        let level = checks.iter().map(|check| check.level).max();
        assert_eq!(level, Some(rule.level), "{}", rule.name);
        for check in checks {
            for text in [check.what, check.help] {
                assert!(!text.ends_with('.') && !text.contains('\n'), "{}: {text}", rule.name);
            }
        }
    }
}
