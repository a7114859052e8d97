//! The cost of a command.

use std::process::Command;
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;

use crate::Result;

#[derive(Clone, Copy)]
pub(crate) struct Cost {
    /// The user and system time of the command and its child processes.
    pub(crate) cpu: Duration,
    pub(crate) wall: Duration,
}

/// Runs a command that must succeed. No other command may run at the same time.
pub(crate) fn of(command: &mut Command) -> Result<Cost> {
    let cpu = children()?;
    let begin = Instant::now();
    run(command)?;
    Ok(Cost { wall: begin.elapsed(), cpu: children()?.saturating_sub(cpu) })
}

pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(format!("{command:?}: {status}").into()) }
}

fn children() -> Result<Duration> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let microseconds =
        usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Ok(Duration::from_micros(u64::try_from(microseconds)?))
}
