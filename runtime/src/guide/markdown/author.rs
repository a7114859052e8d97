//! Rewrites the Markdown of authors for its place in the guide.

mod flat;
mod inline;
mod nested;

use pulldown_cmark::{Event, Parser, TextMergeStream};

use self::inline::Emphasis;
use super::escape;
use super::place::Place;
use crate::guide::author::{events, text_of};
use crate::guide::text::Text;

/// Writes blocks, with headings below this level.
pub(super) fn blocks(markdown: &Text<'_>, level: u8) -> String {
    rewritten(markdown, level, nested::blocks)
}

/// Writes a table cell.
pub(super) fn cell(markdown: &Text<'_>) -> String {
    rewritten(markdown, 6, flat::line)
}

/// Writes a part of a list item.
pub(super) fn line(markdown: &Text<'_>) -> String {
    cell(markdown)
}

/// The result must be read as what the author wrote. Delimiters of emphasis are ambiguous beside others,
/// and are then removed. If that is not enough, everything is escaped.
fn rewritten(
    markdown: &Text<'_>,
    level: u8,
    write: impl Fn(&[Event<'_>], Emphasis) -> String,
) -> String {
    let events: Vec<Event<'_>> =
        TextMergeStream::new(events(markdown, level).into_iter()).collect();
    for emphasis in [Emphasis::Kept, Emphasis::Removed] {
        let text = write(&events, emphasis);
        if reads_as(&text, &events) {
            return text;
        }
    }
    escape::text(markdown.as_str(), Place::Cell)
}

fn reads_as(text: &str, events: &[Event<'_>]) -> bool {
    let options =
        pulldown_cmark::Options::ENABLE_TABLES | pulldown_cmark::Options::ENABLE_STRIKETHROUGH;
    let read: Vec<Event<'_>> = Parser::new_ext(text, options).collect();
    let without_isolates =
        |text: String| text.replace(|one| ('\u{2066}'..='\u{2069}').contains(&one), "");
    without_isolates(text_of(&read)) == without_isolates(text_of(events))
}

#[cfg(test)]
mod tests {
    use crate::guide::text::Text;

    fn written(markdown: &str) -> String {
        super::blocks(&Text::new(markdown), 3)
    }

    #[test]
    fn the_form_is_kept() {
        let text = "A *b* **c** `d`\n[e](<https://example.com/>)\n\n- f\n\n  g\n- h\n\n3. i\n\n> j";
        assert_eq!(written(text), text);
        assert_eq!(written("| a | b |\n|---|---|\n| c | d\\|e |").lines().count(), 3);
    }

    #[test]
    fn html_and_links_to_items_become_text() {
        assert_eq!(written("<b>a</b>"), r"\<b\>a\</b\>");
        assert_eq!(written("[a](javascript:b) [`C`] [d]"), r"a `C` \[d\]");
        assert_eq!(
            written("[`a`] [User] [users::User] [Taken: 1]"),
            r"`a` User users::User \[Taken: 1\]"
        );
        assert_eq!(written("![a](https://example.com/b.png)"), "[a](<https://example.com/b.png>)");
        assert_eq!(written("```\n<b>"), "```text\n<b>\n```");
    }

    #[test]
    fn links_to_pages_of_the_same_host_are_kept() {
        assert_eq!(written("[English](/docs)"), "[English](</docs>)");
        assert_eq!(written("[a](//example.com) [b](crate::User) [c](users.html)"), "a b c");
    }

    #[test]
    fn headings_are_below_those_of_the_guide() {
        assert_eq!(written("# A\n\n### B\n\n# C"), "#### A\n\n##### B\n\n#### C");
    }

    #[test]
    fn ambiguous_emphasis_is_removed() {
        assert_eq!(written("*a*_b_").replace('*', ""), "ab");
    }
}
