//! The findings for each kind of row, and rows without findings.

use cargo_api_responses::check;

fn shown(text: &str) -> Vec<String> {
    let findings = check(text.as_bytes()).unwrap().findings;
    findings.iter().map(ToString::to_string).collect()
}

#[test]
fn each_kind_of_finding() {
    for (text, wanted) in [
        (
            "- 203: See Other\n",
            "203 is \"Non-Authoritative Information\"; \"See Other\" is 303\n    write `203 \
             Non-Authoritative Information`, or `303 See Other` if that is meant (RFC 9110 \
             §15.3.4, §15.4.4)",
        ),
        (
            "- 203: See Other\n- 303: See Other\n",
            "203 is \"Non-Authoritative Information\"; \"See Other\" is 303\n    write `203 \
             Non-Authoritative Information`: `303 See Other` is on line 2 (RFC 9110 §15.3.4, \
             §15.4.4)",
        ),
        (
            "- 307 Switch Proxy\n",
            "307 is \"Temporary Redirect\"; \"Switch Proxy\" is 306\n    write `307 Temporary \
             Redirect` (RFC 9110 §15.4.8, §15.4.7)",
        ),
        (
            "- 210: Multi-Status\n",
            "210 is not assigned; clients read it as 200; \"Multi-Status\" is 207\n    write `207 \
             Multi-Status` (RFC 9110 §15; RFC 9205 §4.6; RFC 4918 §11.1)",
        ),
        (
            "- 419: Page Expired\n",
            "419 is not assigned; clients read it as 400\n    write `401` for an expired login \
             (RFC 9110 §15; RFC 9205 §4.6)",
        ),
        (
            "# Status codes\n- 432: strange\n",
            "432 is not assigned; clients read it as 400\n    write a code that is registered \
             (RFC 9110 §15; RFC 9205 §4.6)",
        ),
        (
            "# Status codes\n- 099: strange\n",
            "099 is not a status code: they range from 100 to 599\n    write a code that is \
             registered (RFC 9110 §15)",
        ),
        (
            "- 305: Use Proxy\n",
            "305 should not be used, because the code is deprecated; a response must not choose the \
             client's proxy\n    write `307` or `403` instead, or add \"deprecated\" \
             (RFC 9110 §15.4.6; RFC 7231 App. B)",
        ),
        (
            "- 413: Request Entity Too Large\n",
            "note: 413 is called \"Content Too Large\" in RFC 9110; \"Request Entity Too \
             Large\" is its former name\n    write `413 Content Too Large` (RFC 9110 §15.5.14)",
        ),
        (
            "- 422 Unprocessable Entity when it makes no sense\n",
            "note: 422 is called \"Unprocessable Content\" in RFC 9110; \"Unprocessable \
             Entity\" is its former name\n    write `422 Unprocessable Content` (RFC 9110 §15.5.21)",
        ),
        (
            "- 200 OK\n- 201 Created\n- 401 Unauthorised\n",
            "401 is called \"Unauthorized\", not \"Unauthorised\"\n    write `401 Unauthorized` \
             (RFC 9110 §15.5.2)",
        ),
        (
            "Status code | Reason phrase\n---|---\n404 | Nothing here\n",
            "404 is called \"Not Found\", not \"Nothing here\"\n    write `404 Not Found` (RFC 9110 \
             §15.5.5)",
        ),
        (
            "Code | Phrase\n---|---\n200 | OK\n404 | \n",
            "404 has no phrase here\n    write `404 Not Found` (RFC 9110 §15.5.5)",
        ),
        (
            "Code | What\n---|---\n200 OK | a\n201 Created | b\n404 | c\n",
            "404 has no phrase here\n    write `404 Not Found` (RFC 9110 §15.5.5)",
        ),
    ] {
        assert_eq!(shown(text), [wanted], "{text}");
    }
}

#[test]
fn two_names_for_one_code_are_reported() {
    // An older name is a note, here too, and is reported once.
    assert_eq!(
        shown("- 413: Content Too Large\n- 413: Payload Too Large\n"),
        [
            "note: 413 is called \"Content Too Large\" in RFC 9110; \"Payload Too Large\" is its former name\n    \
          write `413 Content Too Large` (RFC 9110 §15.5.14)"
        ]
    );
    // The phrase of another code is one mistake, and not also a second name.
    let found = shown("- 404 Not Found\n- 404 Gone\n");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("404 is \"Not Found\"; \"Gone\" is 410\n"), "{found:?}");
    let found =
        shown("- 200 OK\n- 201 Created\n- 419 Page Expired\n- 419 Authentication Timeout\n");
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found[2].ends_with("write `401` for an expired login in both places (RFC 9205 §4.6)"));
}

#[test]
fn correct_rows_have_no_findings() {
    for text in [
        // Case, hyphens and the form of apostrophes are ignored.
        "- 404 NOT FOUND\n- 203: non authoritative information\n- 418 I’m a teapot (unused)\n",
        "- 404 Not Found\n- 404: the user is not there\n- 404 **User not found**\n",
        // A description is not a phrase.
        "Code | Meaning\n---|---\n200 | OK\n404 | Order not there\n202 | Processing of it goes on\n",
        "## Status codes\n- 202: Processing\n- 423: Gone\n",
        "- 413 Content Too Large (once Payload Too Large)\n- 413 Payload Too Large (Content Too Large)\n",
        "- 302 Found / Moved Temporarily\n- 401 Unauthorized, Forbidden\n",
        // A row that says that the code is not in use is correct.
        "- 305 Use Proxy (deprecated)\n- 510 Not Extended：已废弃\n- 306 (Unused)\n",
        "| 418 | (Unused) | I'm a teapot |\n| 404 | Not Found | nothing |\n",
        "状态码 | 短语 | 说明\n---|---|---\n404 | Not Found | 找不到\n410 | Gone | 已删除\n500 | 服务器错误 |\n",
        // A temporary registration is a registration.
        "- 104 Upload Resumption Supported\n",
    ] {
        assert_eq!(shown(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn codes_missing_from_a_complete_table_are_reported() {
    let of = |codes: &[u16]| -> String {
        let entry = |code: &u16| format!("- {}", http_semantics::Status::get(*code).unwrap());
        codes.iter().map(entry).collect::<Vec<_>>().join("\n")
    };
    let successes = [200, 201, 202, 203, 204, 205, 206, 208, 226];
    assert_eq!(
        shown(&of(&successes)),
        ["note: 2xx has 9 of 10 codes, without 207\n    add `207 Multi-Status` if the list \
          should be complete (RFC 4918 §11.1)"]
    );
    // Seven of ten codes, or all redirects but one, are not taken for complete.
    assert_eq!(shown(&of(&successes[..7])), Vec::<String>::new());
    assert_eq!(shown(&of(&[301, 302, 303, 304, 307, 308])), Vec::<String>::new());
    let common = [200, 201, 204, 301, 304, 400, 401, 403, 404, 405, 409, 415, 429, 500, 503];
    assert_eq!(shown(&of(&common)), Vec::<String>::new());

    // All codes, except 1xx intentionally and 300 by mistake.
    let all = http_semantics::Status::all().iter().map(|status| status.code);
    let all: Vec<u16> =
        all.filter(|code| *code > 200 && ![300, 305, 306, 418, 510].contains(code)).collect();
    let found = shown(&of(&all));
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].starts_with("note: 2xx has 9 of 10 codes, without 200\n"));
    assert!(found[1].starts_with("note: 3xx has 6 of 7 codes, without 300\n"));
}
