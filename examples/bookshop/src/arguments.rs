//! The command line.

use std::num::NonZeroU32;
use std::path::PathBuf;
use std::str::FromStr;

use api_responses::http_semantics::Language;
use bookshop::Token;
use lexopt::prelude::*;

pub(crate) const HELP: &str = "\
A small bookshop, served on loopback.

Usage: bookshop [--port <number>] [--database <path>] [--token <token>]
                [--writes-per-minute <number>]
       bookshop guide [--lang <tag>] [--format markdown|html|openapi]

  --port <number>    the port to listen on; 0 chooses a free one [default: 3000]
  --database <path>  the database file; it is created if it does not exist
                     [default: in memory]
  --token <token>    the bearer token that write requests need
                     [default: open-sesame]
  --writes-per-minute <number>
                     the limit for all clients together; further requests get
                     429 [default: 60]
  --help             print this help

The shop serves its API guide at /docs and /docs?lang=zh-CN, and its OpenAPI
document at /openapi.json. `bookshop guide` prints them instead:

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

pub(crate) struct Options {
    pub(crate) port: u16,
    pub(crate) database: Option<PathBuf>,
    pub(crate) token: Token,
    pub(crate) writes_per_minute: NonZeroU32,
}

impl Arguments {
    pub(crate) fn read() -> Result<Self, lexopt::Error> {
        let mut parser = lexopt::Parser::from_env();
        let mut is_first = true;
        let mut options = Options {
            port: 3000,
            database: None,
            token: Token::default(),
            writes_per_minute: const { NonZeroU32::new(60).unwrap() },
        };
        while let Some(argument) = parser.next()? {
            match argument {
                Value(word) if is_first && word == "guide" => return guide(parser),
                Long("port") => options.port = parser.value()?.parse()?,
                Long("database") => options.database = Some(parser.value()?.into()),
                Long("token") => options.token = parser.value()?.parse()?,
                Long("writes-per-minute") => {
                    options.writes_per_minute = parser.value()?.parse()?;
                }
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
