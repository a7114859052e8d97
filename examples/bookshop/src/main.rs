//! `cargo run -p bookshop` serves the shop on loopback and prints requests to try.
//! `cargo run -p bookshop -- guide` prints its API guide.

mod arguments;

use std::error::Error;
use std::io::{IsTerminal as _, Write as _};
use std::net::SocketAddr;
use std::process::ExitCode;

use arguments::{Arguments, Format, HELP, LogFormat, Options};
use bookshop::{Admission, Database, Limits, TOUR};
use tokio::net::TcpListener;
#[cfg(unix)]
use tokio::signal::unix::{SignalKind, signal};
#[cfg(windows)]
use tokio::signal::windows::ctrl_c;
use tracing_subscriber::filter::LevelFilter;

#[tokio::main]
async fn main() -> ExitCode {
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
    let Options { address, port, database, token, writes_per_minute, log, log_format } = options;
    start_log(log, &log_format);
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
    let listener = TcpListener::bind((address, port)).await.map_err(|error| {
        let place = SocketAddr::new(address, port);
        format!("cannot listen on {place}: {error}; choose another with --listen and --port")
    })?;
    let server = format!("http://{}", listener.local_addr()?);
    let stop = stop_signal()?;
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
    let limits = Limits::default();
    let router = bookshop::router(database, admission, limits);
    bookshop::serve(listener, router, limits, stop).await;
    Ok(writeln!(out, "\nThe bookshop has stopped.")?)
}

/// Logs to the standard error.
fn start_log(level: LevelFilter, format: &LogFormat) {
    let log = tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr);
    match format {
        LogFormat::Text => log.with_ansi(std::io::stderr().is_terminal()).init(),
        LogFormat::Json => log.json().flatten_event(true).init(),
    }
}

/// Ends at SIGINT, which Ctrl-C sends, and at SIGTERM, which service managers send. From this call on, the signals no
/// longer end the program.
#[cfg(unix)]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    let (mut interrupt, mut terminate) =
        (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(windows)]
fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    let mut interrupt = ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}
