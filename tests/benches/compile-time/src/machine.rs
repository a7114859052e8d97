//! The machine and the compiler.

use std::fs;
use std::process::Command;

use crate::Result;

/// The compiler, the machine, and its load before and after.
pub(crate) fn describe(busy_before: Option<String>) -> Result<String> {
    let rustc = String::from_utf8(Command::new("rustc").arg("--version").output()?.stdout)?;
    let cpus = std::thread::available_parallelism()?;
    let model = fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| {
        let line = text.lines().find(|line| line.starts_with("model name"))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    });
    let load = busy_before.zip(load()).map(|(before, after)| {
        format!(" The load was {before} when it began and {after} when it ended.")
    });
    Ok(format!(
        "{}, {cpus} CPUs ({}).{}",
        rustc.trim(),
        model.as_deref().unwrap_or("unknown model"),
        load.unwrap_or_default()
    ))
}

/// The average over the last minute.
pub(crate) fn load() -> Option<String> {
    let text = fs::read_to_string("/proc/loadavg").ok()?;
    Some(text.split(' ').next()?.to_owned())
}
