//! Properties that every rule has.

use std::collections::BTreeSet;

use http_semantics::{Group, Level, Method, RULES, Rule, Sender, Status, Verdict, judge};

fn verdicts() -> impl Iterator<Item = (Method, u16, Verdict)> {
    Method::ALL.iter().copied().flat_map(|method| {
        Status::all()
            .iter()
            .map(move |status| (method, status.code, judge(method, status.code).unwrap()))
    })
}

#[test]
fn every_rule_about_pairs_decides_somewhere() {
    let deciding: BTreeSet<_> = verdicts().map(|(_, _, verdict)| verdict.rule.name).collect();
    let pairs = RULES.iter().filter(|rule| rule.judges_pairs());
    let listed: BTreeSet<_> = pairs.map(|rule| rule.name).collect();
    assert_eq!(deciding, listed);
}

#[test]
fn names_are_unique_and_can_stand_in_an_allow() {
    let names: BTreeSet<_> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), RULES.len(), "two rules have the same name");
    for rule in RULES {
        let is_kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(rule.name.chars().all(is_kebab), "{}", rule.name);
        assert!(rule.name.starts_with(|first: char| first.is_ascii_lowercase()), "{}", rule.name);
        assert!(!rule.name.ends_with('-') && !rule.name.contains("--"), "{}", rule.name);
        let lint_name = rule.lint_name().to_string();
        assert_eq!(lint_name, rule.name.replace('-', "_"));
        assert_eq!(Rule::by_lint_name(&lint_name), Some(*rule));
        assert!(Group::ALL.iter().all(|group| group.name() != lint_name), "{lint_name}");
    }
}

#[test]
fn every_rule_is_documented() {
    for rule in RULES {
        for text in [rule.summary, rule.why] {
            assert!(text.ends_with(['.', '*', '`']), "{}: {text}", rule.name);
            assert!(!text.contains("  "), "{}: {text}", rule.name);
        }
        assert!(!rule.summary.contains('\n'), "{}: {}", rule.name, rule.summary);
        assert_eq!(rule.breaks.is_empty(), rule.keeps.is_empty(), "{}", rule.name);
        for example in [rule.breaks, rule.keeps].iter().filter(|example| !example.is_empty()) {
            assert!(example.starts_with("#[api_responses("), "{}: {example}", rule.name);
        }
        let reports = rule.level >= Level::Warning;
        assert!(!reports || rule.can_be_broken(), "{} has no examples", rule.name);
        let cites = rule.citation.starts_with("RFC ");
        assert!(cites || rule.name == "overrides-are-needed", "{} has no citation", rule.name);
    }
}

/// The level and the group of a rule about pairs are those of its most serious verdict.
#[test]
fn levels_and_groups_follow_from_the_verdicts() {
    for rule in RULES.iter().filter(|rule| rule.judges_pairs()) {
        let own = || verdicts().map(|(_, _, verdict)| verdict).filter(|one| one.rule == *rule);
        let level = own().map(|verdict| verdict.level).max();
        assert_eq!(level, Some(rule.level), "{}", rule.name);
        let group = own().filter(|one| Some(one.level) == level).find_map(|one| one.group());
        assert_eq!(group, rule.group, "{}", rule.name);
    }
    for rule in RULES {
        match rule.group {
            Some(Group::Meaningless | Group::Unregistered | Group::MissingChallenge) => {
                assert_eq!(rule.level, Level::Error);
            }
            Some(Group::Discouraged) => assert_eq!(rule.level, Level::Warning),
            Some(Group::Incomplete) => {
                assert!(matches!(rule.level, Level::Warning | Level::Note), "{}", rule.name);
            }
            Some(Group::MissingLocation) => assert_eq!(rule.level, Level::Note),
            _ => {}
        }
    }
}

#[test]
fn reasons_fit_the_end_of_a_message() {
    for (method, code, verdict) in verdicts() {
        let because = verdict.because;
        let first = because.chars().next().unwrap_or_default();
        assert!(
            first.is_ascii_lowercase() || first.is_ascii_digit(),
            "{method} {code}: {because:?} does not begin in lower case"
        );
        assert!(because.chars().count() <= 90, "{method} {code}: {because:?} is too long");
        assert!(
            because.ends_with(|c: char| c.is_ascii_alphanumeric()),
            "{method} {code}: {because:?} ends in punctuation"
        );
        assert!(!because.contains('\n'), "{method} {code}: {because:?} is not one line");
        assert!(
            !["RFC", "MUST", "SHOULD", "§"].iter().any(|word| because.contains(word)),
            "{method} {code}: {because:?} sends the reader to the specification"
        );
    }
}

/// An error without an override is about the connection: a handler never sends an interim response.
#[test]
fn only_interim_responses_cannot_be_overridden() {
    for (method, code, verdict) in verdicts().filter(|(_, _, one)| one.level == Level::Error) {
        let is_interim = verdict.sender == Sender::Connection;
        assert_eq!(verdict.group().is_none(), is_interim, "{method} {code}");
        assert_ne!(verdict.sender, Sender::Framework, "{method} {code}");
    }
}

#[test]
fn errors_say_what_to_write() {
    for (method, code, verdict) in verdicts() {
        assert!(
            verdict.level < Level::Error
                || !verdict.instead.is_empty()
                || matches!(code, 100 | 103 | 104),
            "{method} {code} is an error without a remedy"
        );
        assert!(!verdict.instead.contains(&code), "{method} {code} instead of itself");
    }
}

#[test]
fn unregistered_codes_are_not_judged() {
    for code in (0..=u16::MAX).filter(|code| Status::get(*code).is_none()) {
        assert_eq!(judge(Method::Get, code), None, "{code}");
    }
}

/// RFC 9110 §9.2.3: GET, HEAD and POST; RFC 5789 §2, RFC 10008 §2.7.
#[test]
fn the_responses_of_some_methods_can_be_stored() {
    let cacheable: Vec<_> = Method::ALL.iter().copied().filter(|one| one.is_cacheable()).collect();
    assert_eq!(cacheable, [Method::Get, Method::Head, Method::Post, Method::Patch, Method::Query]);
}
