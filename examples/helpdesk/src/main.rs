//! `cargo run -p helpdesk` serves the help desk on loopback, and prints its address and users.

mod arguments;

use std::error::Error;
use std::future::{Future as _, poll_fn};
use std::io::Write as _;
use std::net::TcpListener;
use std::process::ExitCode;
use std::task::Poll;

use arguments::{Arguments, HELP, Options};
use helpdesk::{DEMO_USERS, Database, Helpdesk};

#[actix_web::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    let done = match Arguments::read() {
        Ok(Arguments::Serve(options)) => serve(options).await,
        Ok(Arguments::Help) => print(HELP),
        Err(error) => {
            eprintln!("helpdesk: {error}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("helpdesk: {error}");
            ExitCode::FAILURE
        }
    }
}

fn print(text: &str) -> Result<(), Box<dyn Error>> {
    Ok(std::io::stdout().write_all(text.as_bytes())?)
}

async fn serve(Options { listen, database, is_https }: Options) -> Result<(), Box<dyn Error>> {
    let (database, place) = match database {
        Some(path) => {
            let place = path.display().to_string();
            let database = Database::open(&path)
                .map_err(|error| format!("cannot open the database {place}: {error}"))?;
            (database, place)
        }
        None => (Database::in_memory()?, "memory".to_owned()),
    };
    let tickets = database
        .seed()
        .await
        .map_err(|error| format!("cannot use the database {place}: {error}"))?;
    let listener = TcpListener::bind(listen).map_err(|error| {
        format!("cannot listen on {listen}: {error}; choose another address with --listen")
    })?;
    let server = format!("http://{}", listener.local_addr()?);
    let helpdesk = Helpdesk::new(database);
    let helpdesk = if is_https { helpdesk.with_https() } else { helpdesk };
    let mut running = Box::pin(helpdesk.serve(listener)?);
    // The first poll starts the server and handles signals, so that both are done when the address is printed.
    let first = poll_fn(|context| Poll::Ready(running.as_mut().poll(context)));
    if let Poll::Ready(ended) = first.await {
        return Ok(ended?);
    }

    let mut out = std::io::stdout();
    writeln!(
        out,
        "The help desk listens at {server}, with {tickets} tickets in {place}. Stop it with Ctrl-C.\n\
         API guide: {server}/docs, OpenAPI document: {server}/openapi.json\n\n\
         Users of a new database:\n",
    )?;
    for user in DEMO_USERS {
        writeln!(out, "  {:6} password {}, token {}", user.name, user.password, user.token)?;
    }
    let [user, _] = DEMO_USERS;
    writeln!(
        out,
        "\nTry the API:\n\n  curl -H 'Authorization: Bearer {}' {server}/api/tickets",
        user.token
    )?;
    running.await?;
    Ok(writeln!(out, "\nThe help desk has stopped.")?)
}
