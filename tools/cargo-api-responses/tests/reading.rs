//! The numbers that are read as status codes, and those that are not.

use cargo_api_responses::check;
use cargo_api_responses::read::{Guide, Phrase, read};

fn guide(text: &str) -> Guide {
    read(text.as_bytes()).unwrap()
}

/// Returns the codes with the words beside them: `-` if there are none, `!` if they are missing.
fn rows(text: &str) -> Vec<(usize, u16, String)> {
    let words = |phrase| match phrase {
        Phrase::None => "-".to_owned(),
        Phrase::Absent => "!".to_owned(),
        Phrase::Written { words, .. } => words,
    };
    guide(text).rows.into_iter().map(|row| (row.line, row.code, words(row.phrase))).collect()
}

#[test]
fn a_row_is_read_in_every_form() {
    for text in [
        "| Code | Phrase |\n|---|---|\n| 404 | Not Found |",
        "Code | Phrase\n:-: | --\n404 | Not Found",
        "| Phrase | Code |\n|---|---|\n| Not Found | 404 |",
        "| What | Code |\n|---|---|\n| no \\| nothing | 404 Not Found |",
        "|Status|Meaning|Description|\n|---|---|---|\n|404|[Not Found](https://x.org/(a))|none|",
        "+-----+-----------+\n| x | y |\n| `404` | **Not Found** |\n+-----+-----------+",
        "｜代码｜短语｜\n｜---｜---｜\n｜４０４｜Not Found｜",
        "> | Code | Phrase |\n> |---|---|\n> | 404 | Not Found |",
        "```\nCode | Phrase\n404 | Not Found\n```",
        "\n\n* 404 **Not Found** : 找不到目标资源",
        "\n\n- 404 - Not Found",
        "\n\n404: Not Found",
        "\n\n404\tNot Found\tnothing there",
        "\n\n404  Not Found  nothing there",
        "\n\n3. `404 Not Found`",
        "\n\n• 404 Not Found when there is nothing",
        "\n\n- [x] <b>404</b>&nbsp;Not Found",
        "\n\n- **HTTP 404** (Not Found)",
        "\n\n- ❌ 404 — _Not Found_",
        "\n\n404（Not Found）：没有",
        "\n\n### Error 404: Not Found",
        "A list:\nit begins:\n404 Not Found",
        "~~~\n```\n404 Not Found\n~~~",
        "- A\n- list * 7\n- x * 404 **Not Found**",
    ] {
        let rows = rows(text);
        let [(line, 404, words)] = rows.as_slice() else { panic!("{text}: {rows:?}") };
        assert!(words.starts_with("Not Found") && (1..=3).contains(line), "{text}: {rows:?}");
    }
}

#[test]
fn other_numbers_are_ignored() {
    for text in [
        "in 404 of 1000 cases",
        "404 of 1000 cases were lost.",
        "The server said so:\nand then\n404 Not Found means that nothing is there",
        "HTTP/1.1 404 Not Found",
        "```http\nHTTP/1.1 200 OK\nContent-Length: 300\n```",
        "- `HTTP/1.1 200 OK`",
        "- 300 requests a minute\n- 250: the size of a page\n- 500 - 999 records",
        "- 8080: the port\n- 443: the other port",
        "- 404.1 Not Found\n- #404 Not Found\n- $200 OK\n- 404% OK\n- 500+ Gone\n- 200,000 OK",
        "- 1999: Not Found\n- 2024 Gone",
        "- 12:30 OK\n- 123:30 OK\n- v200 OK\n- 200s OK",
        "| State | Orders |\n|---|---|\n| Accepted | 300 |\n| Created | 120 |\n| Gone | 115 |",
        "| Area code | City |\n|---|---|\n| 212 | New York |\n| 404 | Atlanta |\n| 999 | None |",
        "| Year | Visits |\n|---|---|\n| 2024 | 200 |\n| 2025 | 404 |",
        "| code | 说明 |\n|---|---|\n| 100 | 元 |",
        "## Errors\n\n- 419 we shall see\n- 999 luftballons",
        "a | b\n404",
        "| Status code | |\n|---|---|\n| 4xx | client |\n| 500-599 | server |\n| 10001 | own |",
    ] {
        let guide = guide(text);
        assert!(guide.rows.is_empty(), "{text}: {:?}", guide.rows);
        assert!(guide.unreadable.is_empty(), "{text}: {:?}", guide.unreadable);
    }
}

