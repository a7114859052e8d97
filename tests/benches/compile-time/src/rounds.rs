//! All variants, measured in turn.

use std::collections::BTreeMap;
use std::fs;

use crate::Result;
use crate::cost::{self, Cost};
use crate::options::Options;
use crate::workspace::{HANDLERS_IN_A_GROUP, Workspace, change, package};

/// By the name of the variant, in the order of measurement.
pub(crate) type Costs = BTreeMap<&'static str, Vec<Cost>>;

#[derive(Default)]
pub(crate) struct Measured {
    /// By the number of handlers.
    pub(crate) checks: BTreeMap<usize, Checks>,
    /// In bytes, by the number of handlers and the name of the variant.
    pub(crate) sizes: BTreeMap<usize, BTreeMap<&'static str, u64>>,
    pub(crate) cold: Option<Cold>,
}

#[derive(Default)]
pub(crate) struct Checks {
    pub(crate) whole: Costs,
    pub(crate) changed: Costs,
}

pub(crate) struct Cold {
    pub(crate) crates: BTreeMap<&'static str, usize>,
    pub(crate) costs: Costs,
}

/// Measures `cargo check` of the program without its dependencies: first of the whole program, then after a
/// change to the body of one handler.
pub(crate) fn checks(workspace: &Workspace, options: &Options, handlers: usize) -> Result<Checks> {
    let mut checks = Checks::default();
    for variant in &options.variants {
        eprintln!("{handlers} handlers: dependencies of {}", variant.name);
        let package = package(variant, handlers);
        let said = workspace.cargo("check", &["-p", &package]).output()?;
        // A warning takes time to write.
        if !said.status.success() || !said.stderr.is_empty() {
            return Err(format!("{package}: {}", String::from_utf8_lossy(&said.stderr)).into());
        }
    }
    for run in 1..=options.runs {
        for variant in &options.variants {
            let package = package(variant, handlers);
            cost::run(&mut workspace.cargo("clean", &["-p", &package]))?;
            let mut check = workspace.cargo("check", &["-p", &package]);
            let whole = cost::of(&mut check)?;
            let changed = change(&workspace.file_to_change(&package, handlers), run)?;
            let after_change = cost::of(&mut check)?;
            drop(changed);
            eprintln!(
                "{handlers} handlers, run {run}: {} {:.2} s, {:.2} s",
                variant.name,
                whole.cpu.as_secs_f64(),
                after_change.cpu.as_secs_f64(),
            );
            checks.whole.entry(variant.name).or_default().push(whole);
            checks.changed.entry(variant.name).or_default().push(after_change);
        }
    }
    Ok(checks)
}

/// Measures `cargo check` of a small program and all of its dependencies.
pub(crate) fn cold(workspace: &Workspace, options: &Options) -> Result<Cold> {
    let mut cold = Cold { crates: BTreeMap::new(), costs: Costs::new() };
    let target = workspace.cold_target();
    for run in 1..=options.cold {
        for variant in &options.variants {
            let package = package(variant, HANDLERS_IN_A_GROUP);
            let mut check = workspace.cargo("check", &["-p", &package]);
            let cost = cost::of(check.env("CARGO_TARGET_DIR", &target))?;
            fs::remove_dir_all(&target)?;
            eprintln!("cold, run {run}: {} {:.1} s", variant.name, cost.cpu.as_secs_f64());
            cold.costs.entry(variant.name).or_default().push(cost);
            cold.crates.insert(variant.name, workspace.crates(&package)?);
        }
    }
    Ok(cold)
}

/// Measures the size of the stripped programs.
pub(crate) fn sizes(
    workspace: &Workspace,
    options: &Options,
    handlers: usize,
) -> Result<BTreeMap<&'static str, u64>> {
    let mut sizes = BTreeMap::new();
    for variant in &options.variants {
        eprintln!("{handlers} handlers: size of {}", variant.name);
        let package = package(variant, handlers);
        cost::run(&mut workspace.cargo("build", &["--release", "-p", &package]))?;
        let program = workspace.target().join("release").join(&package);
        sizes.insert(variant.name, fs::metadata(program)?.len());
    }
    Ok(sizes)
}
