//! `cargo run -p bookshop` serves the shop on loopback and prints requests to try.
//! `cargo run -p bookshop -- guide` prints its API guide.

mod arguments;

use std::error::Error;
use std::io::Write as _;
use std::net::Ipv4Addr;
use std::process::ExitCode;

use arguments::{Arguments, Format, HELP, Options};
use bookshop::{Admission, Database, TOUR};
use tokio::net::TcpListener;
#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};
#[cfg(windows)]
use tokio::signal::windows::ctrl_c;

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    let done = match Arguments::read() {
        Ok(Arguments::Serve(options)) => serve(options).await,
        Ok(Arguments::Help) => print(HELP),
        Ok(Arguments::Guide(language, format)) => print(&match format {
            Format::Markdown => bookshop::guide(language).to_markdown(),
            Format::Html => bookshop::guide(language).to_html(),
            Format::OpenApi => bookshop::openapi(language),
        }),
        Err(error) => {
            eprintln!("bookshop: {error}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bookshop: {error}");
            ExitCode::FAILURE
        }
    }
}

fn print(text: &str) -> Result<(), Box<dyn Error>> {
    Ok(std::io::stdout().write_all(text.as_bytes())?)
}

async fn serve(options: Options) -> Result<(), Box<dyn Error>> {
    let Options { port, database, token, writes_per_minute } = options;
    let (database, place) = match database {
        Some(path) => {
            let place = path.display().to_string();
            let database = Database::open(&path)
                .map_err(|error| format!("cannot open the database {place}: {error}"))?;
            (database, place)
        }
        None => (Database::in_memory()?, "memory".to_owned()),
    };
    let books = database
        .seed()
        .await
        .map_err(|error| format!("cannot use the database {place}: {error}"))?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|error| {
        format!("cannot listen on port {port}: {error}; choose another with --port")
    })?;
    let server = format!("http://{}", listener.local_addr()?);
    let mut interrupt = ctrl_c()?;
    let mut out = std::io::stdout();
    writeln!(
        out,
        "The bookshop listens at {server}, with {books} books in {place}. Stop it with Ctrl-C.\n\
         Write requests need this token: {}\n\
         API guide: {server}/docs, OpenAPI document: {server}/openapi.json\n\n\
         Requests to try, in this order, each after the status code of its response:\n",
        token.as_str(),
    )?;
    for step in TOUR {
        writeln!(out, "{}  {}", step.status, step.curl(&server, &token))?;
    }
    let admission = Admission::new(token, writes_per_minute);
    axum::serve(listener, bookshop::router(database, admission))
        .with_graceful_shutdown(async move {
            interrupt.recv().await;
        })
        .await?;
    Ok(writeln!(out, "\nThe bookshop has stopped.")?)
}

#[cfg(unix)]
fn ctrl_c() -> std::io::Result<Signal> {
    signal(SignalKind::interrupt())
}
