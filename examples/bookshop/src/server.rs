//! Serves the router over HTTP/1.1, with limits of time and of connections.

use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};
use tracing::{debug, warn};

use crate::limits::Limits;

/// Serves the router until `stop` ends. Then it accepts no further connection, and returns after the running
/// requests have their responses, or after [`Limits::ending`].
///
/// `axum::serve` is shorter, and has no limits.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> std::io::Result<()> {
/// use bookshop::Limits;
/// use tokio::net::TcpListener;
///
/// let listener = TcpListener::bind("127.0.0.1:0").await?;
/// let router = axum::Router::new();
/// bookshop::serve(listener, router, Limits::default(), async {}).await;
/// # Ok(())
/// # }
/// ```
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    stop: impl Future<Output = ()>,
) {
    let free = Arc::new(Semaphore::new(limits.connections));
    let (stopping, stopped) = watch::channel(false);
    let accept_all = async {
        loop {
            // Further connections wait in the queue of the operating system.
            let Ok(permit) = free.clone().acquire_owned().await else { return };
            let stream = accept(&listener).await;
            let connection = connection(stream, router.clone(), limits, stopped.clone());
            tokio::spawn(async move {
                connection.await;
                drop(permit);
            });
        }
    };
    tokio::select! {
        () = accept_all => {}
        () = stop => {}
    }
    drop((listener, stopped));
    stopping.send_replace(true);
    // Each connection has a receiver, and ends after `ending` at the latest.
    stopping.closed().await;
}

/// Accepts a connection. An error concerns only that connection, or there are too many open files.
async fn accept(listener: &TcpListener) -> TcpStream {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => return stream,
            Err(error) if is_of_connection(&error) => {}
            Err(error) => {
                warn!(%error, "cannot accept a connection");
                sleep(Duration::from_secs(1)).await;
            }
        }
    }
}

fn is_of_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// Serves one connection until the client closes it, a limit is reached, or the program stops.
async fn connection(
    stream: TcpStream,
    router: Router,
    limits: Limits,
    mut stopped: watch::Receiver<bool>,
) {
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.header)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    let mut connection = pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => Ok(ended),
        () = async {
            tokio::select! {
                _ = stopped.wait_for(|stopped| *stopped) => {}
                () = sleep(limits.connection) => {}
            }
        } => {
            connection.as_mut().graceful_shutdown();
            timeout(limits.ending, connection).await
        }
    };
    match ended {
        Ok(Ok(())) => {}
        Ok(Err(error)) => debug!(%error, "a connection failed"),
        Err(_) => debug!("a connection was closed, because it did not end in time"),
    }
}
