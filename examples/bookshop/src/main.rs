//! `cargo run -p bookshop`: the shop on loopback, and what to try with it.

mod arguments;

use std::error::Error;
use std::io::Write as _;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::process::ExitCode;

use arguments::Arguments;
use bookshop::{Database, TOUR};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    let arguments = match Arguments::read() {
        Ok(arguments) => arguments,
        Err(error) => {
            eprintln!("bookshop: {error}\n\n{}", arguments::HELP);
            return ExitCode::from(2);
        }
    };
    let done = match arguments {
        Arguments::Help => {
            print!("{}", arguments::HELP);
            return ExitCode::SUCCESS;
        }
        Arguments::Serve { port, database } => serve(port, database).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bookshop: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(port: u16, path: Option<PathBuf>) -> Result<(), Box<dyn Error>> {
    let (database, place) = match path {
        Some(path) => {
            let place = path.display().to_string();
            let database = Database::open(&path)
                .map_err(|error| format!("cannot open the database {place}: {error}"))?;
            (database, place)
        }
        None => (Database::in_memory()?, "memory".to_owned()),
    };
    let books = database.seed().await?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|error| {
        format!("cannot listen on port {port}: {error}; choose another with --port")
    })?;
    let server = format!("http://{}", listener.local_addr()?);
    let mut out = std::io::stdout();
    writeln!(
        out,
        "The bookshop is open at {server}, with {books} books in {place}. Ctrl-C closes it.\n\n\
         What to try, in this order, each behind the status code of its answer:\n"
    )?;
    for step in TOUR {
        writeln!(out, "{}  {}", step.status, step.curl(&server))?;
    }
    axum::serve(listener, bookshop::router(database)).with_graceful_shutdown(interrupt()).await?;
    Ok(writeln!(out, "\nThe bookshop is closed.")?)
}

async fn interrupt() {
    if let Err(error) = tokio::signal::ctrl_c().await {
        tracing::error!(%error, "cannot wait for Ctrl-C");
        std::future::pending::<()>().await;
    }
}
