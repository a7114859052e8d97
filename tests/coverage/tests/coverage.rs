//! Two programs record their responses in one folder, from which the table is made.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use cargo_api_responses::coverage::{Coverage, EndpointName, read};
use tempfile::TempDir;

/// Runs a program that records in the folder, and returns what it logs.
fn run(program: &str, arguments: &[&str], folder: &Path) -> String {
    let mut command = Command::new(program);
    let command = command.args(arguments).env(api_responses::coverage::VARIABLE, folder);
    let Output { status, stderr, .. } = command.output().unwrap();
    let log = String::from_utf8(stderr).unwrap();
    assert!(status.success(), "{log}");
    log
}

const READS: &str = env!("CARGO_BIN_EXE_reads");
const WRITES: &str = env!("CARGO_BIN_EXE_writes");

/// Runs both programs, and returns the table.
fn covered(arguments: &[&str]) -> Coverage {
    let folder = TempDir::new().unwrap();
    run(READS, &[], folder.path());
    run(WRITES, arguments, folder.path());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    read(folder.path()).unwrap()
}

/// Returns the responses that were never seen, each with its endpoint.
fn missing(coverage: &Coverage) -> Vec<String> {
    let endpoints = coverage.endpoints.iter();
    let missing = endpoints.flat_map(|endpoint| {
        let name = &endpoint.name;
        endpoint.never_seen().map(move |response| format!("{name}: {response}"))
    });
    missing.collect()
}

#[test]
fn two_programs_see_all_responses() {
    let coverage = covered(&[]);
    assert_eq!(missing(&coverage), [""; 0]);
    assert_eq!((coverage.declared(), coverage.percent()), (9, 100));
    assert!(coverage.endpoints.iter().all(|endpoint| endpoint.undeclared.is_empty()));
}

#[test]
fn one_response_that_is_left_out_is_shown() {
    for (path, response) in [
        ("/notes/2", "PUT /notes/{id} (put_note): 409 Locked"),
        ("/notes/3", "PUT /notes/{id} (put_note): 409 Archived"),
        ("/notes/4", "PUT /notes/{id} (put_note): 401 Unauthorized via AuthError"),
    ] {
        assert_eq!(missing(&covered(&["1", path])), [response]);
    }
}

/// One endpoint is called by no test, and another one sends what it does not declare.
#[test]
fn the_table() {
    let coverage = covered(&["1", "/status", "/notes/4", "undeclared"]);
    let mut text = Vec::new();
    cargo_api_responses::coverage::text(&coverage, &mut text).unwrap();
    let text = String::from_utf8(text).unwrap();
    let readme =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tools/cargo-api-responses/README.md");
    let readme = fs::read_to_string(readme).unwrap();
    assert!(readme.contains(&text), "the README does not show this:\n{text}");
}

#[test]
fn endpoints_that_no_program_calls_are_in_the_table() {
    let folder = TempDir::new().unwrap();
    run(READS, &[], folder.path());
    let coverage = read(folder.path()).unwrap();
    let names: Vec<String> =
        coverage.endpoints.iter().map(|endpoint| endpoint.name.to_string()).collect();
    assert_eq!(
        names,
        [
            "GET /notes/{id} (get_note)",
            "PUT /notes/{id} (put_note)",
            "DELETE /notes/{id} (delete_note)",
            "GET /status (get_status)",
        ]
    );
    assert_eq!((coverage.seen(), coverage.declared()), (2, 9));
    let EndpointName { module, .. } = &coverage.endpoints[0].name;
    assert_eq!(module, "coverage");
}

/// Each program sends 100 requests of each kind from several threads.
#[test]
fn programs_and_threads_record_at_the_same_time() {
    let folder = TempDir::new().unwrap();
    std::thread::scope(|scope| {
        for program in [READS, WRITES].repeat(4) {
            let folder = folder.path();
            scope.spawn(move || run(program, &["100"], folder));
        }
    });
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 8);
    let coverage = read(folder.path()).unwrap();
    assert_eq!(coverage.percent(), 100);
    let responses = coverage.endpoints.iter().flat_map(|endpoint| &endpoint.responses);
    for response in responses {
        assert_eq!(response.seen, 400, "{response}");
    }
}

/// The count is exact up to 1,000, so that the file does not grow with each response.
#[test]
fn many_responses_need_few_lines() {
    let folder = TempDir::new().unwrap();
    run(READS, &["2500"], folder.path());
    let coverage = read(folder.path()).unwrap();
    assert_eq!(coverage.endpoints[0].responses[0].seen, 2000);
    let file = fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap().path();
    // The head, the endpoints, and the counts of two responses.
    assert_eq!(fs::read_to_string(file).unwrap().lines().count(), 1 + 4 + 2 * 1001);
}

#[test]
fn nothing_is_recorded_without_the_variable() {
    let folder = TempDir::new().unwrap();
    let mut command = Command::new(READS);
    let command = command.current_dir(folder.path()).env_remove(api_responses::coverage::VARIABLE);
    assert!(command.status().unwrap().success());
    assert!(command.env(api_responses::coverage::VARIABLE, "").status().unwrap().success());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// The requests succeed, and the reason is logged once.
#[test]
fn a_folder_that_cannot_be_written_is_one_line_of_the_log() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let log = run(READS, &["10"], &file);
    let lines: Vec<&str> = log.lines().collect();
    assert_eq!(lines.len(), 1, "{log}");
    assert!(
        lines[0].contains("ERROR api_responses::coverage: the responses are not recorded"),
        "{log}"
    );
    assert!(lines[0].contains(&file.display().to_string()), "{log}");
}

/// A device without space for a byte.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_is_one_line_of_the_log() {
    let folder = TempDir::new().unwrap();
    // The limit is lower than the first lines.
    let script = "ulimit -f 0; trap '' XFSZ; exec \"$0\" 10";
    let mut command = Command::new("sh");
    let command = command.args(["-c", script, READS]);
    let command = command.env(api_responses::coverage::VARIABLE, folder.path());
    let Output { status, stderr, .. } = command.output().unwrap();
    let log = String::from_utf8(stderr).unwrap();
    assert!(status.success(), "{log}");
    assert_eq!(log.matches("ERROR").count(), 1, "{log}");
    assert!(log.contains("the responses are no longer recorded"), "{log}");
}
