//! Tests the program: its arguments, its output, its exit status, and what it does under load, on a full disk, and
//! when it is stopped or killed.

mod books;
#[cfg(unix)]
mod full_disk;
mod killed;
mod load;
#[cfg(unix)]
mod stopping;

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpListener;
use std::process::{Child, ChildStdout, Command, Output, Stdio};

use reqwest::{Client, StatusCode};
use rusqlite::Connection;

fn bookshop(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bookshop"));
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Kills the program at the end of the test.
struct Running {
    process: Child,
    out: BufReader<ChildStdout>,
    server: String,
    greeting: String,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        Self::run(&mut bookshop(arguments))
    }

    fn run(command: &mut Command) -> Self {
        let mut process = command.spawn().unwrap();
        let mut out = BufReader::new(process.stdout.take().unwrap());
        let mut greeting = String::new();
        out.read_line(&mut greeting).unwrap();
        let server = greeting.split([' ', ',']).find(|word| word.starts_with("http://"));
        let server = server.unwrap_or_else(|| panic!("{greeting}")).to_owned();
        Self { process, out, server, greeting }
    }

    /// Kills the program, and returns what it has logged.
    fn stop_and_read_log(mut self) -> String {
        self.process.kill().unwrap();
        let mut log = String::new();
        self.process.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        log
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn ended(arguments: &[&str]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = bookshop(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

#[test]
fn it_prints_its_address_and_requests_to_try() {
    let token = "-._~+/=".parse().unwrap();
    let mut running = Running::start(&["--port", "0", "--token=-._~+/="]);
    assert!(running.greeting.ends_with("with 12 books in memory. Stop it with Ctrl-C.\n"));
    let mut next = String::new();
    running.out.read_line(&mut next).unwrap();
    assert_eq!(next, "Write requests need this token: -._~+/=\n");
    next.clear();
    running.out.read_line(&mut next).unwrap();
    let server = &running.server;
    assert_eq!(
        next,
        format!("API guide: {server}/docs, OpenAPI document: {server}/openapi.json\n")
    );
    let mut lines = running.out.by_ref().lines().map(Result::unwrap);
    for step in bookshop::TOUR {
        let line = format!("{}  {}", step.status, step.curl(&running.server, &token));
        assert!(lines.any(|printed| printed == line), "{line}");
    }
}

#[tokio::test]
async fn a_file_keeps_the_books() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("shop.db");
    let arguments = ["--port=0", "--database", file.to_str().unwrap()];
    let sold_out = "books/9780441478125";

    let running = Running::start(&arguments);
    let request = Client::new().delete(format!("{}/{sold_out}", running.server));
    let response = request.bearer_auth("open-sesame").header("if-match", "\"9\"").send().await;
    assert_eq!(response.unwrap().status(), StatusCode::NO_CONTENT);
    drop(running);

    let running = Running::start(&arguments);
    assert!(running.greeting.contains("with 11 books in "), "{}", running.greeting);
    let response = reqwest::get(format!("{}/{sold_out}", running.server)).await;
    assert_eq!(response.unwrap().status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_token_and_the_limit_can_be_set() {
    let arguments = ["--port=0", "--token", "mellon", "--writes-per-minute", "1"];
    let running = Running::start(&arguments);
    for (token, status) in [
        ("open-sesame", StatusCode::UNAUTHORIZED),
        ("mellon", StatusCode::PRECONDITION_REQUIRED),
        ("mellon", StatusCode::TOO_MANY_REQUESTS),
    ] {
        let request = Client::new().delete(format!("{}/books/9780441478125", running.server));
        let response = request.bearer_auth(token).send().await;
        assert_eq!(response.unwrap().status(), status);
    }
}

#[test]
fn a_port_in_use_is_reported() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let (code, out, error) = ended(&["--port", &port]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(
        error.starts_with(&format!("bookshop: cannot listen on 127.0.0.1:{port}: ")),
        "{error}"
    );
    assert!(error.ends_with("; choose another with --listen and --port\n"), "{error}");
}

#[test]
fn an_invalid_database_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let (code, _, error) = ended(&["--port", "0", "--database", folder.path().to_str().unwrap()]);
    assert_eq!(code, Some(1));
    assert!(error.starts_with("bookshop: cannot open the database "), "{error}");

    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "this is not a database, and longer than the header".repeat(100))
        .unwrap();
    let (code, _, error) = ended(&["--port", "0", "--database", file.path().to_str().unwrap()]);
    assert_eq!(code, Some(1));
    assert!(error.contains("file is not a database"), "{error}");

    let other = folder.path().join("other.db");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE books (id)").unwrap();
    let (code, _, error) = ended(&["--port", "0", "--database", other.to_str().unwrap()]);
    assert_eq!(code, Some(1));
    assert!(error.starts_with("bookshop: cannot use the database "), "{error}");
}

#[test]
fn help_is_printed() {
    for arguments in [&["--help"][..], &["-h"], &["guide", "--help"]] {
        let (code, out, error) = ended(arguments);
        assert_eq!((code, error.as_str()), (Some(0), ""));
        assert!(
            out.contains(
                "Usage: bookshop [--listen <address>] [--port <number>] [--database <path>]"
            ),
            "{out}"
        );
        assert!(out.contains("bookshop guide [--lang <tag>] [--format markdown|html|openapi]"));
    }
}

#[tokio::test]
async fn another_address_can_be_set() {
    let running = Running::start(&["--listen", "127.0.0.2", "--port", "0"]);
    assert!(running.server.starts_with("http://127.0.0.2:"), "{}", running.greeting);
    assert_eq!(reqwest::get(format!("{}/books", running.server)).await.unwrap().status(), 200);
}

#[tokio::test]
async fn requests_are_logged() {
    let text = Running::start(&["--port", "0", "--token=secret-token"]);
    let json = Running::start(&["--port", "0", "--token=secret-token", "--log-format=json"]);
    for running in [&text, &json] {
        let url = format!("{}/books/978?secret=query", running.server);
        let response = Client::new().get(url).bearer_auth("secret-token").send().await.unwrap();
        assert_eq!(response.status(), StatusCode::NOT_FOUND);
    }
    let text = text.stop_and_read_log();
    assert!(
        text.contains("INFO") && text.contains("request method=GET path=\"/books/978\" status=404")
    );
    assert!(!text.contains("secret") && !text.contains('\u{1b}'), "{text}");

    let json = json.stop_and_read_log();
    assert!(!json.contains("secret"), "{json}");
    let event: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&event["level"], &event["message"]), (&"INFO".into(), &"request".into()));
    assert_eq!((&event["method"], &event["path"]), (&"GET".into(), &"/books/978".into()));
    assert_eq!(event["status"], 404);
    assert!(event["elapsed_us"].is_u64(), "{event}");
}

/// `tests/guide.rs` checks the printed texts. This test checks that the server sends the same.
#[tokio::test]
async fn it_prints_what_it_serves() {
    let running = Running::start(&["--port", "0"]);
    for (arguments, target) in [
        (&["guide", "--format", "html"][..], "docs"),
        (&["guide", "--format", "html", "--lang", "zh-CN"], "docs?lang=zh-CN"),
        (&["guide", "--format", "openapi"], "openapi.json"),
    ] {
        let (code, out, error) = ended(arguments);
        assert_eq!((code, error.as_str()), (Some(0), ""));
        let response = reqwest::get(format!("{}/{target}", running.server)).await.unwrap();
        assert!(response.text().await.unwrap() == out, "{target}");
    }
}

#[test]
fn the_openapi_document_in_chinese() {
    let (code, out, error) = ended(&["guide", "--lang", "zh-CN", "--format", "openapi"]);
    assert_eq!((code, error.as_str()), (Some(0), ""));
    let document: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(document["info"]["title"], "书店");
    assert_eq!(document["paths"]["/books"]["post"]["summary"], "新增图书。");
}

#[test]
fn invalid_arguments_are_reported() {
    for (arguments, says) in [
        (&["--prot", "1"][..], "bookshop: invalid option '--prot'\n"),
        (&["shop.db"], "bookshop: unexpected argument \"shop.db\"\n"),
        (&["--port"], "bookshop: missing argument for option '--port'\n"),
        (&["--listen", "localhost"], "bookshop: cannot parse argument \"localhost\": invalid IP"),
        (&["--log", "all"], "bookshop: cannot parse argument \"all\": the levels are off, error,"),
        (&["--log-format=xml"], "bookshop: cannot parse argument \"xml\": the formats are text "),
        (&["--port", "65536"], "bookshop: cannot parse argument \"65536\""),
        (&["--port", "http"], "bookshop: cannot parse argument \"http\""),
        (&["--token", "open sesame"], "bookshop: cannot parse argument \"open sesame\": a token "),
        (&["--writes-per-minute", "0"], "bookshop: cannot parse argument \"0\""),
        (
            &["guide", "--lang", "tlh"],
            "bookshop: cannot parse argument \"tlh\": the languages are ",
        ),
        (&["guide", "--format=pdf"], "bookshop: cannot parse argument \"pdf\": the formats are "),
        (&["guide", "--port", "0"], "bookshop: invalid option '--port'\n"),
        (&["guide", "guide"], "bookshop: unexpected argument \"guide\"\n"),
        (&["--port", "0", "guide"], "bookshop: unexpected argument \"guide\"\n"),
    ] {
        let (code, out, error) = ended(arguments);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(error.starts_with(says), "{error}");
        assert!(error.contains("Usage: "), "{error}");
    }
}
