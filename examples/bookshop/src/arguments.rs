//! The command line.

use std::net::{IpAddr, Ipv4Addr};
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::str::FromStr;

use api_responses::http_semantics::Language;
use bookshop::Token;
use lexopt::prelude::*;
use tracing_subscriber::filter::LevelFilter;

pub(crate) const HELP: &str = "\
A small bookshop.

Usage: bookshop [--listen <address>] [--port <number>] [--database <path>]
                [--token <token>] [--writes-per-minute <number>]
                [--log <level>] [--log-format text|json]
       bookshop guide [--lang <tag>] [--format markdown|html|openapi]

  --listen <address> the IP address to listen on; 0.0.0.0 and :: listen on all
                     [default: 127.0.0.1]
  --port <number>    the port to listen on; 0 chooses a free one [default: 3000]
  --database <path>  the database file; it is created if it does not exist
                     [default: in memory]
  --token <token>    the bearer token that write requests need
                     [default: open-sesame]
  --writes-per-minute <number>
                     the limit for all clients together; further requests get
                     429 [default: 60]
  --log <level>      what is logged to the standard error: off, error, warn,
                     info (also each request), debug or trace [default: info]
  --log-format <format>
                     text or json, one line for each event [default: text]
  -h, --help         print this help

SIGINT (Ctrl-C) and SIGTERM stop the shop after the running requests, or after
20 seconds. Wrong arguments end it with the exit status 2, other errors with 1.

The shop serves its API guide at /docs and /docs?lang=zh-CN, and its OpenAPI
document at /openapi.json. A browser that opens / is redirected to the guide.
`bookshop guide` prints both instead:

  --lang <tag>       the language, en or zh-CN [default: en]
  --format <format>  markdown, html or openapi [default: markdown]
";

pub(crate) enum Arguments {
    Help,
    Guide(&'static Language, Format),
    Serve(Options),
}

/// The format of the guide.
pub(crate) enum Format {
    Markdown,
    Html,
    OpenApi,
}

/// The format of the log.
pub(crate) enum LogFormat {
    Text,
    Json,
}

pub(crate) struct Options {
    pub(crate) address: IpAddr,
    pub(crate) port: u16,
    pub(crate) database: Option<PathBuf>,
    pub(crate) token: Token,
    pub(crate) writes_per_minute: NonZeroU32,
    pub(crate) log: LevelFilter,
    pub(crate) log_format: LogFormat,
}

impl Arguments {
    pub(crate) fn read() -> Result<Self, lexopt::Error> {
        let mut parser = lexopt::Parser::from_env();
        let mut is_first = true;
        let mut options = Options {
            address: Ipv4Addr::LOCALHOST.into(),
            port: 3000,
            database: None,
            token: Token::default(),
            writes_per_minute: const { NonZeroU32::new(60).unwrap() },
            log: LevelFilter::INFO,
            log_format: LogFormat::Text,
        };
        while let Some(argument) = parser.next()? {
            match argument {
                Value(word) if is_first && word == "guide" => return guide(parser),
                Long("listen") => options.address = parser.value()?.parse()?,
                Long("port") => options.port = parser.value()?.parse()?,
                Long("database") => options.database = Some(parser.value()?.into()),
                Long("token") => options.token = parser.value()?.parse()?,
                Long("writes-per-minute") => {
                    options.writes_per_minute = parser.value()?.parse()?;
                }
                Long("log") => {
                    let level = parser.value()?;
                    options.log = level.parse_with(|level| {
                        level
                            .parse()
                            .map_err(|_| "the levels are off, error, warn, info, debug and trace")
                    })?;
                }
                Long("log-format") => options.log_format = parser.value()?.parse()?,
                Short('h') | Long("help") => return Ok(Self::Help),
                _ => return Err(argument.unexpected()),
            }
            is_first = false;
        }
        Ok(Self::Serve(options))
    }
}

/// Reads the arguments after `guide`.
fn guide(mut parser: lexopt::Parser) -> Result<Arguments, lexopt::Error> {
    let (mut language, mut format) = (Language::ENGLISH, Format::Markdown);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("lang") => {
                language = parser.value()?.parse_with(|tag| {
                    Language::by_tag(tag).ok_or("the languages are en and zh-CN")
                })?;
            }
            Long("format") => format = parser.value()?.parse()?,
            Short('h') | Long("help") => return Ok(Arguments::Help),
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(Arguments::Guide(language, format))
}

impl FromStr for Format {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "markdown" => Ok(Self::Markdown),
            "html" => Ok(Self::Html),
            "openapi" => Ok(Self::OpenApi),
            _ => Err("the formats are markdown, html and openapi"),
        }
    }
}

impl FromStr for LogFormat {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            _ => Err("the formats are text and json"),
        }
    }
}
