//! The guide contains the endpoints of the program and those of its library.

use std::process::Command;

fn guide(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_guide")).args(arguments).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn endpoints_of_both_crates_are_in_order() {
    let markdown = guide(&[]);
    // Types and status codes follow, each group below a heading.
    let (_, endpoints) = markdown.split_once("\n## Endpoints\n").unwrap();
    let endpoints = endpoints.split("\n## ").next().unwrap();
    let headings: Vec<&str> = endpoints.lines().filter(|line| line.starts_with("### `")).collect();
    assert_eq!(headings, ["### `GET /greetings/{name}`", "### `GET /health`"]);
    assert!(
        markdown.contains("| [404 Not Found](#status-404) | No person has this name. | problem |")
    );
}

#[test]
fn the_page_is_available_in_chinese() {
    let page = guide(&["--html", "--lang", "zh-CN"]);
    assert!(page.contains("<html lang=\"zh-CN\">"));
    for text in ["问候某人。", "查询程序是否正常。", "尚未就绪，或已停止服务。"]
    {
        assert!(page.contains(text), "{text}");
    }
}
