//! Markdown of authors, without what may not pass into a guide.

use pulldown_cmark::{
    Alignment, BrokenLink, CodeBlockKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser,
    Tag, TagEnd,
};

use super::text::Text;

/// The events of a text, of which
///
/// - raw HTML is text;
/// - headings stand below `outer`, none deeper than one below the last;
/// - links lead to pages and mailboxes only, and what led elsewhere is its text: scripts, but also
///   the items of rustdoc, which the guide does not have;
/// - images are links, since a guide loads nothing.
pub(super) fn events<'a>(markdown: &'a Text<'_>, outer: u8) -> Vec<Event<'a>> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let parser = Parser::new_with_broken_link_callback(
        markdown.as_str(),
        options,
        Some(|link: BrokenLink<'_>| item(&link)),
    );
    let mut passage = Passage { outer, headings: Vec::new(), links: Vec::new() };
    parser.filter_map(|event| passage.pass(event)).collect()
}

/// ``[`User`]`` is the link to an item; what else stands in brackets and is no link is text.
fn item<'a>(link: &BrokenLink<'_>) -> Option<(CowStr<'a>, CowStr<'a>)> {
    link.reference.starts_with('`').then_some((CowStr::Borrowed(""), CowStr::Borrowed("")))
}

struct Passage {
    outer: u8,
    /// The levels of the headings that the present one stands below, as the author has them.
    headings: Vec<HeadingLevel>,
    /// Of the open links and images, whether they passed.
    links: Vec<bool>,
}

impl Passage {
    fn pass<'a>(&mut self, event: Event<'a>) -> Option<Event<'a>> {
        Some(match event {
            Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
            Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
            Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
            Event::Start(Tag::CodeBlock(_)) => {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Indented))
            }
            // Alignment is a style at the element, which the page's policy refuses.
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
                let passes =
                    !self.links.contains(&true) && leads_to_page_or_mailbox(&dest_url, link_type);
                self.links.push(passes);
                if !passes {
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
                self.links.pop().filter(|passed| *passed)?;
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

/// A path from the root, `/docs?lang=zh-CN`, leads to a page of the server that serves the guide. Schemes
/// are case-insensitive (RFC 3986 §3.1).
fn leads_to_page_or_mailbox(destination: &str, link_type: LinkType) -> bool {
    if destination.starts_with('/') {
        return true;
    }
    let scheme = destination.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    link_type == LinkType::Email || matches!(scheme.as_deref(), Some("http" | "https" | "mailto"))
}

/// What is read of it: the characters, without their form.
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
