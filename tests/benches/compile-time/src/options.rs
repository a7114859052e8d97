//! The command-line options.

use std::path::PathBuf;

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
  --macros LEVEL     build procedural macros with this `opt-level`, and not as cargo does (0)
  --unasked          do not start the programs to see whether they answer alike
  --folder PATH      where to write and build (target/compile-time beside this crate)
  --keep             leave the folder there

Variants: hand-written, hand-documented, ours, ours-routed, utoipa, poem-openapi, aide, dropshot";

pub(crate) struct Options {
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
            handlers: vec![50, 200, 500],
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
                "--runs" => options.runs = number(&value()?)?.max(1),
                "--only" => {
                    let names = list(&value()?, variant)?;
                    options
                        .variants
                        .retain(|variant| variant.is_base() || names.contains(&variant.name));
                }
                "--cold" => options.cold = number(&value()?)?,
                "--size" => options.size = true,
                "--macros" => options.macros = Some(number(&value()?)?),
                "--unasked" => options.ask = false,
                "--folder" => options.folder = PathBuf::from(value()?),
                "--keep" => options.keep = true,
                "--help" | "-h" => return Ok(None),
                _ => return Err(format!("unknown option `{word}`")),
            }
        }
        options.folder = std::path::absolute(&options.folder).map_err(|error| error.to_string())?;
        Ok(Some(options))
    }
}

fn list<T>(text: &str, item: impl Fn(&str) -> Result<T, String>) -> Result<Vec<T>, String> {
    text.split(',').map(item).collect()
}

fn number(text: &str) -> Result<usize, String> {
    text.parse().map_err(|_| format!("`{text}` is no number"))
}

fn handlers(text: &str) -> Result<usize, String> {
    let handlers = number(text)?;
    if handlers == 0 || !handlers.is_multiple_of(HANDLERS_IN_A_GROUP) {
        return Err(format!("`{text}` is no multiple of {HANDLERS_IN_A_GROUP}"));
    }
    Ok(handlers)
}

fn variant(name: &str) -> Result<&'static str, String> {
    let known = VARIANTS.iter().find(|variant| variant.name == name);
    known.map(|variant| variant.name).ok_or_else(|| format!("there is no variant `{name}`"))
}
