//! Commands that send a request with `curl`.

use std::fmt::Write as _;

/// A request to try.
#[derive(Default)]
pub(super) struct Request {
    pub(super) method: &'static str,
    pub(super) url: String,
    /// Header fields, such as `Content-Type: application/json`.
    pub(super) headers: Vec<String>,
    /// Name and password.
    pub(super) user: Option<&'static str>,
    /// Cookies, such as `session=SESSION`.
    pub(super) cookies: Vec<String>,
    pub(super) payload: Payload,
}

/// The content of a request.
#[derive(Default)]
pub(super) enum Payload {
    #[default]
    None,
    Text(String),
    /// Bytes of a file.
    File,
    /// Fields of a form: `name=value`.
    Form(Vec<String>),
    /// Parts: `name=value`, or `name=@file`.
    Parts(Vec<String>),
}

impl Request {
    /// Returns the command for a POSIX shell, with one option on each line.
    pub(super) fn command(&self) -> String {
        let mut command = String::from("curl");
        match (self.method, &self.payload) {
            ("GET", Payload::None) | ("POST", Payload::Form(_) | Payload::Parts(_)) => {}
            ("HEAD", Payload::None) => command.push_str(" --head"),
            (method, _) => command.extend([" -X ", method]),
        }
        command.push(' ');
        command.push_str(&quoted(&self.url));
        let mut option = |name: &str, value: &str| {
            // Writing to a `String` does not fail.
            let _ = write!(command, " \\\n  {name} {}", quoted(value));
        };
        for header in &self.headers {
            option("-H", header);
        }
        if let Some(user) = self.user {
            option("-u", user);
        }
        if !self.cookies.is_empty() {
            option("-b", &self.cookies.join("; "));
        }
        match &self.payload {
            Payload::None => {}
            // `--data` would read a file if the text begins with `@`.
            Payload::Text(text) => option("--data-raw", text),
            Payload::File => option("--data-binary", "@FILE"),
            Payload::Form(fields) => fields.iter().for_each(|one| option("--data-urlencode", one)),
            Payload::Parts(parts) => parts.iter().for_each(|one| option("-F", one)),
        }
        command
    }
}

/// Quotes a word for a POSIX shell. Between single quotes, every character except a single quote stands for itself
/// (POSIX.1-2024, Shell Command Language, §2.2.2).
fn quoted(word: &str) -> String {
    let is_plain = |one: char| one.is_ascii_alphanumeric() || "-._/:=@,+%".contains(one);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_quoted_where_a_shell_would_change_them() {
        assert_eq!(quoted("https://example.com/a%20b"), "https://example.com/a%20b");
        assert_eq!(quoted("https://example.com/?a=1&b=2"), "'https://example.com/?a=1&b=2'");
        assert_eq!(quoted("it's $HOME `id` \\ \"x\""), r#"'it'\''s $HOME `id` \ "x"'"#);
        assert_eq!(quoted(""), "''");
        assert_eq!(quoted("!a\n~"), "'!a\n~'");
    }

    #[test]
    fn a_shell_reads_the_words_as_they_were() {
        let texts = ["it's", "$(id) `id` ${x}", "a\nb\\", "'", "''", "\"", "*?[a]~#;&|<>!", "名"];
        let printed = texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(" ");
        let script = format!("printf '%s\\0' {printed}");
        let Ok(output) = std::process::Command::new("sh").args(["-c", &script]).output() else {
            // Windows has no such shell.
            return;
        };
        let read = String::from_utf8(output.stdout).unwrap();
        assert_eq!(read.split_terminator('\0').collect::<Vec<_>>(), texts);
    }

    #[test]
    fn each_option_has_a_line() {
        let request = Request {
            method: "PUT",
            url: "https://example.com/books/1".to_owned(),
            headers: vec!["Content-Type: application/json".to_owned()],
            user: Some("USER:PASSWORD"),
            cookies: vec!["a=1".to_owned(), "b=2".to_owned()],
            payload: Payload::Text("{\"title\": \"Emma's\"}".to_owned()),
        };
        let expected = "curl -X PUT https://example.com/books/1 \\\n  \
            -H 'Content-Type: application/json' \\\n  -u USER:PASSWORD \\\n  -b 'a=1; b=2' \\\n  \
            --data-raw '{\"title\": \"Emma'\\''s\"}'";
        assert_eq!(request.command(), expected);
        let form = Payload::Form(vec!["title=a b".to_owned()]);
        let request =
            Request { method: "POST", url: "/".to_owned(), payload: form, ..Request::default() };
        assert_eq!(request.command(), "curl / \\\n  --data-urlencode 'title=a b'");
        let head = Request { method: "HEAD", url: "/".to_owned(), ..Request::default() };
        assert_eq!(head.command(), "curl --head /");
    }
}
