//! The grammar of JSON (RFC 8259), for the examples of contents.

use std::fmt;

/// Values can be nested this deeply, which protects the stack.
const DEPTH: u32 = 64;

/// The first mistake of a text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    expected: &'static str,
    line: usize,
    column: usize,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Fault { expected, line, column } = self;
        write!(formatter, "expected {expected} at line {line}, column {column}")
    }
}

/// Checks that a text is one JSON value.
pub(crate) fn check(text: &str) -> Result<(), Fault> {
    let mut reader = Reader { rest: text };
    let read = reader.value(DEPTH).and_then(|()| {
        reader.space();
        if reader.rest.is_empty() { Ok(()) } else { Err("the end") }
    });
    read.map_err(|expected| {
        let before = &text[..text.len() - reader.rest.len()];
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|one| *one != '\n').count() + 1;
        Fault { expected, line, column }
    })
}

struct Reader<'a> {
    rest: &'a str,
}

type Read = Result<(), &'static str>;

impl Reader<'_> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    fn take(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn value(&mut self, depth: u32) -> Read {
        self.space();
        if depth == 0 {
            return Err("a value that is nested less deeply");
        }
        match self.rest.as_bytes().first() {
            Some(b'{') => self.list(depth, '}'),
            Some(b'[') => self.list(depth, ']'),
            Some(b'"') => self.string(),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ if ["true", "false", "null"].iter().any(|word| self.take(word)) => Ok(()),
            _ => Err("a value"),
        }
    }

    /// An object or an array.
    fn list(&mut self, depth: u32, end: char) -> Read {
        self.rest = &self.rest[1..];
        self.space();
        if self.rest.starts_with(end) {
            self.rest = &self.rest[1..];
            return Ok(());
        }
        loop {
            if end == '}' {
                self.space();
                if !self.rest.starts_with('"') {
                    return Err("a name in quotation marks");
                }
                self.string()?;
                self.space();
                if !self.take(":") {
                    return Err("`:`");
                }
            }
            self.value(depth - 1)?;
            self.space();
            if self.rest.starts_with(end) {
                self.rest = &self.rest[1..];
                return Ok(());
            }
            if !self.take(",") {
                return Err(if end == '}' { "`,` or `}`" } else { "`,` or `]`" });
            }
        }
    }

    fn string(&mut self) -> Read {
        self.rest = &self.rest[1..];
        loop {
            let end = self.rest.find(|one: char| matches!(one, '"' | '\\') || one < ' ');
            self.rest = &self.rest[end.unwrap_or(self.rest.len())..];
            if self.take("\"") {
                return Ok(());
            }
            if !self.take("\\") {
                return Err("`\"`");
            }
            let escape = self.rest.as_bytes();
            let length = match escape {
                [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => 1,
                [b'u', a, b, c, d, ..]
                    if [a, b, c, d].iter().all(|one| one.is_ascii_hexdigit()) =>
                {
                    5
                }
                _ => return Err("an escape of JSON"),
            };
            self.rest = &self.rest[length..];
        }
    }

    fn number(&mut self) -> Read {
        self.take("-");
        if !self.take("0") {
            self.digits()?;
        }
        if self.take(".") {
            self.digits()?;
        }
        if self.take("e") || self.take("E") {
            let _ = self.take("+") || self.take("-");
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Read {
        let rest = self.rest.trim_start_matches(|one: char| one.is_ascii_digit());
        if rest.len() == self.rest.len() {
            return Err("a digit");
        }
        self.rest = rest;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn json_is_accepted() {
        for text in [
            "{}",
            "[]",
            " null ",
            r#"{"id": 1, "name": "Ada \u00e9 \"x\"", "tags": [true, false, -0.5e+3, []]}"#,
            "\"文\"",
            "0",
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
    }

    #[test]
    fn the_first_mistake_is_found() {
        for (text, expected) in [
            ("", "expected a value at line 1, column 1"),
            ("{\n  id: 1\n}", "expected a name in quotation marks at line 2, column 3"),
            (r#"{"id": 1,}"#, "expected a name in quotation marks at line 1, column 10"),
            (r#"{"id" 1}"#, "expected `:` at line 1, column 7"),
            ("[1 2]", "expected `,` or `]` at line 1, column 4"),
            ("{\"a\": 1", "expected `,` or `}` at line 1, column 8"),
            ("[1,]", "expected a value at line 1, column 4"),
            ("01", "expected the end at line 1, column 2"),
            ("1.", "expected a digit at line 1, column 3"),
            ("'a'", "expected a value at line 1, column 1"),
            ("\"a\nb\"", "expected `\"` at line 1, column 3"),
            (r#""\x""#, "expected an escape of JSON at line 1, column 3"),
            (r#""\u12é""#, "expected an escape of JSON at line 1, column 3"),
        ] {
            assert_eq!(check(text).unwrap_err().to_string(), expected, "{text}");
        }
        let deep = "[".repeat(100);
        assert!(check(&deep).unwrap_err().to_string().contains("nested less deeply"));
    }
}
