//! Small inputs of every kind: the formats of guides, and what is read in them.

use cargo_api_responses::check_text;
use cargo_api_responses::format::Format;
use cargo_api_responses::read::{Phrase, read_text};

/// Returns the rows: the line, the code and the English words.
fn rows(text: &str, format: Format) -> Vec<(usize, u16, String)> {
    let words = |phrase| match phrase {
        Phrase::Written { words, .. } => words,
        Phrase::None | Phrase::Absent => String::new(),
    };
    let rows = read_text(text, format).rows;
    rows.into_iter().map(|row| (row.line, row.code, words(row.phrase))).collect()
}

/// Returns the lines and the problems.
fn problems(text: &str, format: Format) -> Vec<String> {
    let findings = check_text(text, format).findings;
    let line = |line: Option<usize>| line.map_or("-".to_owned(), |line| line.to_string());
    findings.iter().map(|one| format!("{}: {}", line(one.line), one.problem())).collect()
}

#[test]
fn a_row_is_read_in_every_format() {
    for (format, text, line) in [
        (Format::Html, "<table><tr><th>Code<tr><td>404<td>Not Found</table>", 1),
        (Format::Html, "<table>\n<tr>\n<td>Not Found</td><td>404</td></tr></table>", 3),
        (Format::Html, "<TABLE><TR><TD><a href='#x'>404</a></TD><TD>Not&nbsp;Found</TD></TR>", 1),
        (Format::Html, "<ul>\n<li><p>404: Not Found</p></li></ul>", 2),
        (Format::Html, "<p>\n404 Not Found<br>", 2),
        (Format::Html, "<h3>404 Not Found</h3>", 1),
        (Format::Html, "<dl><dt><code>404 Not Found</code><dd>none", 1),
        (
            Format::Rst,
            "===  =========\nNo.  Name\n===  =========\n404  Not Found\n===  =========",
            4,
        ),
        (Format::Rst, "===  =========\n404  Not Found\n===  =========\n\nText", 2),
        (Format::Rst, "+-----+-----------+\n| 404 | Not Found |\n+-----+-----------+", 2),
        (Format::Rst, "+-----+-------+\n| 404 | Not   |\n|     | Found |\n+-----+-------+", 2),
        (Format::Rst, ".. list-table::\n\n   * - 404\n     - Not Found", 3),
        (
            Format::Rst,
            ".. list-table::\n   :header-rows: 1\n\n   * - A\n     - B\n   * - 404\n     - Not\n       Found",
            6,
        ),
        (Format::Rst, ".. csv-table::\n\n   \"404\", \"Not Found\", \"a, b\"", 3),
        (Format::Rst, "404 Not Found\n-------------", 1),
        (Format::Rst, "* :code:`404` **Not Found**", 1),
        (Format::Rst, "#. 404 Not Found", 1),
        (Format::Asciidoc, "|===\n|404 |Not Found\n|===", 2),
        (Format::Asciidoc, "|===\n|404\n|Not Found\n|===", 2),
        (Format::Asciidoc, "[cols=2*]\n|===\n|Code |Name\n\n^.^|404 a|Not Found\n|===", 5),
        (Format::Asciidoc, "=== 404 Not Found", 1),
        (Format::Asciidoc, "404 Not Found:: none", 1),
        (Format::Asciidoc, "** 404 Not Found", 1),
        (Format::Markdown, "Text\n\n<table>\n<tr><td>404<td>Not Found</table>\n", 4),
    ] {
        let found = rows(text, format);
        // A cell of its own on the next line does not belong to the row of the number.
        let name = if text == "|===\n|404\n|Not Found\n|===" { "" } else { "Not Found" };
        assert_eq!(found.len(), usize::from(!name.is_empty()), "{text}: {found:?}");
        if let [(at, 404, words)] = found.as_slice() {
            assert_eq!((*at, words.as_str()), (line, name), "{text}");
        }
    }
}

#[test]
fn constants_and_names_before_numbers_are_read() {
    for text in [
        "- (404) HTTP_NOT_FOUND => no such thing",
        "- [404] NOT_FOUND",
        "- 404 => HTTP_NOT_FOUND",
        "- 404 `http.StatusNotFound`",
        "- 404: StatusCode::NOT_FOUND",
        "- 404 HttpStatusCode.NotFound",
        "- HTTP_NOT_FOUND = 404",
        "- Not Found (404)",
        "- **Not Found** – 404",
        "- `SC_NOT_FOUND`: 404",
        "- 状态码：404 Not Found",
    ] {
        let found = rows(text, Format::Markdown);
        assert!(matches!(found.as_slice(), [(1, 404, _)]), "{text}: {found:?}");
        assert_eq!(problems(text, Format::Markdown), [""; 0], "{text}");
        let wrong = text.replace("404", "410");
        assert_eq!(problems(&wrong, Format::Markdown).len(), 1, "{wrong}");
    }
}

