//! Tests the program: its arguments, its output and its exit status.

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpListener;
use std::process::{Child, ChildStdout, Command, Output, Stdio};

use helpdesk::DEMO_USERS;
use reqwest::{Client, StatusCode};

fn helpdesk(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_helpdesk"));
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
        let mut process = helpdesk(arguments).spawn().unwrap();
        let mut out = BufReader::new(process.stdout.take().unwrap());
        let mut greeting = String::new();
        out.read_line(&mut greeting).unwrap();
        let server = greeting.split([' ', ',']).find(|word| word.starts_with("http://"));
        let server = server.unwrap_or_else(|| panic!("{greeting}")).to_owned();
        Self { process, out, server, greeting }
    }

    async fn log_in(&self) -> reqwest::Response {
        let [ada, _] = DEMO_USERS;
        let client = Client::builder().cookie_store(true).build().unwrap();
        let form = [("name", ada.name), ("password", ada.password)];
        client.post(format!("{}/login", self.server)).form(&form).send().await.unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn ended(arguments: &[&str]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = helpdesk(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

/// The printed users can log in, and a browser that follows the redirect sees the tickets.
#[actix_web::test]
async fn it_prints_its_address_and_its_users() {
    let mut running = Running::start(&["--listen", "127.0.0.1:0"]);
    assert!(running.greeting.ends_with("with 3 tickets in memory. Stop it with Ctrl-C.\n"));
    let mut lines = running.out.by_ref().lines().map(Result::unwrap);
    for user in DEMO_USERS {
        let shows = |line: &String| {
            line.contains(user.name) && line.contains(user.password) && line.contains(user.token)
        };
        assert!(lines.any(|line| shows(&line)), "{user:?}");
    }
    let page = running.log_in().await;
    assert_eq!((page.status(), page.url().path()), (StatusCode::OK, "/tickets"));
    assert!(page.text().await.unwrap().contains("Welcome, ada."));
}

/// The tickets are in the file, and the sessions end with the program.
#[actix_web::test]
async fn a_file_keeps_the_tickets() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tickets.db");
    let arguments = ["--listen=127.0.0.1:0", "--database", file.to_str().unwrap()];
    let running = Running::start(&arguments);
    let [ada, _] = DEMO_USERS;
    let request = Client::new().post(format!("{}/api/tickets", running.server));
    let request = request.bearer_auth(ada.token).json(&serde_json::json!({ "title": "Stored" }));
    assert_eq!(request.send().await.unwrap().status(), StatusCode::CREATED);
    drop(running);

    let running = Running::start(&arguments);
    assert!(running.greeting.contains("with 4 tickets in "), "{}", running.greeting);
    assert!(running.log_in().await.text().await.unwrap().contains("#4 Stored"));
}

#[actix_web::test]
async fn behind_https_the_cookie_is_secure() {
    for (arguments, is_secure) in
        [(&["--listen=127.0.0.1:0"][..], false), (&["--listen=127.0.0.1:0", "--https"], true)]
    {
        let running = Running::start(arguments);
        let [ada, _] = DEMO_USERS;
        let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let form = [("name", ada.name), ("password", ada.password)];
        let request = client.post(format!("{}/login", running.server)).form(&form);
        let response = request.send().await.unwrap();
        let cookie = response.headers()["set-cookie"].to_str().unwrap().to_owned();
        assert_eq!(cookie.split("; ").any(|part| part == "Secure"), is_secure, "{cookie}");
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_stops_it() {
    let mut running = Running::start(&["--listen", "127.0.0.1:0"]);
    let process = running.process.id().to_string();
    let sent = Command::new("kill").args(["-INT", &process]).status().unwrap();
    assert!(sent.success());
    let mut rest = String::new();
    running.out.read_to_string(&mut rest).unwrap();
    assert!(rest.ends_with("The help desk has stopped.\n"), "{rest}");
    assert!(running.process.wait().unwrap().success());
}

#[test]
fn an_address_in_use_is_reported() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let (code, out, error) = ended(&["--listen", &address]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(error.starts_with(&format!("helpdesk: cannot listen on {address}: ")), "{error}");
    assert!(error.ends_with("; choose another address with --listen\n"), "{error}");
}

#[test]
fn an_invalid_database_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let of = |path: &str| ended(&["--listen=127.0.0.1:0", "--database", path]);
    let (code, _, error) = of(folder.path().to_str().unwrap());
    assert_eq!(code, Some(1));
    assert!(error.starts_with("helpdesk: cannot open the database "), "{error}");

    let other = folder.path().join("other.db");
    let connection = rusqlite::Connection::open(&other).unwrap();
    connection.execute_batch("CREATE TABLE users (id)").unwrap();
    let (code, _, error) = of(other.to_str().unwrap());
    assert_eq!(code, Some(1));
    assert!(error.starts_with("helpdesk: cannot use the database "), "{error}");
}

#[test]
fn help_is_printed() {
    for argument in ["--help", "-h"] {
        let (code, out, error) = ended(&[argument]);
        assert_eq!((code, error.as_str()), (Some(0), ""));
        assert!(out.contains("Usage: helpdesk [--listen <address>] [--database <file>]"), "{out}");
    }
}

#[test]
fn invalid_arguments_are_reported() {
    for (arguments, says) in [
        (&["--lisen", "1"][..], "helpdesk: invalid option '--lisen'"),
        (&["tickets.db"], "helpdesk: unexpected argument \"tickets.db\"\n"),
        (&["--listen"], "helpdesk: missing argument for option '--listen'\n"),
        (&["--listen", "3001"], "helpdesk: cannot parse argument \"3001\""),
        (&["--listen", "127.0.0.1:65536"], "helpdesk: cannot parse argument \"127.0.0.1:65536\""),
        (&["--https=yes"], "helpdesk: unexpected argument for option '--https': \"yes\"\n"),
    ] {
        let (code, out, error) = ended(arguments);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(error.starts_with(says), "{error}");
        assert!(error.contains("Usage: "), "{error}");
    }
}
