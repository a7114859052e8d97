//! Measures the instructions and allocations of creating and dropping each kind of response. In this folder,
//! with Valgrind installed,
//!
//! ```sh
//! cargo run --release
//! ```
//!
//! prints a table in Markdown.
//!
//! Valgrind counts them, so the load of the machine does not change them. One child process only creates the
//! values many times. Another one also converts them into responses. The difference is the cost of the
//! responses.

mod kinds;

use std::error::Error;
use std::process::Command;

use kinds::{Implementation, Kind, kinds};

const ROUNDS: u64 = 1_000;

/// The first argument of a child process. The kind of response and the implementation follow.
const CHILD: &str = "--child";

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match &*words.iter().map(String::as_str).collect::<Vec<_>>() {
        [CHILD, kind, implementation, "respond"] => {
            repeat(kind, implementation, |respond| respond())
        }
        [CHILD, kind, implementation, _] => repeat(kind, implementation, |_| ()),
        _ => report(),
    }
}

fn repeat(
    kind: &str,
    implementation: &str,
    mut around: impl FnMut(&mut dyn FnMut()),
) -> Result<(), Box<dyn Error>> {
    let kinds = kinds();
    let kind = kinds.get(kind.parse::<usize>()?).ok_or("no such kind")?;
    let implementation = implementations(kind)
        .into_iter()
        .nth(implementation.parse()?)
        .flatten()
        .ok_or("no such implementation")?;
    // Static values, which are initialized once, do not count.
    implementation(&mut |respond| respond());
    for _ in 0..ROUNDS {
        implementation(&mut around);
    }
    Ok(())
}

fn implementations(kind: &Kind) -> [Option<&Implementation>; 4] {
    [Some(&kind.declared), Some(&kind.on_axum), Some(&kind.handwritten), kind.tuple.as_ref()]
}

fn report() -> Result<(), Box<dyn Error>> {
    println!(
        "| instructions / allocations | declared, `into_http_response()` | declared, for axum | handwritten, for axum \
         | axum's own | declared to handwritten, for axum |"
    );
    println!("|---|---:|---:|---:|---:|---:|");
    for (number, kind) in kinds().iter().enumerate() {
        let mut cells = Vec::new();
        for (implementation, _) in implementations(kind)
            .iter()
            .enumerate()
            .filter(|(_, implementation)| implementation.is_some())
        {
            let instructions = count("callgrind", "Collected :", number, implementation)?;
            let allocations = count("dhat", " bytes in ", number, implementation)?;
            cells.push((instructions, allocations));
        }
        let [_, on_axum, handwritten, ..] = *cells else {
            return Err("an implementation is missing".into());
        };
        // In hundredths.
        let ratio = (on_axum.0 * 100 + handwritten.0 / 2) / handwritten.0;
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

/// Returns the count for one response: the number after `label` in the output of the tool.
fn count(
    tool: &str,
    label: &str,
    kind: usize,
    implementation: usize,
) -> Result<u64, Box<dyn Error>> {
    let run = |what| -> Result<u64, Box<dyn Error>> {
        let output = Command::new("valgrind")
            .args([&format!("--tool={tool}"), &format!("--{tool}-out-file=/dev/null")])
            .arg(std::env::current_exe()?)
            .args([CHILD, &kind.to_string(), &implementation.to_string(), what])
            .output()
            .map_err(|error| format!("Valgrind does not start ({error}): is it installed?"))?;
        let report = String::from_utf8(output.stderr)?;
        let number = report.split_once(label).and_then(|(_, rest)| {
            let end = rest.find(|next: char| !matches!(next, '0'..='9' | ',' | ' '));
            rest[..end.unwrap_or(rest.len())].replace([',', ' '], "").parse().ok()
        });
        number.ok_or_else(|| {
            format!("no number after `{label}` in the output of Valgrind: {report}").into()
        })
    };
    Ok(run("respond")?.saturating_sub(run("make")?) / ROUNDS)
}
