//! Unexpected errors: the log gets the whole error, the client gets only an id, which is also in the log.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use tracing::Level;

use super::client::TestRequest;
use super::log::{self, LogEvent};
use super::wire::id_in;

/// A request that causes an unexpected error, and the texts of the error and its causes.
struct UnexpectedError {
    request: TestRequest,
    status: u16,
    chain: &'static [&'static str],
}

fn unexpected_errors() -> [UnexpectedError; 9] {
    let get = |target| TestRequest::new("GET", target);
    let post = |target| TestRequest::new("POST", target);
    [
        // In a problem.
        UnexpectedError {
            request: post("/sets/bindings/torn"),
            status: 500,
            chain: &["the press refused", "the database did not answer", "torn by hand"],
        },
        // In a set in a set, in the custom format.
        UnexpectedError {
            request: get("/sets/readings/unlucky"),
            status: 500,
            chain: &["the database did not answer", "wire cut by a digger"],
        },
        // In one enum.
        UnexpectedError {
            request: post("/sets/letters/lost"),
            status: 500,
            chain: &["the database did not answer", "lost at sea"],
        },
        // In a handler with the custom format.
        UnexpectedError {
            request: post("/sets/prints/unlucky"),
            status: 500,
            chain: &["the database did not answer", "paper jam"],
        },
        // In a set with its own media type.
        UnexpectedError {
            request: post("/sets/prints/queued"),
            status: 503,
            chain: &["copier waited for a connection"],
        },
        // A transparent variant of an existing error enum.
        UnexpectedError {
            request: get("/sets/seats/unread"),
            status: 500,
            chain: &["the seats cannot be read", "the cable is torn"],
        },
        // A variant with a source, and with a detail.
        UnexpectedError {
            request: get("/sets/seats/closed"),
            status: 503,
            chain: &["the hall is closed", "the key is lost"],
        },
        // In an existing error enum that is included.
        UnexpectedError {
            request: post("/sets/tickets/unread"),
            status: 500,
            chain: &["the seats cannot be read", "the cable is torn"],
        },
        // In an existing error enum with the custom format.
        UnexpectedError {
            request: get("/sets/programs/unread"),
            status: 500,
            chain: &["the program cannot be read", "torn page"],
        },
    ]
}

/// Checks that the id in the response is in the log once, with the error and all of its causes, and that the
/// response contains none of their texts.
pub async fn unexpected_errors_are_logged_and_not_sent(server: SocketAddr) {
    log::record();
    for UnexpectedError { request, status, chain } in unexpected_errors() {
        let response = request.send(server).await;
        assert_eq!(response.status, status, "{request:?}");
        let content = String::from_utf8(response.content.clone()).unwrap();
        let id = id_in(&content).unwrap_or_else(|| panic!("{request:?}: no id in {content}"));
        let message = "unexpected error; the client receives only the instance";
        let reported = LogEvent {
            level: Level::ERROR,
            fields: BTreeMap::from([
                ("error", chain.join(": ")),
                ("instance", id.to_owned()),
                ("message", message.to_owned()),
                ("status", status.to_string()),
            ]),
        };
        assert_eq!(log::containing(id), [reported], "{request:?}");
        for text in chain {
            assert!(!content.contains(text), "{request:?}: {content}");
            let told = response.fields.values().any(|field| field.to_str().unwrap().contains(text));
            assert!(!told, "{request:?}: {response:?}");
        }
    }
}

/// Checks that an error that becomes a 5xx variant without content is logged.
///
/// No other test sends these requests, and the text of each error contains the last segment of the target.
pub async fn dropped_server_errors_are_logged(server: SocketAddr) {
    log::record();
    let dropped = [
        ("500-quince", 500, "InternalServerError", "the database did not answer: 500-quince"),
        ("503-quince", 503, "Closed", "503-quince waited for a connection"),
        // This type implements only `Debug`, which adds quotes.
        ("507-quince", 507, "InsufficientStorage", "Untold(\"507-quince\")"),
        // From a set.
        ("502-quince", 502, "BadGateway", "the database did not answer: 502-quince"),
    ];
    for (selector, status, variant, error) in dropped {
        let target = format!("/sets/drops/{selector}").leak();
        let response = TestRequest::new("POST", target).send(server).await;
        assert_eq!(response.status, status);
        let content = String::from_utf8(response.content).unwrap();
        assert!(!content.contains(selector), "{content}");
        let message = "error was converted into a response";
        let reported = LogEvent {
            level: Level::ERROR,
            fields: BTreeMap::from([
                ("error", error.to_owned()),
                ("message", message.to_owned()),
                ("status", status.to_string()),
                ("variant", variant.to_owned()),
            ]),
        };
        assert_eq!(log::containing(selector), [reported]);
    }
}

/// Checks that an error that becomes a 4xx variant is logged with the level `DEBUG` only.
pub async fn client_errors_are_logged_for_debugging(server: SocketAddr) {
    log::record();
    let response = TestRequest::new("POST", "/sets/drops/409-quince").send(server).await;
    assert_eq!(response.status, 409);
    let reported = LogEvent {
        level: Level::DEBUG,
        fields: BTreeMap::from([
            ("error", "Harmless(\"409-quince\")".to_owned()),
            ("message", "error was converted into a response".to_owned()),
            ("status", "409".to_owned()),
            ("variant", "Conflict".to_owned()),
        ]),
    };
    assert_eq!(log::containing("409-quince"), [reported]);
}

/// Checks that an existing error is logged where its response has no content for an id, and that one with a code
/// below 500 is not logged.
pub async fn existing_errors_are_logged(server: SocketAddr) {
    log::record();
    for (target, status) in [("/sets/seats/full", 507), ("/sets/seats/taken", 409)] {
        assert_eq!(TestRequest::new("GET", target).send(server).await.status, status);
    }
    let reported = LogEvent {
        level: Level::ERROR,
        fields: BTreeMap::from([
            ("error", "no room for row 93".to_owned()),
            ("message", "unexpected error".to_owned()),
            ("status", "507".to_owned()),
        ]),
    };
    let logged = log::containing("no room for row 93");
    // Other tests send this request, too.
    assert!(!logged.is_empty() && logged.iter().all(|event| *event == reported), "{logged:?}");
    assert_eq!(log::containing("taken by Emma"), []);
}
