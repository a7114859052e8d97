//! The examples of every rule: the one that breaks it is reported under its name, and nothing is
//! reported about the one that keeps it.

use std::collections::BTreeSet;
use std::str::FromStr as _;

use api_responses_macros_core::api_responses;
use http_semantics::{Level, Method, RULES, Rule, Status, judge};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The output for an example: an attribute, and the handler below it where the example has one.
fn expanded(example: &str) -> String {
    let (attribute, handler) = example.split_once('\n').unwrap_or((example, ""));
    let arguments = attribute.strip_prefix("#[api_responses(").unwrap();
    let arguments = arguments.strip_suffix(")]").unwrap();
    let handler = if handler.is_empty() { "fn get() -> GetResponse { loop {} }" } else { handler };
    let tokens = |text| TokenStream::from_str(text).unwrap();
    api_responses(tokens(arguments), tokens(handler)).to_string()
}

/// How often the output reports something: errors and warnings.
fn reports(output: &str) -> usize {
    output.matches("compile_error").count() + output.matches("deprecated (note").count()
}

/// Whether the attribute itself reports the rule. The others are held by the generated types.
fn is_reported(rule: &Rule) -> bool {
    rule.can_be_broken() && rule.level >= Level::Warning
}

#[test]
fn the_breaking_example_is_reported_under_the_name_of_its_rule() {
    let mut wrong = Vec::new();
    for rule in RULES.iter().filter(|rule| is_reported(rule)) {
        let output = expanded(rule.breaks);
        let name = format!("rule `{}`", rule.name);
        if reports(&output) != 1 || !output.contains(&name) {
            wrong.push(format!("{}: {}\n{output}", rule.name, rule.breaks));
        }
        let level = if output.contains("compile_error") { Level::Error } else { Level::Warning };
        if level != rule.level {
            wrong.push(format!("{} is not {level:?}: {}", rule.name, rule.breaks));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn nothing_is_reported_about_the_keeping_example() {
    let mut wrong = Vec::new();
    for rule in RULES.iter().filter(|rule| rule.can_be_broken()) {
        let output = expanded(rule.keeps);
        if reports(&output) != 0 {
            wrong.push(format!("{}: {}\n{output}", rule.name, rule.keeps));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// The variants of the enum `GetResponse` in the output: the names before a comma or a group.
fn variants(output: &str) -> Vec<String> {
    let tokens: Vec<_> = TokenStream::from_str(output).unwrap().into_iter().collect();
    let name = tokens.iter().position(|tree| tree.to_string() == "GetResponse").unwrap();
    let body = tokens[name..].iter().find_map(|tree| match tree {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    });
    let names = body.unwrap().into_iter().filter_map(|tree| match tree {
        TokenTree::Ident(ident) => Some(ident.to_string()),
        _ => None,
    });
    names.collect()
}

/// The names of variants are compared only if an entry or a set has a name of its own.
#[test]
fn two_codes_never_have_one_variant() {
    let codes: Vec<_> = (100..600u16).map(|code| code.to_string()).collect();
    let attribute = format!("#[api_responses(ANY, {})]", codes.join(", "));
    let variants = variants(&expanded(&format!("{attribute}\nenum GetResponse {{}}")));
    let names: BTreeSet<_> = variants.iter().collect();
    assert_eq!((variants.len(), names.len()), (500, 500), "{variants:?}");
}

/// Also where the evidence is an implementation or a guideline, the message cites an RFC.
#[test]
fn every_message_about_a_pair_cites_its_rule_and_an_rfc() {
    let mut reported = 0;
    for method in Method::ALL {
        for status in Status::all() {
            let verdict = judge(*method, status.code).unwrap();
            if verdict.level < Level::Warning {
                continue;
            }
            reported += 1;
            // A claim, since the rules about content do not apply to it.
            let handler = "fn get() -> Claimed { loop {} }";
            let example = format!("#[api_responses({method}, {})]\n{handler}", status.code);
            let output = expanded(&example);
            let note = format!("note: rule `{}`, RFC ", verdict.rule.name);
            assert!(output.contains(&note), "{method} {}: {output}", status.code);
        }
    }
    assert!(reported > 200, "{reported}");
}

/// With its name in an `allow`, the breaking example compiles, unless nothing overrides the rule.
#[test]
fn a_rule_is_overridden_by_its_name() {
    let mut wrong = Vec::new();
    for rule in RULES.iter().filter(|rule| is_reported(rule)) {
        let name = rule.lint_name();
        let allow = format!("#[allow(http::{name}, reason = \"a test\")]");
        let outputs = overridden(rule.breaks, &allow);
        let own = format!("rule `{}`", rule.name);
        let refused = format!("the rule `{}` cannot be overridden", rule.name);
        let is_right = match rule.group {
            None => outputs.iter().all(|output| output.contains(&refused)),
            // The override can uncover another rule, which the code without it does not break.
            Some(_) => outputs.iter().any(|output| !output.contains(&own)),
        };
        if !is_right {
            wrong.push(format!("{}: {}\n{outputs:#?}", rule.name, rule.breaks));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// The outputs for the example with an attribute above each of its entries in turn: one of them
/// breaks the rule.
fn overridden(example: &str, allow: &str) -> Vec<String> {
    let start = "#[api_responses(".len();
    let mut depth = 0;
    let mut starts = vec![start];
    for (at, character) in example.char_indices().skip(start) {
        match character {
            '(' | '{' | '<' => depth += 1,
            ')' | '}' | '>' => depth -= 1,
            ',' if depth == 0 => starts.push(at + 1),
            _ => {}
        }
    }
    let outputs = starts.iter().skip(usize::from(starts.len() > 1)).map(|at| {
        let (before, behind) = example.split_at(*at);
        // A code that is not registered needs a name too.
        let behind = behind.trim_start();
        let named = if behind.starts_with("419") { "Expired = " } else { "" };
        expanded(&format!("{before} {allow} {named}{behind}"))
    });
    outputs.collect()
}
