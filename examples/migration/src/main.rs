//! Serves the handler of each step: `cargo run -p migration`.

use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:3002").await?;
    println!(
        "curl -i 'http://{}/{{before,step1,step2,step3,step4}}/users/2'",
        listener.local_addr()?
    );
    axum::serve(listener, migration::router()).await
}
