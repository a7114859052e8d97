//! The results in Markdown.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use crate::Result;
use crate::cost::Cost;
use crate::instructions::Instructions;
use crate::options::Options;
use crate::rounds::{Checks, Cold, Costs, Measured};
use crate::variant::{VARIANTS, Variant};

type Time = fn(&Cost) -> Duration;

pub(crate) fn write(
    options: &Options,
    measured: &Measured,
    versions: &BTreeMap<String, String>,
) -> String {
    let mut text = String::new();
    for (handlers, checks) in &measured.checks {
        for (what, time) in [("CPU", cpu as Time), ("Wall-clock", wall)] {
            write_checks(&mut text, options, *handlers, checks, what, time);
        }
    }
    if let Some(cold) = &measured.cold {
        write_cold(&mut text, options, cold);
    }
    for (handlers, sizes) in &measured.sizes {
        write_sizes(&mut text, options, *handlers, sizes);
    }
    write_versions(&mut text, options, versions);
    text
}

/// Writes the instructions per handler, in millions.
pub(crate) fn write_instructions(
    options: &Options,
    counted: &BTreeMap<&'static str, Instructions>,
    versions: &BTreeMap<String, String>,
) -> Result<String> {
    let mut text = String::new();
    let (small, large) = options.sizes()?;
    row(
        &mut text,
        &format!("Millions of instructions per handler, {small} to {large} handlers"),
        &["`cargo check`", "ratio", "after a change to one handler", "ratio", "attribute macro"],
    );
    line(&mut text, 5);
    let base = counted.get(VARIANTS[0].name);
    for variant in &options.variants {
        let Some(own) = counted.get(variant.name) else { continue };
        let cells = [
            hundredths(own.whole, 1_000_000),
            base.map(|base| hundredths(own.whole, base.whole)).unwrap_or_default(),
            hundredths(own.changed, 1_000_000),
            base.map(|base| hundredths(own.changed, base.changed)).unwrap_or_default(),
            own.attribute.map(|count| hundredths(count, 1_000_000)).unwrap_or_default(),
        ];
        row(&mut text, variant.title, &cells);
    }
    text.push('\n');
    write_versions(&mut text, options, versions);
    Ok(text)
}

fn cpu(cost: &Cost) -> Duration {
    cost.cpu
}

fn wall(cost: &Cost) -> Duration {
    cost.wall
}

fn write_checks(
    text: &mut String,
    options: &Options,
    handlers: usize,
    checks: &Checks,
    what: &str,
    time: Time,
) {
    let runs = options.runs;
    row(
        text,
        &format!("{what} time, {handlers} handlers, median of {runs} (least to most)"),
        &["`cargo check`", "ratio", "after a change to one handler", "ratio"],
    );
    line(text, 4);
    for variant in &options.variants {
        let mut cells = Vec::new();
        for costs in [&checks.whole, &checks.changed] {
            cells.push(seconds(costs, variant, time));
            cells.push(ratio(costs, variant, time));
        }
        row(text, variant.title, &cells);
    }
    text.push('\n');
}

fn write_cold(text: &mut String, options: &Options, cold: &Cold) {
    let first = format!(
        "`cargo check` of 5 handlers with nothing built before, median of {} (least to most)",
        options.cold
    );
    row(text, &first, &["crates", "CPU time", "ratio", "wall-clock time"]);
    line(text, 4);
    for variant in &options.variants {
        let crates = cold.crates.get(variant.name).map(usize::to_string).unwrap_or_default();
        let cells = [
            crates,
            seconds(&cold.costs, variant, cpu),
            ratio(&cold.costs, variant, cpu),
            seconds(&cold.costs, variant, wall),
        ];
        row(text, variant.title, &cells);
    }
    text.push('\n');
}

fn write_sizes(
    text: &mut String,
    options: &Options,
    handlers: usize,
    sizes: &BTreeMap<&'static str, u64>,
) {
    let first = format!("Program of {handlers} handlers, `--release`, stripped");
    row(text, &first, &["KiB", "ratio"]);
    line(text, 2);
    let base = sizes.get(VARIANTS[0].name).copied().unwrap_or_default();
    for variant in &options.variants {
        let size = sizes.get(variant.name).copied().unwrap_or_default();
        row(text, variant.title, &[(size / 1024).to_string(), hundredths(size, base)]);
    }
    text.push('\n');
}

fn write_versions(text: &mut String, options: &Options, versions: &BTreeMap<String, String>) {
    let mut named: Vec<&str> =
        options.variants.iter().flat_map(|variant| variant.packages).copied().collect();
    named.sort_unstable();
    named.dedup();
    let named: Vec<String> = named
        .into_iter()
        .filter_map(|name| Some(format!("{name} {}", versions.get(name)?)))
        .collect();
    let _ = writeln!(text, "{}.", named.join(", "));
}

fn row(text: &mut String, first: &str, others: &[impl AsRef<str>]) {
    let others: Vec<&str> = others.iter().map(AsRef::as_ref).collect();
    let _ = writeln!(text, "| {first} | {} |", others.join(" | "));
}

fn line(text: &mut String, columns: usize) {
    let _ = writeln!(text, "|---|{}", "---:|".repeat(columns));
}

fn seconds(costs: &Costs, variant: &Variant, time: Time) -> String {
    let mut times: Vec<f64> = times(costs, variant.name, time);
    let median = median(&mut times);
    match *times {
        [least, .., most] => format!("{median:.2} s ({least:.2} to {most:.2})"),
        _ => format!("{median:.2} s"),
    }
}

/// The ratio to the hand-written variant in the same round: the median of all rounds.
fn ratio(costs: &Costs, variant: &Variant, time: Time) -> String {
    let base = times(costs, VARIANTS[0].name, time);
    let own = times(costs, variant.name, time);
    let mut ratios: Vec<f64> = own.iter().zip(base).map(|(own, base)| own / base).collect();
    format!("{:.2}", median(&mut ratios))
}

fn times(costs: &Costs, name: &str, time: Time) -> Vec<f64> {
    costs.get(name).into_iter().flatten().map(|cost| time(cost).as_secs_f64()).collect()
}

/// Writes a quotient with two decimals. It is computed with integers, since a number need not fit into a float.
fn hundredths(number: u64, divisor: u64) -> String {
    let hundredths = (number * 100 + divisor / 2).checked_div(divisor).unwrap_or_default();
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// Returns the median.
fn median(numbers: &mut [f64]) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    match numbers.len() {
        0 => f64::NAN,
        length if length % 2 == 0 => f64::midpoint(numbers[middle - 1], numbers[middle]),
        _ => numbers[middle],
    }
}
