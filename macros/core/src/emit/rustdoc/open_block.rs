//! Blocks that the author's documentation does not close, and that would contain the table.
//!
//! Only blocks that do not end at a blank line (CommonMark 0.31 §4.5, §4.6): code fences, and HTML blocks
//! with an end condition of their own. A `<div>` ends at the blank line before the table.

/// The line that closes the open block, if there is one.
pub(super) fn close(lines: &[String]) -> Option<String> {
    let mut open: Option<Block> = None;
    for line in lines.iter().flat_map(|line| line.split('\n')) {
        open = match open {
            Some(block) if block.ends_at(line) => None,
            Some(block) => Some(block),
            None => Block::begins_at(line),
        };
    }
    open.map(|block| block.end())
}

enum Block {
    Fence { character: char, length: usize },
    Html { end: &'static str },
}

/// The start and end conditions of HTML blocks that do not end at a blank line.
const HTML: &[(&str, &str)] = &[
    ("<script", "</script>"),
    ("<pre", "</pre>"),
    ("<style", "</style>"),
    ("<textarea", "</textarea>"),
    ("<!--", "-->"),
    ("<?", "?>"),
    ("<![cdata[", "]]>"),
];

impl Block {
    fn begins_at(line: &str) -> Option<Block> {
        let line = line.trim_start();
        if let Some((character, length)) = fence(line)
            // If the info string of a backtick fence contains a backtick, it is a code span.
            && (character == '~' || !line[length..].contains('`'))
        {
            return Some(Block::Fence { character, length });
        }
        let lower = line.to_lowercase();
        let (_, end) = HTML.iter().find(|(begin, _)| lower.starts_with(begin))?;
        (!lower.contains(end)).then_some(Block::Html { end })
    }

    fn ends_at(&self, line: &str) -> bool {
        match self {
            Block::Fence { character, length } => fence(line.trim_start()).is_some_and(|found| {
                found.0 == *character
                    && found.1 >= *length
                    && line.trim_start()[found.1..].trim().is_empty()
            }),
            Block::Html { end } => line.to_lowercase().contains(end),
        }
    }

    fn end(&self) -> String {
        match self {
            Block::Fence { character, length } => character.to_string().repeat(*length),
            Block::Html { end } => (*end).to_owned(),
        }
    }
}

/// The character and length of a code fence at the beginning of a line.
fn fence(line: &str) -> Option<(char, usize)> {
    let character = line.chars().next().filter(|first| matches!(first, '`' | '~'))?;
    let length = line.chars().take_while(|next| *next == character).count();
    (length >= 3).then_some((character, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closing(text: &str) -> Option<String> {
        close(&text.lines().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn closed_blocks_are_not_closed_again() {
        assert_eq!(closing("A user.\n\n```\ncode\n```"), None);
        assert_eq!(closing("```rust\nlet a = \"```\";\n```"), None);
        assert_eq!(closing("<!-- a -->\n<div>"), None);
        assert_eq!(closing("a ``` b"), None);
        assert_eq!(closing("```a``` is code"), None);
    }

    #[test]
    fn open_blocks_are_closed_by_their_end_condition() {
        assert_eq!(closing("```\ncode").as_deref(), Some("```"));
        assert_eq!(closing(" ~~~~ text\n```\n~~~").as_deref(), Some("~~~~"));
        assert_eq!(closing("````\n```").as_deref(), Some("````"));
        assert_eq!(closing("<!-- a\nb").as_deref(), Some("-->"));
        assert_eq!(closing("<PRE>\n```").as_deref(), Some("</pre>"));
    }
}
