//! Comparing what a command prints with the text.

/// Returns what differs, if anything does.
///
/// `…` in a line stands for any text, and a line that is only `…` for any number of lines. If no output is expected, any is
/// accepted: the text does not say what the command prints.
pub(crate) fn difference(expected: &[String], printed: &str) -> Option<String> {
    let printed: Vec<&str> = printed.lines().map(str::trim_end).collect();
    if expected.is_empty() || is_match(expected, &printed) {
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
        Some((before, after)) => {
            printed.strip_prefix(before).is_some_and(|rest| match after {
                "" => true,
                _ => (0..=rest.len())
                    .any(|start| rest.get(start..).is_some_and(|rest| is_line(after, rest))),
            })
        }
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
        assert_eq!(difference(&[], "anything"), None);
    }

    #[test]
    fn volatile_parts_are_left_out() {
        let id = "123e4567-e89b-12d3-a456-426614174000";
        let printed = format!("date: Tue\r\n{{\"instance\":\"urn:uuid:{id}\"}}");
        assert_eq!(stable(&printed), "date: …\n{\"instance\":\"urn:uuid:…\"}\n");
    }
}
