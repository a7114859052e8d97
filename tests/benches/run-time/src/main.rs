//! What it costs to make each kind of response and to drop it, in instructions and allocations: in
//! this folder, with Valgrind installed,
//!
//! ```sh
//! cargo run --release
//! ```
//!
//! prints a table in Markdown.
//!
//! Both are counted by Valgrind, so that they are the same each time, however busy the machine is. A
//! child makes the values that responses are made of many times; another one makes the responses, too.
//! The difference is what responses cost.

mod kinds;

use std::error::Error;
use std::process::Command;

use kinds::{Kind, Way, kinds};

const ROUNDS: u64 = 1_000;

/// Tells a child which kind it is to make in which way.
const CHILD: &str = "--child";

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match &*words.iter().map(String::as_str).collect::<Vec<_>>() {
        [CHILD, kind, way, "respond"] => repeat(kind, way, |respond| respond()),
        [CHILD, kind, way, _] => repeat(kind, way, |_| ()),
        _ => report(),
    }
}

fn repeat(
    kind: &str,
    way: &str,
    mut around: impl FnMut(&mut dyn FnMut()),
) -> Result<(), Box<dyn Error>> {
    let kinds = kinds();
    let kind = kinds.get(kind.parse::<usize>()?).ok_or("no such kind")?;
    let way = ways(kind).into_iter().nth(way.parse()?).flatten().ok_or("no such way")?;
    // What is made once in the life of a program does not count.
    way(&mut |respond| respond());
    for _ in 0..ROUNDS {
        way(&mut around);
    }
    Ok(())
}

fn ways(kind: &Kind) -> [Option<&Way>; 4] {
    [Some(&kind.declared), Some(&kind.on_axum), Some(&kind.by_hand), kind.tuple.as_ref()]
}

fn report() -> Result<(), Box<dyn Error>> {
    println!(
        "| instructions / allocations | declared, `respond()` | declared, for axum | by hand, for axum \
         | axum's own | declared to by hand, for axum |"
    );
    println!("|---|---:|---:|---:|---:|---:|");
    for (number, kind) in kinds().iter().enumerate() {
        let mut cells = Vec::new();
        for (way, _) in ways(kind).iter().enumerate().filter(|(_, way)| way.is_some()) {
            let instructions = count("callgrind", "Collected :", number, way)?;
            let allocations = count("dhat", " bytes in ", number, way)?;
            cells.push((instructions, allocations));
        }
        let [_, on_axum, by_hand, ..] = *cells else { return Err("a way is missing".into()) };
        // In hundredths.
        let ratio = (on_axum.0 * 100 + by_hand.0 / 2) / by_hand.0;
        let mut cells: Vec<String> = cells
            .iter()
            .map(|(instructions, allocations)| format!("{instructions} / {allocations}"))
            .collect();
        cells.resize(4, String::new());
        let cells = cells.join(" | ");
        println!("| {} | {cells} | {}.{:02} |", kind.name, ratio / 100, ratio % 100);
    }
    Ok(())
}

/// How many a response takes: the number behind `label` in what the tool says.
fn count(tool: &str, label: &str, kind: usize, way: usize) -> Result<u64, Box<dyn Error>> {
    let run = |what| -> Result<u64, Box<dyn Error>> {
        let output = Command::new("valgrind")
            .args([&format!("--tool={tool}"), &format!("--{tool}-out-file=/dev/null")])
            .arg(std::env::current_exe()?)
            .args([CHILD, &kind.to_string(), &way.to_string(), what])
            .output()
            .map_err(|error| format!("Valgrind does not start ({error}): is it installed?"))?;
        let said = String::from_utf8(output.stderr)?;
        let number = said.split_once(label).and_then(|(_, rest)| {
            let end = rest.find(|next: char| !matches!(next, '0'..='9' | ',' | ' '));
            rest[..end.unwrap_or(rest.len())].replace([',', ' '], "").parse().ok()
        });
        number.ok_or_else(|| format!("Valgrind says no number behind `{label}`: {said}").into())
    };
    Ok(run("respond")?.saturating_sub(run("make")?) / ROUNDS)
}
