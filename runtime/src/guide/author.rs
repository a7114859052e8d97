//! Reads the Markdown of authors and removes what a guide must not contain.

use api_responses_record::is_item_label;
use pulldown_cmark::{
    Alignment, BrokenLink, CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser,
    Tag, TagEnd,
};

use super::text::Text;

/// Returns the events of a text, with these changes:
///
/// - Raw HTML becomes text.
/// - Headings are below the level `outer`, each at most one level below the one before.
/// - Links lead only to pages and mailboxes. Other links become their text: scripts, and items of rustdoc,
///   which the guide does not contain.
/// - Images become links, because a guide loads nothing.
pub(super) fn events<'a>(markdown: &'a Text<'_>, outer: u8) -> Vec<Event<'a>> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let parser = Parser::new_with_broken_link_callback(
        markdown.as_str(),
        options,
        Some(|link: BrokenLink<'_>| item(&link)),
    );
    let mut filter = Filter { outer, headings: Vec::new(), links: Vec::new() };
    parser.filter_map(|event| filter.apply(event)).collect()
}

/// Recognizes a link to an item, ``[`User`]`` or `[User]`. Other brackets without a target are plain text.
fn item<'a>(link: &BrokenLink<'_>) -> Option<(CowStr<'a>, CowStr<'a>)> {
    is_item_label(&link.reference).then_some((CowStr::Borrowed(""), CowStr::Borrowed("")))
}

struct Filter {
    outer: u8,
    /// The levels of the current heading and of those above it, as the author wrote them.
    headings: Vec<HeadingLevel>,
    /// For each open link or image, whether it is kept.
    links: Vec<bool>,
}

impl Filter {
    fn apply<'a>(&mut self, event: Event<'a>) -> Option<Event<'a>> {
        Some(match event {
            Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
            Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
            Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
            Event::Start(Tag::CodeBlock(_)) => {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Indented))
            }
            // Alignment is an inline style, which the policy of the page rejects.
            Event::Start(Tag::Table(columns)) => {
                Event::Start(Tag::Table(vec![Alignment::None; columns.len()]))
            }
            Event::Start(Tag::Heading { level, .. }) => {
                self.headings.retain(|above| *above < level);
                self.headings.push(level);
                let (id, classes, attrs) = (None, Vec::new(), Vec::new());
                Event::Start(Tag::Heading { level: self.level(), id, classes, attrs })
            }
            Event::End(TagEnd::Heading(_)) => Event::End(TagEnd::Heading(self.level())),
            Event::Start(
                Tag::Link { dest_url, link_type, .. } | Tag::Image { dest_url, link_type, .. },
            ) => {
                let is_kept =
                    !self.links.contains(&true) && leads_to_page_or_mailbox(&dest_url, link_type);
                self.links.push(is_kept);
                if !is_kept {
                    return None;
                }
                let dest_url = match link_type {
                    LinkType::Email => format!("mailto:{dest_url}").into(),
                    _ => dest_url,
                };
                let (link_type, title, id) = (LinkType::Inline, "".into(), "".into());
                Event::Start(Tag::Link { link_type, dest_url, title, id })
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                self.links.pop().filter(|is_kept| *is_kept)?;
                Event::End(TagEnd::Link)
            }
            other => other,
        })
    }

    fn level(&self) -> HeadingLevel {
        let level = usize::from(self.outer) + self.headings.len();
        HeadingLevel::try_from(level).unwrap_or(HeadingLevel::H6)
    }
}

/// Returns whether the link leads to a page, also of the same host, or to a mailbox. Schemes are compared
/// without regard to case (RFC 3986 §3.1). A path to an item of rustdoc never begins with a slash.
fn leads_to_page_or_mailbox(destination: &str, link_type: LinkType) -> bool {
    if let Some(path) = destination.strip_prefix('/') {
        // A second slash would introduce a host (RFC 3986 §4.2), and browsers read `\` as `/`.
        return !path.starts_with(['/', '\\']);
    }
    let scheme = destination.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    link_type == LinkType::Email || matches!(scheme.as_deref(), Some("http" | "https" | "mailto"))
}

/// Returns the characters of the events, without their form.
pub(super) fn text_of<'a>(events: impl IntoIterator<Item = &'a Event<'a>>) -> String {
    let mut text = String::new();
    for event in events {
        match event {
            Event::Text(some) | Event::Code(some) => {
                text.extend(some.chars().filter(|character| !character.is_whitespace()));
            }
            _ => {}
        }
    }
    text
}
