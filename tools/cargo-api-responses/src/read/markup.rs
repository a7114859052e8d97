//! Removes the inline markup of Markdown.

/// Replaces the beginning and the end of markup. It ends a phrase.
pub(super) const MARK: char = '\u{1}';

/// The maximum length of a link address or an HTML tag. It keeps an unclosed bracket from hiding the rest
/// of the line.
const FAR: usize = 2000;

/// The ends of an address, a reference and a tag.
const ENDS: [char; 3] = [')', ']', '>'];

/// Returns the text without emphasis, code spans, links, tags and escapes, with ASCII digits.
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
            '[' | '(' if range(behind).is_some() => {
                let (from, to, after) = range(behind).unwrap_or_default();
                plain.extend([from, "–", to]);
                rest = after;
            }
            '<' if behind.get(..2).is_some_and(|name| name.eq_ignore_ascii_case("br")) => {
                plain.push('\n');
                rest = ends.past(behind, '>').unwrap_or(behind);
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
            // Zero-width characters: byte order marks and joiners.
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

/// Returns the visible part of a plain text.
pub(super) fn visible(plain: &str) -> String {
    plain.replace(MARK, "").replace('\n', " ").trim().to_owned()
}

/// The positions of the next [`ENDS`]. They are stored so that a long line of opening brackets is read in
/// one pass.
struct Ends<'t> {
    text: &'t str,
    next: [Option<usize>; ENDS.len()],
}

impl<'t> Ends<'t> {
    /// Returns the text after the next `end` in `rest`. `rest` is the end of the text.
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

/// Parses the rest of an interval: `400, 599]`. Its bounds are those of classes: `[401, 403]` lists two codes.
fn range(behind: &str) -> Option<(&str, &str, &str)> {
    let is_digits = |text: &str| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    let (from, behind) = behind.split_at_checked(3)?;
    let to = behind.trim_start().strip_prefix([',', '，', ';'])?.trim_start();
    let (to, behind) = to.split_at_checked(3)?;
    let after = behind.trim_start().strip_prefix([']', ')'])?;
    let is_class = from.ends_with("00") && (to.ends_with("99") || to.ends_with("00"));
    (is_digits(from) && is_digits(to) && is_class).then_some((from, to, after))
}

fn entity(behind: &str) -> Option<(char, &str)> {
    const ENTITIES: [(&str, char); 4] =
        [("nbsp;", ' '), ("#39;", '\''), ("apos;", '\''), ("#124;", '|')];
    ENTITIES.iter().find_map(|(name, c)| Some((*c, behind.strip_prefix(name)?)))
}
