//! What the log and the client learn of an error that nobody expected: the one all of it, the other
//! nothing, and both the same id.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use tracing::Level;

use super::client::Question;
use super::log::{self, Reported};
use super::wire::id_in;

/// A question that ends in a fault, and the texts of the error and its causes.
struct Secret {
    question: Question,
    status: u16,
    chain: &'static [&'static str],
}

fn secrets() -> [Secret; 5] {
    let get = |target| Question::new("GET", target);
    let post = |target| Question::new("POST", target);
    [
        // In a problem.
        Secret {
            question: post("/sets/bindings/torn"),
            status: 500,
            chain: &["the press refused", "the database did not answer", "torn by hand"],
        },
        // In a set in a set, in the format of the house.
        Secret {
            question: get("/sets/readings/unlucky"),
            status: 500,
            chain: &["the database did not answer", "wire cut by a digger"],
        },
        // In one enum.
        Secret {
            question: post("/sets/letters/lost"),
            status: 500,
            chain: &["the database did not answer", "lost at sea"],
        },
        // In a handler in the format of the house.
        Secret {
            question: post("/sets/prints/unlucky"),
            status: 500,
            chain: &["the database did not answer", "paper jam"],
        },
        // In a set with a media type of its own.
        Secret {
            question: post("/sets/prints/queued"),
            status: 503,
            chain: &["copier waited for a connection"],
        },
    ]
}

/// The id of the answer is in the log once, beside the error and all of its causes, and nothing of
/// these is in the answer.
pub(crate) async fn only_the_log_learns_of_a_fault(server: SocketAddr) {
    log::keep();
    for Secret { question, status, chain } in secrets() {
        let answer = question.ask(server).await;
        assert_eq!(answer.status, status, "{question:?}");
        let content = String::from_utf8(answer.content.clone()).unwrap();
        let id = id_in(&content).unwrap_or_else(|| panic!("{question:?}: no id in {content}"));
        let message = "unexpected error; the client receives only the instance";
        let reported = Reported {
            level: Level::ERROR,
            fields: BTreeMap::from([
                ("error", chain.join(": ")),
                ("instance", id.to_owned()),
                ("message", message.to_owned()),
                ("status", status.to_string()),
            ]),
        };
        assert_eq!(log::with(id), [reported], "{question:?}");
        for text in chain {
            assert!(!content.contains(text), "{question:?}: {content}");
            let told = answer.fields.values().any(|field| field.to_str().unwrap().contains(text));
            assert!(!told, "{question:?}: {answer:?}");
        }
    }
}

/// An error that becomes a variant without content is in the log if the server is to blame for it.
/// Each question is asked by nobody else, and its last segment, which is not in any id, is in the text of the
/// error.
pub(crate) async fn the_log_learns_of_dropped_errors(server: SocketAddr) {
    log::keep();
    let dropped = [
        ("500-quince", 500, "InternalServerError", "the database did not answer: 500-quince"),
        ("503-quince", 503, "Closed", "503-quince waited for a connection"),
        // It has only `Debug`, which quotes.
        ("507-quince", 507, "InsufficientStorage", "Untold(\"507-quince\")"),
        // Out of a set.
        ("502-quince", 502, "BadGateway", "the database did not answer: 502-quince"),
    ];
    for (which, status, variant, error) in dropped {
        let target = format!("/sets/drops/{which}").leak();
        let answer = Question::new("POST", target).ask(server).await;
        assert_eq!(answer.status, status);
        let content = String::from_utf8(answer.content).unwrap();
        assert!(!content.contains(which), "{content}");
        let message = "error was converted into a response without content";
        let reported = Reported {
            level: Level::ERROR,
            fields: BTreeMap::from([
                ("error", error.to_owned()),
                ("message", message.to_owned()),
                ("status", status.to_string()),
                ("variant", variant.to_owned()),
            ]),
        };
        assert_eq!(log::with(which), [reported]);
    }
}

/// What the client did wrong is no news.
pub(crate) async fn the_log_does_not_learn_of_the_clients_errors(server: SocketAddr) {
    log::keep();
    let answer = Question::new("POST", "/sets/drops/409-quince").ask(server).await;
    assert_eq!(answer.status, 409);
    assert_eq!(log::with("409-quince"), []);
}
