//! `coverage`: the table, the exit status, and files that are not records.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

/// A folder that is removed in the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        drop(fs::remove_dir_all(&folder));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn with(self, file: &str, content: impl AsRef<[u8]>) -> Self {
        fs::write(self.0.join(file), content).unwrap();
        self
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// Runs the command in a folder, which contains a folder `records`.
fn coverage(arguments: &[&str], folder: &Folder) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-api-responses"));
    let command = command.args(["api-responses", "coverage"]).args(arguments);
    let Output { status, stdout, stderr } = command.current_dir(&folder.0).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

const HEAD: &str = r#"{"format":"api-responses-coverage","version":1,"program":"p","process":1}
"#;

const USERS: &str = r#"{"endpoint":0,"methods":["GET","HEAD"],"paths":["/users"],"handler":"list_users","responses":[{"code":200,"name":"Ok"},{"code":401,"name":"Unauthorized","via":"AuthError"}]}
"#;

const PROXY: &str = r#"{"endpoint":1,"methods":["ANY"],"paths":["/a|b"],"handler":"proxy","responses":[{"code":0,"name":"Upstream"}]}
"#;

fn seen(endpoint: usize, response: usize, times: u64) -> String {
    format!("{}\n", json!({ "endpoint": endpoint, "response": response, "seen": times }))
}

/// Two processes have seen one of three responses, and one that is not declared.
fn two_processes(name: &str) -> Folder {
    let one = [HEAD, USERS, PROXY, &seen(0, 0, 1), &seen(0, 0, 2)].concat();
    let undeclared = r#"{"endpoint":0,"undeclared":"418, which is not declared","seen":4}"#;
    // The numbers of the endpoints differ.
    let users = USERS.replace("\"endpoint\":0", "\"endpoint\":7");
    let undeclared = undeclared.replace("\"endpoint\":0", "\"endpoint\":7");
    let other = [HEAD, &users, &seen(7, 0, 3), &undeclared, "\n"].concat();
    Folder::new(name)
        .with("one.jsonl", one)
        .with("other.jsonl", other)
        .with("notes.txt", "not a record")
}

#[test]
fn the_table_as_text() {
    let folder = two_processes("text");
    let (status, out, errors) = coverage(&["."], &folder);
    assert_eq!((status, errors.as_str()), (Some(0), ""));
    assert_eq!(
        out,
        "\
endpoint                      declared  seen  never seen                      not declared
ANY /a|b (proxy)                     1     0  any Upstream
GET|HEAD /users (list_users)         2     1  401 Unauthorized via AuthError  418, which is not declared

1 of 3 declared responses of 2 endpoints were seen (33 %)
"
    );
}

#[test]
fn the_table_as_markdown() {
    let folder = two_processes("markdown");
    let (_, out, _) = coverage(&[".", "--format", "markdown"], &folder);
    assert_eq!(
        out,
        r"| Endpoint | Declared | Seen | Never seen | Not declared |
|---|--:|--:|---|---|
| ANY /a\|b (proxy) | 1 | 0 | any Upstream |  |
| GET\|HEAD /users (list\_users) | 2 | 1 | 401 Unauthorized via AuthError | 418, which is not declared |

1 of 3 declared responses of 2 endpoints were seen (33 %)
"
    );
}

/// The counts of one process are totals, and those of several processes are added up.
#[test]
fn the_table_as_json() {
    let folder = two_processes("json");
    let (_, out, _) = coverage(&[".", "--format=json"], &folder);
    let table: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(
        (&table["declared"], &table["seen"], &table["percent"]),
        (&json!(3), &json!(1), &json!(33))
    );
    assert_eq!(
        table["endpoints"][1],
        json!({
            "methods": ["GET", "HEAD"],
            "paths": ["/users"],
            "handler": "list_users",
            "module": "",
            "declared": 2,
            "seen": 1,
            "responses": [
                { "code": 200, "name": "Ok", "via": null, "seen": 5 },
                { "code": 401, "name": "Unauthorized", "via": "AuthError", "seen": 0 },
            ],
            "undeclared": [{ "response": "418, which is not declared", "seen": 4 }],
        })
    );
    assert_eq!(table["endpoints"][0]["responses"][0]["code"], Value::Null);
}

