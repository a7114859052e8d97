//! The part of TOML that the file needs, with the line of everything: tables, arrays of strings and numbers,
//! strings, booleans and comments.
//!
//! A TOML library is left out on purpose: every crate that uses the attribute compiles what the macro depends on.

use std::iter::Peekable;
use std::str::Chars;

/// The file as tables, in the order of the file. The first table is the one without a heading.
pub(super) struct Document {
    pub(super) tables: Vec<Table>,
    /// The lines that are not TOML, or a part of TOML that the file does not need.
    pub(super) unreadable: Vec<(usize, &'static str)>,
}

/// `[forbid.teapots]`, and the keys below it.
pub(super) struct Table {
    /// `forbid` and `teapots`
    pub(super) name: Vec<String>,
    pub(super) line: usize,
    pub(super) entries: Vec<Entry>,
}

/// `key = value`
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) line: usize,
    pub(super) value: Value,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Text(String),
    Number(u32),
    Flag(bool),
    List(Vec<Value>),
}

/// What is expected at a place that cannot be read.
type Expected = &'static str;

const A_SETTING: Expected = "a setting is a name, `=` and a value, such as `lang = \"en\"`";
const A_VALUE: Expected =
    "a value is a string in quotes, a number, `true`, `false`, or a list of them in brackets";
const A_HEADING: Expected = "a heading is a name in brackets, such as `[rules]`";
const AN_ESCAPE: Expected = "in a string, a backslash stands before `\"`, `\\`, `n` or `t`";
const NOTHING: Expected = "only a comment may follow on this line";

pub(super) fn parse(text: &str) -> Document {
    let mut document = Document { tables: vec![Table::new(Vec::new(), 1)], unreadable: Vec::new() };
    // A byte order mark may stand at the beginning, and a line may end with a carriage return and a line feed.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    let mut input = Input { rest: text.chars().peekable(), line: 1 };
    loop {
        input.skip_blank_lines();
        let line = input.line;
        let Some(&first) = input.rest.peek() else { return document };
        let read = if first == '[' {
            input.heading().map(|name| document.tables.push(Table::new(name, line)))
        } else {
            input.entry(line).map(|entry| {
                if let Some(table) = document.tables.last_mut() {
                    table.entries.push(entry);
                }
            })
        };
        if let Err(expected) = read.and_then(|()| input.end_of_line()) {
            document.unreadable.push((input.line, expected));
            input.skip_line();
        }
    }
}

impl Table {
    fn new(name: Vec<String>, line: usize) -> Self {
        Table { name, line, entries: Vec::new() }
    }
}

/// Comments and strings contain no control characters except tabs.
fn is_text(character: char) -> bool {
    character == '\t' || !character.is_ascii_control()
}

struct Input<'a> {
    rest: Peekable<Chars<'a>>,
    line: usize,
}