#[test]
fn chinese_phrases_are_compared() {
    let table = |rows: &str| format!("| 状态码 | 说明 |\n|---|---|\n{rows}");
    let problems = |rows: &str| problems(&table(rows), Format::Markdown);
    assert_eq!(
        problems("| 200 | 成功 |\n| 401 | 禁止访问 |\n| 403 | 未认证 |"),
        [
            "4: 401 is \"Unauthorized\"; \"禁止访问\" is 403",
            "5: 403 is \"Forbidden\"; \"未认证\" is 401",
        ]
    );
    assert_eq!(problems("| 401 | 未认证，请先登录 |\n| 403 | 禁止访问（无权限） |"), [""; 0]);
    // In use for both.
    assert_eq!(problems("| 401 | 未授权 |\n| 403 | 未授权 |"), [""; 0]);
    // A description that only begins with the words of another phrase.
    assert_eq!(problems("| 451 Unavailable For Legal Reasons | 禁止访问，如下 |"), [""; 0]);
    assert_eq!(problems("| 502 Bad Gateway | 请求超时，请重试 |"), [""; 0]);
    assert_eq!(problems("| 502 Bad Gateway | 请求超时 |").len(), 1);
    assert_eq!(problems("| 500 | 用户不存在时也返回 |"), [""; 0]);
}

#[test]
fn older_names_are_notes_everywhere() {
    for text in [
        "- 413 Payload Too Large",
        "Status code | Reason phrase\n---|---\n414 | Request-URI Too Long",
        "- 408 Request Time-out\n- 504 Gateway Time-out",
        "- 422 UNPROCESSABLE_ENTITY",
        "The server responds with 422 Unprocessable Entity then.",
        "- 413 Content Too Large\n- 413 Payload Too Large",
    ] {
        let report = check_text(text, Format::Markdown);
        assert!(!report.findings.is_empty(), "{text}");
        assert!(report.findings.iter().all(|one| !one.is_contradiction()), "{text}: {report:?}");
    }
}

#[test]
fn ranges_are_not_codes() {
    for range in [
        "[400, 599]",
        "[400, 500)",
        "400-499",
        "400 - 499",
        "400–499",
        "400~499",
        "400～499",
        "400 to 499",
        "400 through 499",
        "400 至 499",
        "400到499",
        "400..499",
        "400 … 499",
        "4xx",
    ] {
        let table =
            format!("| HTTP code | Meaning |\n|---|---|\n| 200 | OK |\n| {range} | wrong |\n");
        assert_eq!(rows(&table, Format::Markdown).len(), 1, "{range}");
        let list = format!("# Status codes\n\n- 200 OK\n- {range}: wrong\n");
        assert_eq!(rows(&list, Format::Markdown).len(), 1, "{range}");
    }
    // Two codes, not a range.
    let table = "| HTTP code | Meaning |\n|---|---|\n| [401, 403] | no access |\n";
    assert_eq!(rows(table, Format::Markdown).len(), 2);
}

#[test]
fn states_of_orders_are_not_codes() {
    for text in [
        "| 状态码 | 含义 |\n|---|---|\n| 100 | 待付款 |\n| 200 | 已发货 |\n| 404 | 已取消 |",
        "| Status code | Meaning |\n|---|---|\n| 100 | new |\n| 200 | open |\n| 300 | closed |",
        "## 订单状态码\n\n- 100：待付款\n- 200：已付款\n- 300：已发货",
        "| 状态码 | 含义 |\n|---|---|\n| 101 | a |\n| 111 | b |\n| 121 | c |\n| 131 | d |",
    ] {
        assert_eq!(rows(text, Format::Markdown), [], "{text}");
    }
    for text in [
        "| 状态码 | 含义 |\n|---|---|\n| 200 | 成功 |\n| 400 | 失败 |\n| 500 | 错误 |",
        "| HTTP 状态码 | 含义 |\n|---|---|\n| 200 | a |\n| 300 | b |\n| 400 | c |",
        "| Status code | Meaning |\n|---|---|\n| 200 | fine |\n| 404 | nothing |\n| 500 | broken |",
    ] {
        assert_eq!(rows(text, Format::Markdown).len(), 3, "{text}");
    }
}

#[test]
fn the_same_code_twice_is_noted() {
    let table = |rows: &str| {
        format!(
            "| Code | Name |\n|---|---|\n| 200 | OK |\n| 201 | Created |\n| 400 | Bad Request |\n{rows}"
        )
    };
    let problems = |rows: &str| problems(&table(rows), Format::Markdown);
    assert_eq!(
        problems("| 404 | Not Found |\n| 404 | Not Found |"),
        ["7: 404 is listed twice: it is on line 6, too"]
    );
    // Cases.
    assert_eq!(problems("| 400 | Bad Request |\n| 201 | Created |\n| 200 | OK |"), [""; 0]);
    // Two tables can have the same code.
    assert_eq!(problems("\n| 404 | Not Found |\n\n| Code |\n|---|\n| 404 Not Found |"), [""; 0]);
}

