//! One mistake is one error, at the right token, with a help that compiles.
//!
//! `CASES=overwrite cargo test -p wrong-inputs` writes the lines with carets. `CASES=text` compiles only the inputs
//! that contain the text.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, thread};

use wrong_inputs::case::{self, Case, Expected};
use wrong_inputs::compiler::{CompileError, Compiler};

/// How many of a hundred inputs give exactly one error.
const GOAL: usize = 95;

fn cases_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")
}

/// What the compiler says about an input, and about the input without its mistake.
struct Outcome {
    errors: Vec<CompileError>,
    errors_in_fixed: Vec<CompileError>,
}

fn compile_all(cases: &[Case]) -> Vec<Outcome> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("inputs");
    fs::create_dir_all(&folder).unwrap();
    let compiler = Compiler::build(&folder);
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(BTreeMap::new());
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(case) = cases.get(index) else { break };
                    let edition = case.edition.as_deref().unwrap_or("2024");
                    let errors = compiler.errors(&format!("wrong_{index}"), &case.source, edition);
                    outcomes.lock().unwrap().insert(index, errors);
                }
            });
        }
    });
    let mut of_fixed = compile_fixed(&compiler, cases);
    let outcomes = outcomes.into_inner().unwrap().into_iter();
    outcomes
        .map(|(index, errors)| Outcome {
            errors,
            errors_in_fixed: of_fixed.remove(&index).unwrap_or_default(),
        })
        .collect()
}

/// Compiles the inputs without their mistakes, all at once: none of them has an error that could hide another.
fn compile_fixed(compiler: &Compiler, cases: &[Case]) -> BTreeMap<usize, Vec<CompileError>> {
    let mut program = String::new();
    let mut lines = 0;
    let mut starts = BTreeMap::new();
    for (index, case) in cases.iter().enumerate() {
        let Some(fixed) = &case.fixed else { continue };
        let module = format!("mod case_{index} {{\nuse super::*;\n{fixed}\n}}\n");
        starts.insert(lines + 1, index);
        lines += module.lines().count();
        program.push_str(&module);
    }
    let mut errors: BTreeMap<usize, Vec<CompileError>> = BTreeMap::new();
    for error in compiler.errors("fixed", &program, "2024") {
        let (_, index) = starts.range(..=error.line.max(1)).next_back().unwrap();
        errors.entry(*index).or_default().push(error);
    }
    errors
}

/// What is wrong about the messages for an input, except for their number.
fn complaints(case: &Case, outcome: &Outcome) -> Vec<String> {
    let mut complaints = Vec::new();
    let Some(first) = outcome.errors.first() else {
        return vec!["it compiles".to_owned()];
    };
    let said = |error: &CompileError| Expected {
        line: error.line,
        column: error.column,
        width: error.width,
        text: error.text.lines().next().unwrap_or_default().to_owned(),
    };
    match &case.expected {
        Some(expected) if outcome.errors.iter().any(|error| said(error) == *expected) => {}
        None if first.line > case.source.lines().count() => {}
        expected => complaints.push(format!("expected {expected:?}, but {:?}", said(first))),
    }
    for error in &outcome.errors_in_fixed {
        complaints.push(format!("without its mistake: {}", error.text));
    }
    if case.fixed.is_some() && case.reason.is_none() && !has_help(first) {
        complaints.push(format!("no help: {}", first.text));
    }
    complaints
}

/// Whether a message of the macro says what to write. rustc's own messages need not.
fn has_help(error: &CompileError) -> bool {
    error.text.contains("\nhelp: ") || error.is_by_rustc
}

#[test]
fn one_mistake_is_one_error() {
    let chosen = env::var("CASES").unwrap_or_default();
    let overwrite = chosen == "overwrite";
    let mut cases = case::all(&cases_folder()).unwrap();
    if !overwrite {
        cases.retain(|case| format!("{} {}", case.place, case.source).contains(&chosen));
    }
    let outcomes = compile_all(&cases);
    if overwrite {
        let firsts: Vec<_> = outcomes.iter().map(|outcome| outcome.errors.first()).collect();
        case::overwrite(&cases_folder(), &cases, &firsts).unwrap();
        cases = case::all(&cases_folder()).unwrap();
    }
    let mut single = 0;
    let mut wrong = Vec::new();
    for (case, outcome) in cases.iter().zip(&outcomes) {
        let count = outcome.errors.len();
        single += usize::from(count == 1);
        if count != 1 {
            let texts: Vec<_> = outcome.errors.iter().map(|error| error.text.as_str()).collect();
            let reason = case.reason.as_deref().unwrap_or("no reason is known");
            let texts = texts.join("\n").replace('\n', "\n    ");
            println!("{}: {count} errors: {reason}\n    {texts}\n", case.place);
        }
        for complaint in complaints(case, outcome) {
            wrong.push(format!("{}: {complaint}", case.place));
        }
    }
    let percentage = single * 100 / cases.len().max(1);
    println!("{single} of {} inputs give one error: {percentage} %", cases.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(percentage >= GOAL || !chosen.is_empty(), "only {percentage} %");
}
