//! The tests see every declared response. The table is the example in the documentation of `api_responses::coverage`;
//! `BLESS=1` writes it.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use cargo_api_responses::coverage::{read, text};
use tempfile::TempDir;

/// A process of its own records nothing but the responses of this test.
const TEST: &str = "every_endpoint_sends_exactly_the_declared_responses";

#[test]
fn every_declared_response_is_seen() {
    let folder = TempDir::new().unwrap();
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", TEST]).env(api_responses::coverage::VARIABLE, folder.path());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{output:?}");

    let coverage = read(folder.path()).unwrap();
    let mut table = Vec::new();
    text(&coverage, &mut table).unwrap();
    let table = String::from_utf8(table).unwrap();
    assert_eq!(coverage.seen(), coverage.declared(), "{table}");
    assert!(coverage.endpoints.iter().all(|endpoint| endpoint.undeclared.is_empty()), "{table}");

    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../runtime/src/coverage/table.txt");
    if env::var_os("BLESS").is_some() {
        fs::write(&file, &table).unwrap();
    }
    assert_eq!(table, fs::read_to_string(&file).unwrap());
}
