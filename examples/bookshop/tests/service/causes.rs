//! The cause of a 500 is for the log alone.

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
    for (count, path) in [(1, "/books"), (2, "/books/9780141439518")] {
        let answer = server.get(path).await;
        answer.is_internal_server_error();
        assert!(!answer.content.contains("table"));
        let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
        assert_eq!(log.matches("no such table: books").count(), count, "{log}");
    }
}
