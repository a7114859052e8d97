//! Markdown's inline markup, taken away.

/// Stands where markup began or ended: no letter, and the end of a phrase.
pub(super) const MARK: char = '\u{1}';

/// No address of a link and no HTML tag has more bytes than this: an opening bracket without a
/// closing one must not swallow the line.
const FAR: usize = 2000;

/// What ends an address, a reference and a tag.
const ENDS: [char; 3] = [')', ']', '>'];

/// The text without emphasis, code spans, links, tags and escapes; digits are ASCII digits.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut ends = Ends { text, next: [None; ENDS.len()] };
    let mut rest = text;
    let mut previous = ' ';
    while let Some(c) = rest.chars().next() {
        let behind = &rest[c.len_utf8()..];
        let next = behind.chars().next().unwrap_or(' ');
        rest = behind;
        match c {
            '\\' if next.is_ascii_punctuation() => {
                plain.push(next);
                rest = &behind[1..];
            }
            '[' if next == '^' => rest = ends.past(behind, ']').unwrap_or(behind),
            ']' => {
                plain.push(MARK);
                rest = match next {
                    '(' => ends.past(behind, ')').unwrap_or(behind),
                    '[' => ends.past(behind, ']').unwrap_or(behind),
                    _ => behind,
                };
            }
            '<' if next.is_ascii_alphabetic() || matches!(next, '/' | '!') => {
                plain.push(MARK);
                rest = ends.past(behind, '>').unwrap_or(behind);
            }
            '*' | '`' | '[' | '~' | '"' | '“' | '”' | '「' | '」' => plain.push(MARK),
            '_' | '\'' | '‘' | '’' if !(previous.is_alphanumeric() && next.is_alphanumeric()) =>
            {
                plain.push(MARK);
            }
            '&' => match entity(behind) {
                Some((c, rest_of_it)) => {
                    plain.push(c);
                    rest = rest_of_it;
                }
                None => plain.push('&'),
            },
            // Zero-width: byte order marks and joiners that editors leave behind.
            '\u{200B}'..='\u{200D}' | '\u{FEFF}' | '\u{FE0F}' => {}
            '０'..='９' => {
                let ascii = u32::from(c) - u32::from('０') + u32::from('0');
                plain.push(char::from_u32(ascii).unwrap_or(c));
            }
            '\t' => plain.push('\t'),
            c if c.is_whitespace() => plain.push(' '),
            c => plain.push(c),
        }
        previous = c;
    }
    plain
}

/// What a reader sees of a plain text.
pub(super) fn visible(plain: &str) -> String {
    plain.replace(MARK, "").trim().to_owned()
}

/// Where the next of each of [`ENDS`] stands, remembered so that a line of a megabyte of opening
/// brackets is read in one pass.
struct Ends<'t> {
    text: &'t str,
    next: [Option<usize>; ENDS.len()],
}

impl<'t> Ends<'t> {
    /// What stands behind the next `end` in `rest`, which is the end of the text.
    fn past(&mut self, rest: &'t str, end: char) -> Option<&'t str> {
        let place = ENDS.iter().position(|c| *c == end)?;
        let from = self.text.len() - rest.len();
        let at = match self.next[place] {
            Some(at) if at >= from => at,
            _ => rest.find(end).map_or(self.text.len(), |at| from + at),
        };
        self.next[place] = Some(at);
        (at < self.text.len() && at - from <= FAR).then(|| &self.text[at + 1..])
    }
}

fn entity(behind: &str) -> Option<(char, &str)> {
    const ENTITIES: [(&str, char); 4] =
        [("nbsp;", ' '), ("#39;", '\''), ("apos;", '\''), ("#124;", '|')];
    ENTITIES.iter().find_map(|(name, c)| Some((*c, behind.strip_prefix(name)?)))
}
