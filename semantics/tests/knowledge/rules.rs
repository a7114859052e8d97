//! What holds for the rules as such, whatever they say.

use std::collections::BTreeSet;

use http_semantics::{Kind, Method, RULES, Severity, Status, Verdict, judge};

fn verdicts() -> impl Iterator<Item = (Method, u16, Verdict)> {
    Method::ALL.iter().copied().flat_map(|method| {
        Status::all()
            .iter()
            .map(move |status| (method, status.code, judge(method, status.code).unwrap()))
    })
}

#[test]
fn every_rule_decides_somewhere() {
    let deciding: BTreeSet<_> = verdicts().map(|(_, _, verdict)| verdict.rule.name).collect();
    let listed: BTreeSet<_> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(deciding, listed);
    assert_eq!(listed.len(), RULES.len(), "two rules of one name");
}

#[test]
fn rules_have_names_in_kebab_case_and_a_sentence_each() {
    for rule in RULES {
        let is_kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        assert!(rule.name.chars().all(is_kebab), "{}", rule.name);
        assert!(!rule.name.starts_with('-') && !rule.name.contains("--"), "{}", rule.name);
        assert!(rule.summary.ends_with('.'), "{}: {}", rule.name, rule.summary);
        assert!(!rule.summary.contains('\n'), "{}: {}", rule.name, rule.summary);
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

#[test]
fn kinds_and_severities_agree() {
    for (method, code, verdict) in verdicts() {
        let agree = match verdict.kind {
            Kind::Meaningful => verdict.severity <= Severity::Note,
            Kind::Discouraged | Kind::FrameworkOnly => {
                matches!(verdict.severity, Severity::Note | Severity::Warning)
            }
            Kind::ProtocolLevel => verdict.severity >= Severity::Note,
            Kind::Meaningless => verdict.severity == Severity::Error,
        };
        assert!(agree, "{method} {code}: {:?}, {:?}", verdict.kind, verdict.severity);
    }
}

#[test]
fn errors_say_what_to_write() {
    for (method, code, verdict) in verdicts() {
        assert!(
            verdict.severity < Severity::Error
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
