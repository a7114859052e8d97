//! The command-line options.

use std::path::PathBuf;
use std::str::FromStr;

use crate::variant::{VARIANTS, Variant};
use crate::workspace::HANDLERS_IN_A_GROUP;

pub(crate) const HELP: &str = "\
cargo run --release -- [OPTIONS]

  --handlers N,N,…   how many handlers, multiples of 5 (50,200,500)
  --handlers-in-a-file N
                     how many of them are in one file, a multiple of 5 (5)
  --runs N           how often each is measured (5)
  --only NAME,…      these variants, and the hand-written one to compare them with
  --cold N           measure also, this often, `cargo check` with nothing built before
  --size             measure also the size of the program, `cargo build --release` and stripped
  --instructions     count instructions per handler with Valgrind, and measure no time: of rustc, as the
                     difference of the smallest and the largest program (5,50), and of the macro
  --macro-limit N    only count the instructions of the macro of `ours` (50 handlers), and fail if there are
                     more per handler
  --macros LEVEL     build procedural macros with this `opt-level`, and not as cargo does (0)
  --unasked          do not start the programs to see whether they answer alike
  --folder PATH      where to write and build (target/compile-time beside this crate)
  --keep             leave the folder there

Variants: hand-written, hand-documented, ours, ours-routed, utoipa, poem-openapi, aide, dropshot";

/// What is measured.
#[derive(Clone, Copy)]
pub(crate) enum Measure {
    Times,
    Instructions,
    /// The most instructions per handler that the macro may execute.
    Macro {
        limit: u64,
    },
}

pub(crate) struct Options {
    pub(crate) measure: Measure,
    pub(crate) handlers: Vec<usize>,
    pub(crate) handlers_in_a_file: usize,
    pub(crate) runs: usize,
    pub(crate) variants: Vec<&'static Variant>,
    pub(crate) cold: usize,
    pub(crate) size: bool,
    pub(crate) ask: bool,
    /// The optimization level of procedural macros. By default, cargo does not optimize them, not even in
    /// release builds.
    pub(crate) macros: Option<usize>,
    pub(crate) folder: PathBuf,
    pub(crate) keep: bool,
}

impl Options {
    /// Returns `None` for `--help`.
    pub(crate) fn parse(words: impl Iterator<Item = String>) -> Result<Option<Self>, String> {
        let mut words = words;
        let mut options = Self {
            measure: Measure::Times,
            handlers: Vec::new(),
            handlers_in_a_file: HANDLERS_IN_A_GROUP,
            runs: 5,
            variants: VARIANTS.iter().collect(),
            cold: 0,
            size: false,
            ask: true,
            macros: None,
            folder: PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/target/compile-time")),
            keep: false,
        };
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("`{word}` takes a value"));
            match &*word {
                "--handlers" => {
                    options.handlers = list(&value()?, handlers)?;
                }
                "--handlers-in-a-file" => options.handlers_in_a_file = handlers(&value()?)?,
                "--runs" => options.runs = number::<usize>(&value()?)?.max(1),
                "--only" => {
                    let names = list(&value()?, variant)?;
                    options
                        .variants
                        .retain(|variant| variant.is_base() || names.contains(&variant.name));
                }
                "--cold" => options.cold = number(&value()?)?,
                "--size" => options.size = true,
                "--instructions" => options.measure = Measure::Instructions,
                "--macro-limit" => options.measure = Measure::Macro { limit: number(&value()?)? },
                "--macros" => options.macros = Some(number(&value()?)?),
                "--unasked" => options.ask = false,
                "--folder" => options.folder = PathBuf::from(value()?),
                "--keep" => options.keep = true,
                "--help" | "-h" => return Ok(None),
                _ => return Err(format!("unknown option `{word}`")),
            }
        }
        if matches!(options.measure, Measure::Macro { .. }) {
            options.variants = VARIANTS.iter().filter(|variant| variant.name == "ours").collect();
        }
        if options.handlers.is_empty() {
            options.handlers = match options.measure {
                Measure::Times => vec![50, 200, 500],
                Measure::Instructions => vec![5, 50],
                Measure::Macro { .. } => vec![50],
            };
        }
        if matches!(options.measure, Measure::Instructions) {
            options.sizes()?;
        }
        options.folder = std::path::absolute(&options.folder).map_err(|error| error.to_string())?;
        Ok(Some(options))
    }

    /// Returns the least and the greatest number of handlers.
    pub(crate) fn sizes(&self) -> Result<(usize, usize), String> {
        let sizes = self.handlers.iter().min().zip(self.handlers.iter().max());
        match sizes {
            Some((&small, &large)) if small < large => Ok((small, large)),
            _ => Err("`--instructions` needs two numbers of handlers".to_owned()),
        }
    }
}

fn list<T>(text: &str, item: impl Fn(&str) -> Result<T, String>) -> Result<Vec<T>, String> {
    text.split(',').map(item).collect()
}

fn number<T: FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("`{text}` is no number"))
}

fn handlers(text: &str) -> Result<usize, String> {
    let handlers: usize = number(text)?;
    if handlers == 0 || !handlers.is_multiple_of(HANDLERS_IN_A_GROUP) {
        return Err(format!("`{text}` is no multiple of {HANDLERS_IN_A_GROUP}"));
    }
    Ok(handlers)
}

fn variant(name: &str) -> Result<&'static str, String> {
    let known = VARIANTS.iter().find(|variant| variant.name == name);
    known.map(|variant| variant.name).ok_or_else(|| format!("there is no variant `{name}`"))
}
