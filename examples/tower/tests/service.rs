//! Starts the program, and checks its responses over a socket.

#[tokio::test]
async fn responses_are_as_declared() {
    other_frameworks::check(env!("CARGO_BIN_EXE_tasks-on-tower")).await;
}
