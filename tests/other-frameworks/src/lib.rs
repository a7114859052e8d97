//! Checks the small programs in `examples`, which serve the same API on each framework.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

use frameworks::client::TestRequest;

/// A program that ends with the test.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the program and waits until it prints its address.
fn start(program: &str) -> (Program, SocketAddr) {
    let mut program = Command::new(program)
        .env("PORT", "0")
        .stdout(Stdio::piped())
        .spawn()
        .map(Program)
        .expect("the program starts");
    let mut line = String::new();
    let output = program.0.stdout.take().expect("the output is piped");
    BufReader::new(output).read_line(&mut line).expect("the program prints its address");
    let address = line.trim().strip_prefix("http://").expect("the program prints its address");
    (program, address.parse().expect("the program prints its address"))
}

/// Checks the responses and the guide of a program.
///
/// # Panics
///
/// Panics if a response is not as expected.
pub async fn check(program: &str) {
    let (_program, server) = start(program);
    let post = async |content: &'static str| {
        TestRequest::new("POST", "/tasks").with_json(content).send(server).await
    };
    let missing = TestRequest::new("GET", "/tasks/1").send(server).await;
    assert_eq!(missing.status, 404);
    assert_eq!(missing.field("content-type"), ["application/problem+json"]);
    let added = post(r#"{"title":"Read Emma"}"#).await;
    assert_eq!((added.status, added.field("location")), (201, vec!["/tasks/1"]));
    let task = TestRequest::new("GET", "/tasks/1").send(server).await;
    assert_eq!((task.status, &*task.content), (200, &br#"{"title":"Read Emma"}"#[..]));
    assert_eq!(post(r#"{"title":""}"#).await.status, 422);
    assert_eq!(post(r#"{"title":"#).await.status, 400);
    let guide = TestRequest::new("GET", "/").send(server).await;
    assert_eq!(guide.status, 200);
    let html = String::from_utf8_lossy(&guide.content);
    for text in ["Look up a task.", "/tasks/{id}", "A title has 1 to 100 characters."] {
        assert!(html.contains(text), "{text}");
    }
}