#[test]
fn cells_with_several_codes_are_read() {
    for (cell, codes) in [
        ("401, 403", &[401, 403][..]),
        ("401/403", &[401, 403]),
        ("401 or 403", &[401, 403]),
        ("401、403", &[401, 403]),
        ("401 和 403", &[401, 403]),
        ("`401`, `403`, `404`", &[401, 403, 404]),
        ("401<br>403", &[401, 403]),
        ("401 Unauthorized / 403 Forbidden", &[401, 403]),
        ("401 Unauthorized, 403 Forbidden", &[401, 403]),
        ("401 (Unauthorized) and 403 (Forbidden)", &[401, 403]),
    ] {
        let table = format!("| HTTP code | When |\n|---|---|\n| {cell} | no access |\n");
        let found: Vec<u16> = rows(&table, Format::Markdown).iter().map(|row| row.1).collect();
        assert_eq!(found, codes, "{cell}");
        assert_eq!(problems(&table, Format::Markdown), [""; 0], "{cell}");
    }
    let table = "| HTTP code | Name |\n|---|---|\n| 401, 403 | Unauthorized, Not Found |\n";
    assert_eq!(
        problems(table, Format::Markdown),
        ["3: 403 is \"Forbidden\"; \"Not Found\" is 404"]
    );
}

#[test]
fn several_columns_of_codes_are_read() {
    let table = "| Method | Success | Errors |\n|---|---|---|\n| GET | 200 OK | 404 Not Found |\n\
                 | POST | 201 Created | 400, 409 |\n| PUT | 204 No Content | 410 Not Found |\n";
    let codes: Vec<u16> = rows(table, Format::Markdown).iter().map(|row| row.1).collect();
    assert_eq!(codes, [200, 404, 201, 400, 409, 204, 410]);
    assert_eq!(problems(table, Format::Markdown), ["5: 410 is \"Gone\"; \"Not Found\" is 404"]);
    // Numbers in another column are numbers.
    let table = "| Code | Requests |\n|---|---|\n| 200 OK | 404 |\n| 404 Not Found | 200 |\n";
    assert_eq!(rows(table, Format::Markdown).len(), 2);
}

#[test]
fn codes_in_sentences_are_compared() {
    for text in [
        "If it fails, the server returns 404 Not Found.",
        "Send a `404 Not Found` response.",
        "返回 404 Not Found，表示不存在",
        "An HTTP 404 (Not Found) is sent.",
    ] {
        let guide = read_text(text, Format::Markdown);
        assert_eq!((guide.rows.len(), guide.mentions.len()), (0, 1), "{text}");
        assert_eq!(problems(text, Format::Markdown), [""; 0], "{text}");
        assert_eq!(problems(&text.replace("404", "403"), Format::Markdown).len(), 1, "{text}");
        assert_eq!(problems(&text.replace("404", "432"), Format::Markdown).len(), 1, "{text}");
    }
    for text in [
        "In 404 of 1000 cases, nothing was found.",
        "We created 300 orders. 200 Accepted ones are left.",
        "`HTTP/1.1 404 Fine`",
        "It is not a 403 Not Found.",
        "Call 404 Not Foundation Street.",
        "Over 500 found it useful, 200 gone.",
        "Version 2.404 Not Found",
    ] {
        assert_eq!(problems(text, Format::Markdown), [""; 0], "{text}");
    }
}

#[test]
fn plain_lines_are_items() {
    let text = "The API sends\n200 OK - it worked\n404 Payment Required - it is not there\n";
    assert_eq!(
        problems(text, Format::Markdown),
        ["3: 404 is \"Not Found\"; \"Payment Required\" is 402"]
    );
    assert_eq!(rows(text, Format::Markdown).len(), 2);
}

/// Quadratic time for a file of one megabyte would take minutes.
#[test]
fn long_files_are_read_in_one_pass() {
    for (format, piece) in [
        (Format::Html, "<td>"),
        (Format::Html, "<b> "),
        (Format::Html, "<table><tr><td>404"),
        (Format::Html, "<td rowspan=1000 colspan=1000>404"),
        (Format::Html, "<li>404 Not Found"),
        (Format::Html, "</p>"),
        (Format::Markdown, "<table>\n"),
        (Format::Markdown, "404, "),
        (Format::Markdown, "a.a"),
        (Format::Markdown, "404 Not Found\n"),
        (Format::Rst, "====  ====\n"),
        (Format::Rst, "+---+---+\n"),
        (Format::Rst, "+---+\n| 404 |\n"),
        (Format::Rst, ".. list-table::\n"),
        (Format::Rst, "   * - 404\n"),
        (Format::Rst, ":a:`"),
        (Format::Asciidoc, "|===\n"),
        (Format::Asciidoc, "|404 "),
        (Format::Asciidoc, "2+^a|404 "),
        (Format::Asciidoc, ":: "),
    ] {
        let text = piece.repeat(300_000 / piece.len());
        let begin = std::time::Instant::now();
        check_text(&text, format);
        let seconds = begin.elapsed().as_secs();
        assert!(seconds < 30, "{piece:?} takes {seconds} s");
    }
}
