//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use lexopt::prelude::*;

pub(crate) const HELP: &str = "\
A help desk with web pages and a JSON API, for trying on this computer.

Usage: helpdesk [--listen <address>] [--database <file>] [--https]

  --listen <address>  the address and port to listen on; port 0 chooses a free
                      one [default: 127.0.0.1:3001]
  --database <file>   the database file; it is created if it does not exist
                      [default: in memory]
  --https             send the session cookie over HTTPS only, for a service
                      behind a proxy that speaks HTTPS
  --help              print this help

A new database has two users, whose passwords and tokens are printed. They are
public: replace them before others can reach the service.
";

pub(crate) enum Arguments {
    Help,
    Serve(Options),
}

pub(crate) struct Options {
    pub(crate) listen: SocketAddr,
    pub(crate) database: Option<PathBuf>,
    pub(crate) is_https: bool,
}

impl Arguments {
    pub(crate) fn read() -> Result<Self, lexopt::Error> {
        let mut parser = lexopt::Parser::from_env();
        let mut options =
            Options { listen: ([127, 0, 0, 1], 3001).into(), database: None, is_https: false };
        while let Some(argument) = parser.next()? {
            match argument {
                Long("listen") => options.listen = parser.value()?.parse()?,
                Long("database") => options.database = Some(parser.value()?.into()),
                Long("https") => options.is_https = true,
                Short('h') | Long("help") => return Ok(Self::Help),
                _ => return Err(argument.unexpected()),
            }
        }
        Ok(Self::Serve(options))
    }
}
