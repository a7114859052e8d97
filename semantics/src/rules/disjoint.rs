//! That the rules do not contradict each other, and that no clause of theirs is dead.

extern crate std;

use std::collections::BTreeSet;
use std::vec::Vec;

use super::RULES;
use crate::{Method, Status};

#[test]
fn no_two_rules_speak_of_one_pair() {
    for &method in Method::ALL {
        for status in Status::all() {
            let speaking: Vec<_> = RULES
                .iter()
                .filter(|rule| rule.clause(method, status.code).is_some())
                .map(|rule| rule.name)
                .collect();
            assert!(speaking.len() <= 1, "{method} {status}: {speaking:?}");
        }
    }
}

#[test]
fn every_clause_decides_somewhere() {
    for rule in RULES {
        let decided: BTreeSet<_> = Method::ALL
            .iter()
            .flat_map(|method| Status::all().iter().map(move |status| (*method, status.code)))
            .filter_map(|(method, code)| rule.clause(method, code))
            .map(core::ptr::from_ref)
            .collect();
        let all: BTreeSet<_> = rule.clauses.iter().map(core::ptr::from_ref).collect();
        assert_eq!(decided.len(), all.len(), "{} has a dead clause", rule.name);
        assert!(decided.is_subset(&all), "{}", rule.name);
    }
}

#[test]
fn every_code_in_a_clause_is_registered() {
    for rule in RULES {
        for clause in rule.clauses {
            for code in clause.codes {
                assert!(Status::get(*code).is_some(), "{}: {code}", rule.name);
            }
        }
    }
}
