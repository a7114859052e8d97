//! The cause of a 500 is for the log alone, where the client's problem document can be found again.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use crate::server::Server;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The test has one thread, so what the server reports goes to the subscriber of that thread.
#[tokio::test]
async fn the_cause_is_reported_and_not_sent() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber =
        tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    let server = Server::start().await;
    server.lose_the_books();
    let mut instances = Vec::new();
    for path in ["/books", "/books/9780141439518"] {
        let answer = server.get(path).await;
        instances.push(answer.is_internal_server_error());
        assert!(!answer.content.contains("table"));
    }
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let reports: Vec<&str> = log.lines().collect();
    assert_eq!(reports.len(), instances.len(), "{log}");
    for (report, instance) in reports.iter().zip(instances) {
        assert!(report.contains("no such table: books") && report.contains(&instance), "{log}");
    }
}
