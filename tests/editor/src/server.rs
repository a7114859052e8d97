//! A client of rust-analyzer over its standard input and output.

use std::env;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

/// A server with the workspace loaded.
pub(crate) struct Server {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    last_id: u64,
    options: Value,
}

/// The error when the text changed during a request, which must be repeated.
const CONTENT_MODIFIED: i64 = -32801;

impl Server {
    /// Starts `program` on the workspace, and waits until it has loaded it.
    pub(crate) fn start(program: &str, workspace: &Path) -> Server {
        let mut child = Command::new(program)
            .current_dir(workspace)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{program} does not start: {error}"));
        let input = child.stdin.take().expect("it is piped");
        let output = BufReader::new(child.stdout.take().expect("it is piped"));
        let options = options();
        let mut server = Server { child, input, output, last_id: 0, options };
        let root = uri(workspace);
        server.request(
            "initialize",
            &json!({
                "processId": null,
                "rootUri": root,
                "workspaceFolders": [{ "uri": root, "name": "workspace" }],
                "initializationOptions": server.options,
                "capabilities": {
                    "general": { "positionEncodings": ["utf-8"] },
                    "textDocument": {
                        "hover": { "contentFormat": ["markdown"] },
                        "definition": { "linkSupport": true },
                        "completion": { "completionItem": {
                            "labelDetailsSupport": true,
                            "documentationFormat": ["markdown"],
                            "resolveSupport": { "properties": ["documentation"] },
                        } },
                    },
                    "experimental": { "serverStatusNotification": true },
                },
            }),
        );
        server.notify("initialized", &json!({}));
        server.wait_until_loaded();
        server
    }

    pub(crate) fn notify(&mut self, method: &str, parameters: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": parameters }));
    }

    /// Sends a request. Returns the result or the error.
    pub(crate) fn request(&mut self, method: &str, parameters: &Value) -> Value {
        for _ in 0..20 {
            self.last_id += 1;
            let id = self.last_id;
            self.send(
                &json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": parameters }),
            );
            let answer = loop {
                let message = self.receive();
                if message["id"] == id && message.get("method").is_none() {
                    break message;
                }
            };
            if answer["error"]["code"] != CONTENT_MODIFIED {
                return answer.get("error").unwrap_or(&answer["result"]).clone();
            }
        }
        panic!("{method} is answered by a server that has failed inside");
    }

    fn wait_until_loaded(&mut self) {
        loop {
            let message = self.receive();
            if message["method"] == "experimental/serverStatus"
                && message["params"]["quiescent"] == true
            {
                let status = &message["params"];
                assert_ne!(status["health"], "error", "the workspace did not load: {status}");
                return;
            }
        }
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len())
            .and_then(|()| self.input.flush())
            .expect("the server reads");
    }

    /// Reads the next message, and responds to requests of the server.
    fn receive(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            let read = self.output.read_line(&mut line).expect("the server writes");
            assert!(read > 0, "the server has ended");
            let line = line.trim_end();
            if line.is_empty() {
                break;
            }
            if let Some(value) = line.strip_prefix("Content-Length: ") {
                length = value.parse().expect("a number");
            }
        }
        let mut text = vec![0; length];
        self.output.read_exact(&mut text).expect("the server writes");
        let message: Value = serde_json::from_slice(&text).expect("messages are JSON");
        if message.get("method").is_some()
            && let Some(id) = message.get("id")
        {
            let items = message["params"]["items"].as_array().map_or(0, Vec::len);
            let result = match message["method"].as_str() {
                Some("workspace/configuration") => json!(vec![&self.options; items]),
                _ => Value::Null,
            };
            self.send(&json!({ "jsonrpc": "2.0", "id": id, "result": result }));
        }
        message
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // There is nothing to be done about a server that has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn uri(path: &Path) -> String {
    format!("file://{}", path.display())
}

/// The settings: only the macro is built, and rustc checks nothing.
fn options() -> Value {
    let mut options = json!({
        "cargo": { "buildScripts": { "overrideCommand": [
            "cargo", "check", "-p", env!("CARGO_PKG_NAME"), "--lib", "--message-format=json",
        ] } },
        "checkOnSave": false,
        "cachePriming": { "enable": false },
    });
    // A toolchain without the component `rust-src`.
    if let Some(source) = env::var_os("RUST_LIBRARY_SRC") {
        options["cargo"]["sysrootSrc"] = json!(source.to_string_lossy());
    }
    options
}
