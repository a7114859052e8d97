//! The cause of a 500 is logged with the `instance` of the problem document, and is not sent.

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

/// The test has one thread, so the server reports to the subscriber of this thread.
#[tokio::test]
async fn the_cause_is_logged_and_not_sent() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_max_level(tracing::Level::WARN)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    let server = Server::start().await;
    server.break_database();
    let mut instances = Vec::new();
    for path in ["/books", "/books/9780141439518"] {
        let response = server.get(path).await;
        instances.push(response.assert_internal_server_error());
        assert!(!response.content.contains("table"));
    }
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let reports: Vec<&str> = log.lines().collect();
    assert_eq!(reports.len(), instances.len(), "{log}");
    for (report, instance) in reports.iter().zip(instances) {
        assert!(report.contains("no such table: books") && report.contains(&instance), "{log}");
    }
}