/// Numbers without phrases need a heading or a paragraph that mentions status codes.
#[test]
fn numbers_without_phrases_need_a_context() {
    let list = "- 200: a list\n- 419: the session is over\n";
    assert_eq!(rows(list), []);
    for announcement in [
        "## HTTP status codes\n\n",
        "# Status codes\n\n## Login\n\nSee below.\n\n",
        "The response codes\nof this API are:\n\n",
        "## 状态码\n",
    ] {
        let codes: Vec<_> =
            rows(&format!("{announcement}{list}")).iter().map(|row| row.1).collect();
        assert_eq!(codes, [200, 419], "{announcement}");
    }
    assert_eq!(rows(&format!("# Status codes\n\n# Limits\n\n{list}")), []);
    assert_eq!(rows("# Status codes\n\n| Limit | Value |\n|---|---|\n| size | 300 |\n"), []);

    let table = "| HTTP code | 说明 |\n|---|---|\n| 200 | 成功 |\n| 401, 403 | 无权 |\n";
    let wanted = [(3, 200, "-".to_owned()), (4, 401, "-".to_owned()), (4, 403, "-".to_owned())];
    assert_eq!(rows(table), wanted);
}

/// The status codes are in the column with that heading, not in the first column with such numbers.
#[test]
fn application_codes_are_not_status_codes() {
    let table = "| Code | HTTP status | Text |\n|---|---|---|\n| 101 | 404 | No user |\n\
                 | 102 | 409 | Taken |\n";
    let codes: Vec<u16> = rows(table).iter().map(|row| row.1).collect();
    assert_eq!(codes, [404, 409]);
}

#[test]
fn unreadable_rows_are_reported() {
    let unreadable = |text: &str| -> Vec<(usize, String, String)> {
        let found = guide(text).unreadable.into_iter();
        found.map(|row| (row.line, row.number, row.phrase)).collect()
    };
    let row = |line, number: &str, phrase: &str| (line, number.to_owned(), phrase.to_owned());
    let list = "- 200 OK\n- 201 Created\n- 4O4 Not Found\n- 50 Gone\n- some 404\n";
    assert_eq!(unreadable(list), [row(3, "4O4", "Not Found"), row(4, "50", "Gone")]);
    let table = "Code | Text\n---|---\n200 | OK\n2O1 | Made\n40 | Not Found\n10001 | Own\n | \n";
    assert_eq!(unreadable(table), [row(4, "2O1", "Made"), row(5, "40", "Not Found")]);
    assert_eq!(unreadable("- 4O4 Not Found\n"), [], "nothing says that these are status codes");
}

#[test]
fn all_line_endings_are_counted() {
    for end in ["\n", "\r\n", "\r"] {
        let text = ["\u{FEFF}# Codes", "", "404: Not Found", "", "| 410 | Gone |", ""].join(end);
        let lines: Vec<_> = rows(&text).iter().map(|row| row.0).collect();
        assert_eq!(lines, [3, 5], "{end:?}");
    }
}

/// Quadratic time for a line of one megabyte would take minutes.
#[test]
fn long_lines_are_read_in_one_pass() {
    let piece = " * 200 **OK** : [a](b";
    let text = piece.repeat(50_000);
    assert_eq!(check(text.as_bytes()).unwrap().codes, 50_000);
    for piece in ["|", "[", "](", "<a", "&", "404 ", "a b ", "\\", "`", "` 404 | OK |", "```"] {
        check(piece.repeat(1_000_000 / piece.len()).as_bytes()).unwrap();
    }
}
