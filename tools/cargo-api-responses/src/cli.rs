//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::format::Format;

/// Explains the rules of `#[api_responses(…)]`, and checks documents of an API by them
#[derive(Debug, Parser)]
#[command(
    name = "cargo-api-responses",
    bin_name = "cargo api-responses",
    version,
    arg_required_else_help = true,
    after_help = "Examples:
  cargo api-responses explain not-modified-needs-ok
  cargo api-responses rules
  cargo api-responses lint docs/errors.md openapi.yaml
  cargo api-responses coverage -- cargo test
  cargo api-responses init"
)]
pub struct Cli {
    /// What to do
    #[command(subcommand)]
    pub command: Command,
    /// When to use colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Explain a rule: its reason, its source, examples, and how to override it
    #[command(after_help = "Examples:
  cargo api-responses explain unauthorized-has-a-challenge
  cargo api-responses explain http::meaningless

The name can be that of a rule, of a group of rules or of a check of `lint`, in kebab case or in snake case.

Exit status:
  0  explained
  2  there is no such rule")]
    Explain {
        /// The name of the rule, as the last line of a message shows it
        #[arg(value_name = "RULE")]
        rule: String,
    },
    /// List all rules with their levels in a package
    #[command(after_help = "Examples:
  cargo api-responses rules
  cargo api-responses rules --level error
  cargo api-responses rules crates/shop
  cargo api-responses rules --format json

The levels are those of the package's `api-responses.toml`, or of that of its workspace.

Exit status:
  0  listed
  2  listed, but there is a mistake in `api-responses.toml`")]
    Rules {
        /// The folder of the package, or a folder in it
        #[arg(default_value = ".", value_name = "FOLDER")]
        folder: PathBuf,
        /// Only rules of this level
        #[arg(long)]
        level: Option<RuleLevel>,
        /// The format of the output
        #[arg(long, default_value = "text")]
        format: RulesFormat,
    },
    /// Check guides and OpenAPI documents
    #[command(after_help = "Examples:
  cargo api-responses lint docs/errors.md
  cargo api-responses lint docs openapi.yaml --format sarif > findings.sarif
  curl -s https://example.com/openapi.json | cargo api-responses lint --read-as openapi -

Tables, lists and sentences with status codes are compared with the registry: in Markdown, plain text, HTML,
reStructuredText and AsciiDoc. The operations of OpenAPI documents are judged by the rules of HTTP.

Exit status:
  0  no contradiction; notes and warnings are not contradictions
  1  a contradiction, or with `--deny-warnings` a warning
  2  something could not be read, or contains no status codes")]
    Lint {
        /// Files, folders, or `-` for the standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The format of the output
        #[arg(long, default_value = "text")]
        format: OutputFormat,
        /// The format of the files, in place of the one that their names and contents show
        #[arg(long, value_name = "FORMAT")]
        read_as: Option<Format>,
        /// Exit with status 1 if there are warnings
        #[arg(long)]
        deny_warnings: bool,
    },
    /// Show which declared responses the tests have seen
    #[command(after_help = "Examples:
  cargo api-responses coverage -- cargo test
  cargo api-responses coverage --threshold 90 -- cargo nextest run
  cargo api-responses coverage --format markdown >> \"$GITHUB_STEP_SUMMARY\"

The command after `--` runs with the environment variable `API_RESPONSES_COVERAGE`, which contains the folder. Each
process of the tests writes its records there; those of earlier runs are removed first. Without a command, the
records in the folder are read. The output of the command goes to the standard error.

Exit status:
  0  the table is written
  1  fewer responses were seen than `--threshold` requires
  2  the records could not be read, or there are none
  3  the command after `--` failed")]
    Coverage {
        /// The folder of the records
        #[arg(default_value = "target/api-responses-coverage", value_name = "FOLDER")]
        folder: PathBuf,
        /// Exit with status 1 if a smaller part of the declared responses was seen
        #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(..=100))]
        threshold: Option<u8>,
        /// The format of the table
        #[arg(long, default_value = "text")]
        format: CoverageFormat,
        /// The tests, to run them first
        #[arg(last = true, value_name = "COMMAND")]
        command: Vec<OsString>,
    },
    /// Write a commented `api-responses.toml`
    #[command(after_help = "Examples:
  cargo api-responses init
  cargo api-responses init crates/shop

Exit status:
  0  written
  2  not written: the file exists, or the folder contains no `Cargo.toml`")]
    Init {
        /// The folder of the package
        #[arg(default_value = ".", value_name = "FOLDER")]
        folder: PathBuf,
        /// Overwrite an existing file
        #[arg(long)]
        force: bool,
    },
}

/// When to use colours.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// A level of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RuleLevel {
    /// A declaration that breaks the rule does not compile
    Error,
    /// A compiler warning
    Warning,
    /// Only in the documentation
    Note,
}

/// The format of the list of rules.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum RulesFormat {
    /// For people
    Text,
    /// For programs
    Json,
}

/// The format of the table of coverage.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum CoverageFormat {
    /// For people
    Text,
    /// A table for summaries and comments
    Markdown,
    /// For programs, with the number of times that each response was seen
    Json,
}

/// The format of findings.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum OutputFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// SARIF 2.1.0, which CI services show beside the lines
    Sarif,
    /// A table for summaries and comments
    Markdown,
}
