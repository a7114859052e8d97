//! The clauses of the rules do not contradict each other, and each of them decides something.

extern crate std;

use std::collections::BTreeSet;
use std::vec::Vec;

use crate::method::Method;
use crate::rule::Judges;
use crate::rules::RULES;
use crate::status::Status;

#[test]
fn no_two_rules_cover_one_pair() {
    for method in Method::ALL {
        for status in Status::all() {
            let covering: Vec<_> = RULES
                .iter()
                .filter(|rule| rule.clause(*method, status.code).is_some())
                .map(|rule| rule.name)
                .collect();
            assert!(covering.len() <= 1, "{method} {status}: {covering:?}");
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
            .filter_map(|(method, code)| rule.clause(method, code))
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