impl Input<'_> {
    fn next(&mut self) -> Option<char> {
        let next = self.rest.next();
        self.line += usize::from(next == Some('\n'));
        next
    }

    fn takes(&mut self, character: char) -> bool {
        let is_next = self.rest.peek() == Some(&character);
        if is_next {
            self.next();
        }
        is_next
    }

    fn skip_spaces(&mut self) {
        while self.rest.peek().is_some_and(|next| matches!(next, ' ' | '\t')) {
            self.next();
        }
    }

    fn skip_comment(&mut self) {
        if self.rest.peek() == Some(&'#') {
            while self.rest.peek().is_some_and(|next| is_text(*next)) {
                self.next();
            }
        }
    }

    fn skip_line(&mut self) {
        while self.rest.peek().is_some_and(|next| *next != '\n') {
            self.next();
        }
    }

    fn skip_blank_lines(&mut self) {
        loop {
            self.skip_spaces();
            self.skip_comment();
            if !self.takes('\n') {
                return;
            }
        }
    }

    fn end_of_line(&mut self) -> Result<(), Expected> {
        self.skip_spaces();
        self.skip_comment();
        match self.rest.peek() {
            None | Some('\n') => Ok(()),
            Some(_) => Err(NOTHING),
        }
    }

    /// `[forbid.teapots]`
    fn heading(&mut self) -> Result<Vec<String>, Expected> {
        self.takes('[');
        let mut name = Vec::new();
        loop {
            self.skip_spaces();
            name.push(self.key().ok_or(A_HEADING)?);
            self.skip_spaces();
            if self.takes(']') {
                return Ok(name);
            }
            if !self.takes('.') {
                return Err(A_HEADING);
            }
        }
    }

    fn entry(&mut self, line: usize) -> Result<Entry, Expected> {
        let key = self.key().ok_or(A_SETTING)?;
        self.skip_spaces();
        if !self.takes('=') {
            return Err(A_SETTING);
        }
        self.skip_spaces();
        let value = self.value()?;
        Ok(Entry { key, line, value })
    }

    fn key(&mut self) -> Option<String> {
        match self.rest.peek()? {
            '"' | '\'' => self.text().ok(),
            _ => Some(self.word()).filter(|word| !word.is_empty()),
        }
    }

    fn word(&mut self) -> String {
        let mut word = String::new();
        while let Some(next) = self.rest.peek()
            && (next.is_ascii_alphanumeric() || matches!(next, '-' | '_'))
        {
            word.push(*next);
            self.next();
        }
        word
    }

    fn value(&mut self) -> Result<Value, Expected> {
        match self.rest.peek() {
            Some('"' | '\'') => self.text().map(Value::Text),
            Some('[') => self.list(),
            Some(_) => {
                let word = self.word();
                match word.as_str() {
                    "true" => Ok(Value::Flag(true)),
                    "false" => Ok(Value::Flag(false)),
                    // TOML would read a number in another notation.
                    number if number.len() > 1 && number.starts_with('0') => Err(A_VALUE),
                    number => number.parse().map(Value::Number).map_err(|_| A_VALUE),
                }
            }
            None => Err(A_VALUE),
        }
    }

    fn list(&mut self) -> Result<Value, Expected> {
        self.takes('[');
        let mut values = Vec::new();
        loop {
            self.skip_blank_lines();
            if self.takes(']') {
                return Ok(Value::List(values));
            }
            // A list in a list has no meaning here, and a recursion would have no limit.
            if self.rest.peek() == Some(&'[') {
                return Err(A_VALUE);
            }
            values.push(self.value()?);
            self.skip_blank_lines();
            if !self.takes(',') && self.rest.peek() != Some(&']') {
                return Err(A_VALUE);
            }
        }
    }

    /// The text between quotation marks of either kind, on one line.
    fn text(&mut self) -> Result<String, Expected> {
        let quote = self.next().ok_or(A_VALUE)?;
        let mut text = String::new();
        loop {
            match self.rest.peek() {
                Some(next) if is_text(*next) => {}
                _ => return Err(A_VALUE),
            }
            match self.next() {
                Some(end) if end == quote => return Ok(text),
                Some('\\') if quote == '"' => text.push(match self.next() {
                    Some(escaped @ ('"' | '\\')) => escaped,
                    Some('n') => '\n',
                    Some('t') => '\t',
                    _ => return Err(AN_ESCAPE),
                }),
                Some(character) => text.push(character),
                None => return Err(A_VALUE),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    #[test]
    fn tables_and_values_have_their_lines() {
        let document = parse(
            "# Ours.\r\nlang = 'en' # or not\n\n[forbid.\"teapots\"]\ncodes = [ # two\n  418,\n  \"5xx\",\n]\n\
             help = \"a \\\"b\\\"\\n\"\nis-on = true\n",
        );
        assert!(document.unreadable.is_empty());
        let names: Vec<String> = document.tables.iter().map(|table| table.name.join(".")).collect();
        assert_eq!(names, ["", "forbid.teapots"]);
        let all = document.tables.iter().flat_map(|table| &table.entries);
        let all: Vec<_> =
            all.map(|entry| (entry.key.as_str(), entry.line, entry.value.clone())).collect();
        let expected = [
            ("lang", 2, text("en")),
            ("codes", 5, Value::List(vec![Value::Number(418), text("5xx")])),
            ("help", 9, text("a \"b\"\n")),
            ("is-on", 10, Value::Flag(true)),
        ];
        assert_eq!(all, expected);
    }

    #[test]
    fn each_line_that_is_not_toml_is_reported_once() {
        for (wrong, line) in [
            ("errors", 1),
            ("\nerrors = a::B", 2),
            ("errors = \"a::B", 1),
            ("errors = \"a::B\" \"c\"", 1),
            ("errors = \"a\\u0062\"", 1),
            ("a = [1, [2]]", 1),
            ("a = [1\nb = 2", 2),
            ("[rules", 1),
            ("[[rules]]", 1),
            ("a = { b = 1 }", 1),
            ("a = -1", 1),
            ("a.b = 1", 1),
            ("a = 0418", 1),
            ("a = 4294967296", 1),
            ("a = 'b\0'", 1),
            ("# \u{7f}", 1),
            ("a = 1\n\r# b", 2),
            ("a = 1\n\u{feff}b = 1", 2),
            ("a =", 1),
            ("=", 1),
        ] {
            let document = parse(wrong);
            let lines: Vec<usize> = document.unreadable.iter().map(|(line, _)| *line).collect();
            assert_eq!(lines, [line], "{wrong:?}");
        }
    }
}