#[test]
fn a_threshold_that_is_not_reached_is_an_error() {
    let folder = two_processes("threshold");
    for (threshold, status) in [("0", 0), ("33", 0), ("34", 1), ("100", 1)] {
        let (found, out, errors) = coverage(&[".", "--threshold", threshold], &folder);
        assert_eq!(found, Some(status), "{threshold}");
        assert!(out.ends_with("(33 %)\n"), "the table is written: {out}");
        let text = format!("error: less than {threshold} % of the declared responses were seen\n");
        assert_eq!(errors, if status == 1 { text } else { String::new() });
    }
    let (status, _, errors) = coverage(&["--threshold", "101"], &folder);
    assert!(status == Some(2) && errors.contains("101 is not in 0..=100"), "{errors}");
}

#[test]
fn files_that_are_not_records_are_reported_with_their_line() {
    let with = |line: &str| [HEAD, USERS, line, "\n"].concat();
    let cases: Vec<(String, &str, &str)> = vec![
        (
            "no JSON\n".into(),
            "x.jsonl:1: not a record of coverage: it is not JSON",
            "remove the file",
        ),
        (
            "\u{0}\n".into(),
            "x.jsonl:1: not a record of coverage: it is not JSON",
            "remove the file",
        ),
        (
            "{}\n".into(),
            "x.jsonl:1: not a record of coverage: the first line names another format",
            "",
        ),
        (
            HEAD.replace(":1,", ":2,"),
            "x.jsonl:1: has version 2 of the format, and this command reads version 1",
            "install",
        ),
        (with("[]"), "x.jsonl:3: not a record of coverage: it is not an object", ""),
        (with("{}"), "x.jsonl:3: not a record of coverage: it has no `endpoint`", ""),
        (
            with(r#"{"endpoint":-1}"#),
            "x.jsonl:3: not a record of coverage: it has no `endpoint`",
            "",
        ),
        (with(r#"{"endpoint":0}"#), "x.jsonl:3: not a record of coverage: it has no response", ""),
        (
            with(r#"{"endpoint":0,"response":0}"#),
            "x.jsonl:3: not a record of coverage: it has no `seen`",
            "",
        ),
        (
            with(seen(0, 2, 1).trim()),
            "x.jsonl:3: not a record of coverage: no line before it declares",
            "",
        ),
        (
            with(seen(1, 0, 1).trim()),
            "x.jsonl:3: not a record of coverage: no line before it declares",
            "",
        ),
        (
            with(r#"{"endpoint":1,"responses":[]}"#),
            "x.jsonl:3: not a record of coverage: it has no `handler`",
            "",
        ),
        (
            with(r#"{"endpoint":1,"handler":"f","responses":[{"code":70000}]}"#),
            "x.jsonl:3: not a record of coverage: it has no response",
            "",
        ),
    ];
    for (content, problem, remedy) in cases {
        let folder = Folder::new("not_records").with("x.jsonl", &content);
        let (status, out, errors) = coverage(&["."], &folder);
        assert_eq!((status, out.as_str()), (Some(2), ""), "{content}");
        assert!(errors.starts_with("error: ") && errors.contains(problem), "{errors}");
        assert!(errors.lines().nth(1).unwrap().trim().starts_with(remedy), "{errors}");
        assert_eq!(errors.lines().count(), 2, "{errors}");
    }
}

/// A process was killed while it wrote a line, or before it wrote the first one.
#[test]
fn the_rest_of_a_file_that_is_cut_off_counts() {
    let whole = [HEAD, USERS, &seen(0, 0, 1), &seen(0, 1, 1)].concat();
    for length in 0..whole.len() {
        let folder = Folder::new("cut_off")
            .with("a.jsonl", [HEAD, USERS, &seen(0, 0, 1)].concat())
            .with("b.jsonl", &whole[..length]);
        let coverage = cargo_api_responses::coverage::read(&folder.0).unwrap();
        assert_eq!((coverage.declared(), coverage.seen()), (2, 1), "{length}");
        let at_line = length > 0 && whole[..length].ends_with('\n');
        assert_eq!(coverage.unfinished.is_empty(), at_line, "{length}");
    }
    let folder = Folder::new("cut_off").with("b.jsonl", &whole[..whole.len() - 2]);
    let (status, _, errors) = coverage(&["."], &folder);
    let text = "b.jsonl: the last line is not complete, and is not counted\n";
    assert!(status == Some(0) && errors.starts_with("warning: ") && errors.ends_with(text));
}

#[test]
fn a_folder_without_records_is_an_error() {
    let folder = Folder::new("empty").with("notes.txt", "");
    let help = "record the tests with `cargo api-responses coverage -- cargo test`\n";
    for (argument, problem) in [
        (".", "error: .: contains no records of tests\n"),
        ("nowhere", "error: nowhere: cannot be read: "),
        ("notes.txt", "error: notes.txt: cannot be read: "),
    ] {
        let (status, out, errors) = coverage(&[argument], &folder);
        assert_eq!((status, out.as_str()), (Some(2), ""));
        assert!(errors.starts_with(problem) && errors.ends_with(help), "{errors}");
    }
    // The default.
    let (_, _, errors) = coverage(&[], &folder);
    assert!(errors.starts_with("error: target/api-responses-coverage: cannot be read"), "{errors}");
}

/// The program after `--` gets an absolute path, and earlier records are removed.
#[cfg(unix)]
#[test]
fn the_tests_can_be_run_by_the_command() {
    let folder = two_processes("run");
    let record = [HEAD, USERS, &seen(0, 0, 1), &seen(0, 1, 1)].concat();
    let folder = folder.with("prepared", record);
    let script = "cd / && echo tested && cp \"$API_RESPONSES_COVERAGE/prepared\" \"$API_RESPONSES_COVERAGE/x.jsonl\"";
    let (status, out, errors) =
        coverage(&[".", "--threshold=100", "--", "sh", "-c", script], &folder);
    assert_eq!((status, errors.as_str()), (Some(0), "tested\n"));
    assert!(out.ends_with("2 of 2 declared responses of 1 endpoint were seen (100 %)\n"), "{out}");
    assert!(folder.0.join("notes.txt").exists(), "only records are removed");

    let failing = format!("{script}; exit 7");
    let (status, out, errors) = coverage(&[".", "--", "sh", "-c", &failing], &folder);
    assert_eq!(status, Some(3));
    assert!(out.ends_with("(100 %)\n"), "the table is written: {out}");
    assert!(errors.ends_with("error: the command failed, so that responses may be missing\n"));

    let (status, _, errors) = coverage(&["--", "no-such-program"], &folder);
    assert_eq!(status, Some(2));
    assert!(errors.starts_with("error: `no-such-program` cannot be run: "), "{errors}");
    assert!(folder.0.join("target/api-responses-coverage").is_dir());

    // The tests record nothing.
    let (status, _, errors) = coverage(&["--", "true"], &folder);
    assert!(status == Some(2) && errors.contains("contains no records of tests"), "{errors}");
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    let users = USERS.replace("list_users", "\\u001b[31mred\\n");
    let folder = Folder::new("control").with("x.jsonl", [HEAD, &users].concat());
    let (status, out, _) = coverage(&["."], &folder);
    assert_eq!(status, Some(0));
    assert!(out.contains("GET|HEAD /users ( [31mred )"), "{out}");
}
