//! Tests the output of the program and its exit status. `BLESS=1` writes the expected output in `guides`.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn guides() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/guides"))
}

fn run(arguments: &[&str], folder: &Path, input: &[u8]) -> Output {
    let mut process = Command::new(env!("CARGO_BIN_EXE_cargo-api-responses"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that reads only files may have exited already.
    drop(process.stdin.take().unwrap().write_all(input));
    process.wait_with_output().unwrap()
}

/// Runs a command in a folder, and returns the exit status, the output and the errors.
fn command(arguments: &[&str], folder: &Path) -> (Option<i32>, String, String) {
    texts(&run(arguments, folder, b""))
}

/// Runs `lint` in the folder of the guides.
fn lint(arguments: &[&str], input: &[u8]) -> (Option<i32>, String, String) {
    texts(&run(&[&["lint"], arguments].concat(), guides(), input))
}

fn texts(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

fn assert_golden(file: &str, output: &str) {
    let file = guides().join(file);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&file, output).unwrap();
    }
    assert_eq!(output, std::fs::read_to_string(&file).unwrap(), "{}", file.display());
}

#[test]
fn the_output_for_the_table() {
    let (status, out, errors) = lint(&["status-table.md"], b"");
    assert_golden("status-table.out", &out);
    assert_eq!((status, errors.as_str()), (Some(1), ""));
}

/// The mistakes in the table, listed by hand.
#[test]
fn all_mistakes_in_the_table_are_found() {
    let wrong = [
        (11, "203 is \"Non-Authoritative Information\"; \"See Other\" is 303"),
        (14, "206 is \"Partial Content\"; \"Reset Content\" is 205"),
        (15, "207 is \"Multi-Status\"; \"Partial Content\" is 206"),
        (16, "208 is \"Already Reported\"; \"Accepted\" is 202"),
        (17, "209 is not assigned; clients read it as 200; \"Already Reported\" is 208"),
        (18, "210 is not assigned; clients read it as 200; \"Multi-Status\" is 207"),
        (24, "305 should not be used"),
        (40, "413 is called \"Content Too Large\""),
        (45, "418 should not be used"),
        (46, "419 is not assigned"),
        (48, "422 is called \"Unprocessable Content\""),
        (66, "510 should not be used"),
        (68, "598 is not assigned"),
        (69, "599 is not assigned"),
        (70, "999 is not a status code"),
        (0, "2xx has 9 of 10 codes, without 202"),
        (0, "3xx has 6 of 7 codes, without 300"),
    ];
    let report = cargo_api_responses::check(include_bytes!("guides/status-table.md")).unwrap();
    assert_eq!(report.codes, 62, "every row is read");
    assert_eq!(report.unreadable, []);
    assert_eq!(report.findings.len(), wrong.len(), "{:#?}", report.findings);
    for (finding, (line, problem)) in report.findings.iter().zip(wrong) {
        assert_eq!(finding.line.unwrap_or(0), line);
        assert!(finding.problem().starts_with(problem), "{}", finding.problem());
    }
}

#[test]
fn the_output_for_a_guide_in_one_line() {
    let (status, out, errors) = lint(&["http-api-guide.txt"], b"");
    assert_golden("http-api-guide.out", &out);
    assert_eq!((status, errors.as_str()), (Some(0), ""));
}

#[test]
fn every_code_of_the_guide_in_one_line_is_read() {
    let guide =
        cargo_api_responses::read::read(include_bytes!("guides/http-api-guide.txt")).unwrap();
    let codes: Vec<u16> = guide.rows.iter().map(|row| row.code).collect();
    let written = [
        200, 201, 202, 204, 301, 302, 303, 307, 304, 409, 412, 400, 401, 403, 404, 405, 406, 410,
        413, 415, 422, 428, 500, 501, 502, 503,
    ];
    assert_eq!(codes, written);
}

#[test]
fn the_exit_status_shows_the_result() {
    let cases: [(&[u8], i32, &str, &str); 8] = [
        (b"- 404: Not Found\n", 0, "1 status code: 0 contradictions, 0 notes\n", ""),
        (b"- 404: See Other\n", 1, "1 status code: 1 contradiction, 0 notes\n", ""),
        (b"- 413: Payload Too Large\n", 0, "1 status code: 0 contradictions, 1 note\n", ""),
        (b"", 2, "1 not read\n", "(standard input): no status codes found: expected"),
        (b"in 404 of 1000 cases\n", 2, "1 not read\n", "(standard input): no status codes found"),
        (b"\xFF\xFE4\x000\x004\x00", 2, "1 not read\n", "(standard input): cannot be read: UTF-16"),
        (b"a\r\n\x7FELF\x00", 2, "1 not read\n", "there is a NUL byte on line 2"),
        (
            b"- 404 Not Found \xC4\xE3\n",
            0,
            "0 notes\n",
            "(standard input):1: not UTF-8; only digits",
        ),
    ];
    for (input, wanted, out, error) in cases {
        let (status, printed, errors) = lint(&["-"], input);
        assert_eq!(status, Some(wanted), "{input:?}");
        assert!(printed.ends_with(out), "{input:?}: {printed}");
        assert!(errors.contains(error) && errors.is_empty() == error.is_empty(), "{errors}");
    }
}

#[test]
fn an_unreadable_row_is_named() {
    let table = b"Code | Phrase\n---|---\n200 | OK\n4O4 | Not Found\n| | Gone\n303 | Found\n";
    let (status, out, _) = lint(&["-"], table);
    assert_eq!(status, Some(2));
    let wanted = "\
(standard input):4: `4O4` beside \"Not Found\" cannot be read as a status code
    write `404 Not Found` (RFC 9110 §15.5.5)
(standard input):5: no status code beside \"Gone\"
    write `410 Gone` (RFC 9110 §15.5.11)
(standard input):6: 303 is \"See Other\"; \"Found\" is 302
    write `303 See Other`, or `302 Found` if that is meant (RFC 9110 §15.4.4, §15.4.3)
2 status codes: 1 contradiction, 0 notes, 2 not read
";
    assert_eq!(out, wanted);
}

#[test]
fn a_missing_file_does_not_stop_the_others() {
    let (status, out, errors) = lint(&["none.md", "status-table.md"], b"");
    assert_eq!(status, Some(2));
    assert!(errors.starts_with("none.md: cannot be read: "), "{errors}");
    assert!(out.starts_with("status-table.md:11: 203"), "{out}");
    assert!(out.ends_with("62 status codes: 13 contradictions, 4 notes, 1 not read\n"), "{out}");
}

#[test]
fn arguments_are_checked() {
    let (status, out, errors) = command(&["--help"], guides());
    assert_eq!((status, errors.as_str()), (Some(0), ""));
    for part in ["Usage: cargo api-responses", "explain", "rules", "lint", "init", "Examples:"] {
        assert!(out.contains(part), "{part}: {out}");
    }
    for name in ["explain", "rules", "lint", "init"] {
        let (status, out, _) = command(&[name, "--help"], guides());
        assert_eq!(status, Some(0));
        assert!(out.contains("Examples:\n  cargo api-responses "), "{out}");
    }
    let (_, out, _) = lint(&["--help"], b"");
    for status in ["Exit status:\n  0  ", "\n  1  ", "\n  2  "] {
        assert!(out.contains(status), "{out}");
    }
    assert_eq!(command(&[], guides()).0, Some(2));
    assert_eq!(lint(&[], b"").0, Some(2));
    assert_eq!(lint(&["--fix"], b"").0, Some(2));
    let (status, _, errors) = lint(&["--", "--help"], b"");
    assert_eq!(status, Some(2));
    assert!(errors.starts_with("--help: cannot be read: "), "a file of that name: {errors}");
}

/// cargo runs `cargo-api-responses api-responses lint`.
#[test]
fn it_is_a_command_of_cargo() {
    let alone = command(&["lint", "status-table.md"], guides());
    assert_eq!(command(&["api-responses", "lint", "status-table.md"], guides()), alone);
}

#[test]
fn colours_are_for_terminals_only() {
    let (_, plain, _) = lint(&["status-table.md"], b"");
    assert!(!plain.contains('\u{1B}'));
    let (_, colored, _) = lint(&["--color", "always", "status-table.md"], b"");
    assert!(colored.contains("\u{1B}["));
    assert_eq!(anstream::adapter::strip_str(&colored).to_string(), plain);
}

#[test]
fn the_output_for_an_openapi_document() {
    let (status, out, errors) = lint(&["orders.yaml"], b"");
    assert_golden("orders.out", &out);
    assert_eq!((status, errors.as_str()), (Some(1), ""));
}

/// The blocks of the README are the real output. `…` stands for lines that are left out.
#[test]
fn the_readme_shows_the_real_output() {
    let readme = include_str!("../README.md");
    let mut blocks = readme.split("```text\n").skip(1);
    for file in ["orders.yaml", "status-table.md"] {
        assert!(readme.contains(&format!("cargo run -q -p cargo-api-responses -- lint {file}\n")));
        let (_, out, _) = lint(&[file], b"");
        let block = blocks.next().unwrap().split("```").next().unwrap();
        let (begin, end) = block.split_once("…\n").unwrap_or((block, block));
        assert!(begin.lines().count() > 3 && out.starts_with(begin), "{begin}");
        assert!(!end.is_empty() && out.ends_with(end), "{end}");
    }
    // The table of `coverage` is compared in `tests/coverage`, which has the records.
    assert_eq!(blocks.count(), 1);
}

#[test]
fn json_contains_the_same_findings() {
    let (status, out, _) =
        lint(&["--format", "json", "orders.yaml", "status-table.md", "none.md"], b"");
    assert_eq!(status, Some(2));
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    let files = json["files"].as_array().unwrap();
    let (_, text, _) = lint(&["orders.yaml", "status-table.md"], b"");
    let findings = |file: usize| files[file]["findings"].as_array().unwrap();
    assert_eq!(findings(0).len() + findings(1).len(), text.lines().count() / 2);
    assert_eq!(files[0]["format"], "openapi");
    let first = &findings(0)[0];
    let place = format!("orders.yaml:{}:{}: ", first["line"], first["column"]);
    assert!(text.starts_with(&place), "{place}");
    assert!(files[2]["error"].is_string());
    assert_eq!(json["summary"]["not_read"], 1);
}

#[test]
fn sarif_has_a_rule_and_a_place_for_each_result() {
    let (status, out, _) =
        lint(&["--format", "sarif", "orders.yaml", "status-table.md", "no file.md"], b"");
    assert_eq!(status, Some(2));
    let json: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(json["version"], "2.1.0");
    let run = &json["runs"][0];
    let rules: Vec<&str> = run["tool"]["driver"]["rules"]
        .as_array()
        .unwrap()
        .iter()
        .map(|rule| rule["id"].as_str().unwrap())
        .collect();
    let results = run["results"].as_array().unwrap();
    assert!(results.len() > 17, "{}", results.len());
    for result in results {
        assert!(rules.contains(&result["ruleId"].as_str().unwrap()));
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        assert!(!result["message"]["text"].as_str().unwrap().is_empty());
        let location = &result["locations"][0]["physicalLocation"];
        let uri = location["artifactLocation"]["uri"].as_str().unwrap();
        assert!(["orders.yaml", "status-table.md"].contains(&uri));
        let line = &location["region"]["startLine"];
        assert!(line.is_null() || line.as_u64().is_some_and(|line| line > 0), "{line}");
    }
    let invocation = &run["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let failure = &invocation["toolExecutionNotifications"][0]["locations"][0];
    assert_eq!(failure["physicalLocation"]["artifactLocation"]["uri"], "no%20file.md");
}

#[test]
fn markdown_has_a_row_for_each_finding() {
    let (_, out, _) = lint(&["--format", "markdown", "orders.yaml"], b"");
    let (_, text, _) = lint(&["orders.yaml"], b"");
    let rows = out.lines().filter(|line| line.starts_with("| orders.yaml:")).count();
    assert_eq!(rows, text.lines().count() / 2);
    assert!(out.ends_with(text.lines().last().unwrap().trim()) || out.contains("status codes:"));
}

#[test]
fn warnings_can_be_denied() {
    let document = b"openapi: 3.1.0\npaths: { /: { put: { responses: { 204: {}, 401: {} } } } }\n";
    let (status, out, _) = lint(&["-"], document);
    assert_eq!(status, Some(0), "{out}");
    assert!(out.ends_with("2 status codes: 0 contradictions, 1 warning, 0 notes\n"), "{out}");
    assert_eq!(lint(&["--deny-warnings", "-"], document).0, Some(1));
}

#[test]
fn the_format_of_the_input_can_be_given() {
    let input = b"<li>404: See Other</li>\n";
    assert_eq!(lint(&["--read-as", "html", "-"], input).0, Some(1));
    let (status, _, errors) = lint(&["--read-as", "openapi", "-"], input);
    assert_eq!(status, Some(2));
    assert!(errors.starts_with("(standard input):1:1: cannot be read: "), "{errors}");
}

#[test]
fn folders_are_searched_for_documents() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("folders");
    let _ = std::fs::remove_dir_all(&folder);
    for name in ["docs/a", "target", ".git", "docs/node_modules"] {
        std::fs::create_dir_all(folder.join(name)).unwrap();
        std::fs::write(folder.join(name).join("codes.md"), "- 404: See Other\n").unwrap();
    }
    std::fs::write(folder.join("docs/intro.md"), "Nothing about codes.\n").unwrap();
    std::fs::write(folder.join("docs/package.json"), "{}\n").unwrap();
    let openapi = "openapi: 3.1.0\npaths: { /: { get: { responses: { 201: {} } } } }\n";
    std::fs::write(folder.join("docs/openapi.yaml"), openapi).unwrap();
    let (status, out, errors) = command(&["lint", "."], &folder);
    assert_eq!((status, errors.as_str()), (Some(1), ""), "{out}");
    let places: Vec<&str> =
        out.lines().filter(|line| line.starts_with('.')).map(|line| &line[..20]).collect();
    assert_eq!(places, ["./docs/a/codes.md:1:", "./docs/openapi.yaml:"]);
    let _ = std::fs::remove_dir_all(&folder);
}
