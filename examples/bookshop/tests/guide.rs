//! What `bookshop guide` prints, to the letter. `INSTA_UPDATE=always` writes it anew.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn assert_golden(file: &str, options: &[&str]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bookshop"));
    let Output { status, stdout, stderr } = command.arg("guide").args(options).output().unwrap();
    let stderr = String::from_utf8(stderr).unwrap();
    assert!(status.success() && stderr.is_empty(), "{status}, {stderr}");
    let printed = String::from_utf8(stdout).unwrap();

    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(file);
    if std::env::var_os("INSTA_UPDATE").is_some_and(|update| update == "always") {
        fs::write(&file, &printed).unwrap();
    }
    let golden = fs::read_to_string(&file).unwrap();
    let mut lines = golden.lines().zip(printed.lines()).zip(1..);
    let differs = lines.find(|((old, new), _)| old != new);
    assert_eq!(differs, None, "{} and what is printed", file.display());
    assert!(golden == printed, "{} is longer or shorter than what is printed", file.display());
}

#[test]
fn in_english() {
    assert_golden("guide.en.md", &[]);
    assert_golden("guide.en.html", &["--format", "html"]);
}

#[test]
fn in_chinese() {
    assert_golden("guide.zh-CN.md", &["--lang", "zh-CN"]);
    assert_golden("guide.zh-CN.html", &["--lang=ZH-cn", "--format=html"]);
}

#[test]
fn for_programs() {
    assert_golden("openapi.json", &["--lang=en", "--format=openapi"]);
}
