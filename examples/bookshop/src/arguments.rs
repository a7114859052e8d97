//! The command line.

use std::num::NonZeroU32;
use std::path::PathBuf;

use bookshop::Token;
use lexopt::prelude::*;

pub(crate) const HELP: &str = "\
A small shop of books, served on loopback.

Usage: bookshop [--port <number>] [--database <path>] [--token <token>]
                [--writes-per-minute <number>]

  --port <number>    the port to listen on; 0 takes a free one [default: 3000]
  --database <path>  a file for the books, which is made if there is none
                     [default: in memory]
  --token <token>    what clients show to add, replace and delete books
                     [default: open-sesame]
  --writes-per-minute <number>
                     how often they may, all together; with 1, the second is
                     answered by 429 [default: 60]
  --help             print this
";

pub(crate) enum Arguments {
    Help,
    Serve(Options),
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
        let mut options = Options {
            port: 3000,
            database: None,
            token: Token::default(),
            writes_per_minute: const { NonZeroU32::new(60).unwrap() },
        };
        while let Some(argument) = parser.next()? {
            match argument {
                Long("port") => options.port = parser.value()?.parse()?,
                Long("database") => options.database = Some(parser.value()?.into()),
                Long("token") => options.token = parser.value()?.parse()?,
                Long("writes-per-minute") => {
                    options.writes_per_minute = parser.value()?.parse()?;
                }
                Short('h') | Long("help") => return Ok(Self::Help),
                _ => return Err(argument.unexpected()),
            }
        }
        Ok(Self::Serve(options))
    }
}
