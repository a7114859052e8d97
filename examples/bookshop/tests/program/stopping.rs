//! SIGINT and SIGTERM stop the program after the running requests.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::process::Command;
use std::thread;

use crate::Running;
use crate::books::book;

fn send_signal(signal: &str, running: &Running) {
    let process = running.process.id().to_string();
    assert!(Command::new("kill").args([signal, &process]).status().unwrap().success());
}

#[test]
fn both_signals_stop_it() {
    for signal in ["-INT", "-TERM"] {
        let mut running = Running::start(&["--port", "0"]);
        send_signal(signal, &running);
        let mut rest = String::new();
        running.out.read_to_string(&mut rest).unwrap();
        assert!(rest.ends_with("The bookshop has stopped.\n"), "{rest}");
        assert!(running.process.wait().unwrap().success());
    }
}

#[test]
fn a_running_request_gets_its_response() {
    let mut running = Running::start(&["--port", "0"]);
    let address = running.server.strip_prefix("http://").unwrap().to_owned();
    let (_, book) = book(1, "Late");
    let content = book.to_string();
    let mut stream = TcpStream::connect(&address).unwrap();
    write!(
        stream,
        "POST /books HTTP/1.1\r\nHost: shop\r\nAuthorization: Bearer open-sesame\r\nExpect: 100-continue\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        content.len(),
    )
    .unwrap();
    // The handler is waiting for the content.
    let mut interim = [0; 25];
    stream.read_exact(&mut interim).unwrap();
    assert_eq!(&interim, b"HTTP/1.1 100 Continue\r\n\r\n");

    send_signal("-TERM", &running);
    // The signal has arrived when no connection is accepted any more.
    loop {
        match TcpStream::connect(&address) {
            Ok(_) => thread::yield_now(),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::ConnectionRefused);
                break;
            }
        }
    }
    stream.write_all(content.as_bytes()).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    assert!(response.starts_with("HTTP/1.1 201 Created\r\n"), "{response}");
    assert!(running.process.wait().unwrap().success());
}
