//! Compares the output of `bookshop guide` with the files in `golden`. `BLESS=1` writes the files.

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
    if std::env::var_os("BLESS").is_some() {
        fs::write(&file, &printed).unwrap();
    }
    let golden = fs::read_to_string(&file).unwrap();
    let mut lines = golden.lines().zip(printed.lines()).zip(1..);
    let differs = lines.find(|((old, new), _)| old != new);
    assert_eq!(differs, None, "{} differs from the output", file.display());
    assert!(golden == printed, "{} has another length than the output", file.display());
}

#[test]
fn the_guide_in_english() {
    assert_golden("guide.en.md", &[]);
    assert_golden("guide.en.html", &["--format", "html"]);
}

#[test]
fn the_guide_in_chinese() {
    assert_golden("guide.zh-CN.md", &["--lang", "zh-CN"]);
    assert_golden("guide.zh-CN.html", &["--lang=ZH-cn", "--format=html"]);
}

#[test]
fn the_openapi_document() {
    assert_golden("openapi.json", &["--lang=en", "--format=openapi"]);
}
