//! Comparing what a command prints with the text.

/// Returns what differs, if anything does.
///
/// `…` in a line stands for any text, and a line that is only `…` for any number of lines.
pub(crate) fn difference(expected: &[String], printed: &str) -> Option<String> {
    let printed: Vec<&str> = printed.lines().map(str::trim_end).collect();
    if is_match(expected, &printed) {
        return None;
    }
    Some(format!("the text shows:\n{}\n\nprinted:\n{}", expected.join("\n"), printed.join("\n")))
}

fn is_match(expected: &[String], printed: &[&str]) -> bool {
    match expected {
        [] => printed.is_empty(),
        [any, rest @ ..] if any == "…" => {
            (0..=printed.len()).any(|start| is_match(rest, &printed[start..]))
        }
        [line, rest @ ..] => match printed {
            [found, others @ ..] => is_line(line, found) && is_match(rest, others),
            [] => false,
        },
    }
}

fn is_line(expected: &str, printed: &str) -> bool {
    match expected.trim_end().split_once('…') {
        None => expected.trim_end() == printed,
        Some((before, after)) => printed.strip_prefix(before).is_some_and(|rest| match after {
            "" => true,
            _ => (0..=rest.len())
                .any(|start| rest.get(start..).is_some_and(|rest| is_line(after, rest))),
        }),
    }
}

/// Returns the output with `…` for what differs each time.
pub(crate) fn stable(printed: &str) -> String {
    let mut stable = String::new();
    for line in printed.lines().map(str::trim_end) {
        let uuid = "urn:uuid:";
        let line = match (line.strip_prefix("date: "), line.find(uuid)) {
            (Some(_), _) => "date: …".to_owned(),
            (None, Some(begin)) => {
                let (before, id) = line.split_at(begin + uuid.len());
                format!("{before}…{}", id.get(36..).unwrap_or_default())
            }
            (None, None) => line.to_owned(),
        };
        stable.push_str(&line);
        stable.push('\n');
    }
    stable
}

/// Compares a table of the text with a page that rustdoc has written.
pub(crate) fn contains_table(page: &str, rows: &[String]) -> Result<(), String> {
    let mut text = String::new();
    for part in page.split('<') {
        let (tag, content) = part.split_once('>').unwrap_or(("", part));
        text.push_str(match tag {
            "tr" => "\n|",
            "/td" | "/th" => "|",
            "/tr" => "\n",
            _ => "",
        });
        text.push_str(content);
    }
    let found: Vec<Vec<String>> = text.lines().map(cells).collect();
    let missing = rows.iter().find(|row| !found.contains(&cells(row)));
    missing.map_or(Ok(()), |row| Err(format!("no row `{row}` on the page:\n{text}")))
}

/// Returns the texts of the cells in a row, without the marks of code.
fn cells(row: &str) -> Vec<String> {
    row.split('|').map(|cell| cell.replace('`', "").trim().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn an_ellipsis_is_any_text() {
        assert_eq!(difference(&lines("…\nerror: 7 …s\n…"), "a\nb\nerror: 7 lines\nc"), None);
        assert_eq!(difference(&lines("id …, …!"), "id 7, x!"), None);
        assert!(difference(&lines("…\nerror: 8"), "error: 7").is_some());
        assert!(difference(&lines("one"), "one\ntwo").is_some());
        assert!(difference(&[], "anything").is_some());
    }

    #[test]
    fn volatile_parts_are_left_out() {
        let id = "123e4567-e89b-12d3-a456-426614174000";
        let printed = format!("date: Tue\r\n{{\"instance\":\"urn:uuid:{id}\"}}");
        assert_eq!(stable(&printed), "date: …\n{\"instance\":\"urn:uuid:…\"}\n");
    }

    #[test]
    fn tables_are_found_on_pages() {
        let page =
            "<p>x</p><tr><td><a href=\"#\">200 OK</a></td><td></td><td><code>User</code></td></tr>";
        assert_eq!(contains_table(page, &lines("| 200 OK | | `User` |")), Ok(()));
        assert!(contains_table(page, &lines("| 200 OK | | `Task` |")).is_err());
    }
}
