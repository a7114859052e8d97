//! The command line.

use std::path::PathBuf;

use lexopt::prelude::*;

pub(crate) const HELP: &str = "\
A small shop of books, served on loopback.

Usage: bookshop [--port <number>] [--database <path>]

  --port <number>    the port to listen on; 0 takes a free one [default: 3000]
  --database <path>  a file for the books, which is made if there is none
                     [default: in memory]
  --help             print this
";

pub(crate) enum Arguments {
    Help,
    Serve { port: u16, database: Option<PathBuf> },
}

impl Arguments {
    pub(crate) fn read() -> Result<Self, lexopt::Error> {
        let mut parser = lexopt::Parser::from_env();
        let mut port = 3000;
        let mut database = None;
        while let Some(argument) = parser.next()? {
            match argument {
                Long("port") => port = parser.value()?.parse()?,
                Long("database") => database = Some(parser.value()?.into()),
                Short('h') | Long("help") => return Ok(Self::Help),
                _ => return Err(argument.unexpected()),
            }
        }
        Ok(Self::Serve { port, database })
    }
}
