//! Texts that would be more than text, were they let.

use std::collections::BTreeMap;

use api_responses::Operation;
use api_responses::guide::Guide;
use api_responses_record::{TextPart, text_parts};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::page::{all, letters, read};

/// The places of an endpoint that hold an author's text.
#[derive(Clone, Debug)]
struct Texts {
    plain: [String; 10],
    markdown: [String; 3],
}

impl Texts {
    fn guide(&self) -> Guide {
        let [title, path, name, detail, media_type, content, problem, value, reason, variant] =
            &self.plain;
        let [summary, description, words] = &self.markdown;
        // Parameters of Rocket and poem are shown in braces. A path with a space is no path, and is shown as it is.
        let text = format!(
            "\x1eGET\x1f/ {path}\x1fn{name}\x1f{summary}\x1f{description}\x1e\
             404\x1fe\x1fv{variant}\x1f\x1f\x1f{detail}\x1fapplication/problem+json\x1f\x1fp{problem}\x1f\x1fr{reason}\x1e\
             410\x1fo\x1f\x1f\x1f{words}\x1f\x1fm{media_type}\x1fc{content}\x1f\x1fX-A\x1c=\x1c{value}\x1e"
        );
        let parts: &'static [&'static str] = vec![&*text.leak()].leak();
        Guide::from_operations([Operation::__in_parts(parts)]).with_title(format!("t{title}"))
    }

    /// The texts as readers see them: code without its backticks, and no name of a handler.
    fn shown(&self) -> Vec<String> {
        let [title, path, _name, detail, media_type, content, problem, value, reason, variant] =
            &self.plain;
        let verbatim = [title, path, media_type, content, problem, value, variant];
        let quoted = [detail, &format!("r{reason}")].map(|text| {
            let part = |part| match part {
                TextPart::Text(text) | TextPart::Code(text) => text,
            };
            text_parts(text).map(part).collect()
        });
        verbatim.into_iter().cloned().chain(quoted).collect()
    }

    /// How many pieces of code the quoted texts contain.
    fn quoted_code(&self) -> usize {
        let [_, _, _, detail, .., reason, _] = &self.plain;
        // A detail stands in the row, and where its problem type is explained.
        let parts = text_parts(detail).chain(text_parts(detail)).chain(text_parts(reason));
        parts.filter(|part| matches!(part, TextPart::Code(_))).count()
    }
}

/// Pieces that mean something somewhere, among others.
fn text() -> impl Strategy<Value = String> {
    let special = prop::sample::select(vec![
        "</script>",
        "<script>",
        "<!--",
        "-->",
        "]]>",
        "|",
        "\\",
        "\\|",
        "`",
        "``",
        "```\n",
        "*",
        "**",
        "_",
        "~~",
        "[",
        "](",
        ")",
        "](javascript:a)",
        "![",
        "<b>",
        "</td>",
        "&amp;",
        "&#x3c;",
        "\"",
        "'",
        "{",
        "}",
        "#",
        "\n",
        "\n\n",
        "\n- ",
        "\n1. ",
        "\n> ",
        "\n===\n",
        "\n---\n",
        "\n:-\n",
        "\n| a |\n|---|\n",
        "    ",
        "\t",
        "\r",
        "\0",
        "\u{7}",
        "\u{7f}",
        "\u{85}",
        "\u{202e}",
        "\u{2066}",
        "\u{2067}",
        "\u{2069}",
        "\u{200f}",
        "\u{feff}",
        "\u{fffe}",
        "\u{2028}",
        "<http://a/>",
        "http://a/?b=c&d",
        "$a$",
        "1.",
        "-",
        "+",
        "=",
        "a",
        "b c",
        "名",
        "א",
        "!",
        "<a@b.c>",
        "[a]: javascript:b",
        "[a]",
        "<",
        ">",
        "&",
        "%",
        "\u{1f600}",
        "  \n",
        "\\\n",
    ]);
    let piece = prop_oneof![4 => special.prop_map(str::to_owned), 1 => ".{0,6}"];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| {
        // What stands between records is no part of a text.
        pieces.concat().replace(|one| ('\x1c'..='\x1f').contains(&one), "")
    })
}

fn texts() -> impl Strategy<Value = Texts> {
    let plain = prop::array::uniform10(text());
    let markdown = prop::array::uniform3(text());
    (plain, markdown).prop_map(|(plain, markdown)| Texts { plain, markdown })
}

/// How many there are of each element.
fn elements(page: &str) -> BTreeMap<String, usize> {
    let mut elements = BTreeMap::new();
    for element in all(&read(page), "*") {
        *elements.entry(element.value().name().to_owned()).or_default() += 1;
    }
    elements
}

/// What makes Markdown more than its text.
const OF_MARKDOWN: [&str; 17] = [
    "p",
    "em",
    "strong",
    "del",
    "code",
    "pre",
    "a",
    "ul",
    "ol",
    "li",
    "blockquote",
    "hr",
    "br",
    "table",
    "h4",
    "h5",
    "h6",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn html_shows_every_text_as_text(texts in texts()) {
        let page = texts.guide().to_html();
        let read = read(&page);
        let shown = letters(&read.root_element().text().collect::<String>());
        for text in texts.shown() {
            prop_assert!(shown.contains(&letters(&text)), "{text:?} is not in {shown}");
        }
        prop_assert_eq!(all(&read, "script").len(), 1);
    }

    #[test]
    fn texts_make_no_elements(texts in texts()) {
        let plain = Texts { markdown: Default::default(), ..texts.clone() };
        // Where no text is, there is no place for it.
        let plain = Texts { plain: plain.plain.map(|text| format!("x{text}")), ..plain };
        let tame = Texts { plain: std::array::from_fn(|_| "x".to_owned()), ..plain.clone() };
        let mut expected = elements(&tame.guide().to_html());
        *expected.entry("code".to_owned()).or_default() += plain.quoted_code();
        prop_assert_eq!(elements(&plain.guide().to_html()), expected);

        let markdown = elements(&Texts { plain: tame.plain.clone(), ..texts }.guide().to_html());
        let tame = elements(&tame.guide().to_html());
        for (name, number) in markdown {
            let is_of_markdown = OF_MARKDOWN.contains(&name.as_str())
                || ["thead", "tbody", "tr", "th", "td", "div", "h1", "h2", "h3"].contains(&name.as_str());
            prop_assert!(is_of_markdown || tame.get(&name) == Some(&number), "{name}");
        }
    }

    #[test]
    fn markdown_shows_every_text_as_text(texts in texts()) {
        let markdown = texts.guide().to_markdown();
        prop_assert!(markdown.lines().all(|line| line.trim_end() == line), "{markdown}");
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
        let mut shown = String::new();
        let mut cells = 0;
        for event in Parser::new_ext(&markdown, options) {
            match event {
                Event::Text(text) | Event::Code(text) => shown.push_str(&text),
                Event::Html(html) | Event::InlineHtml(html) => {
                    let is_ours = ["<br>", "<code>", "</code>", "</a>"].contains(&html.trim())
                        || html.starts_with("<a id=\"");
                    prop_assert!(is_ours, "{html} in {markdown}");
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let leads = ["#", "http:", "https:", "mailto:"];
                    let scheme = dest_url.to_lowercase();
                    prop_assert!(leads.iter().any(|one| scheme.starts_with(one)), "{dest_url}");
                }
                Event::Start(Tag::Image { .. }) => prop_assert!(false, "{markdown}"),
                Event::Start(Tag::TableHead | Tag::TableRow) => cells = 0,
                Event::End(TagEnd::TableCell) => cells += 1,
                Event::End(TagEnd::TableRow) => prop_assert!(cells > 0),
                _ => {}
            }
        }
        let shown = letters(&shown);
        for text in texts.shown() {
            prop_assert!(shown.contains(&letters(&text)), "{text:?} is not in {markdown}");
        }
    }
}

/// Rows have their cells, whatever stands in them.
#[test]
fn bars_end_no_cells() {
    let plain = std::array::from_fn(|_| "a | `b|c` \\| d".to_owned());
    let markdown = ["", "", "a | `b|c` \\| <b|>\n\n    | d"].map(str::to_owned);
    let markdown = Texts { plain, markdown }.guide().to_markdown();
    // The types of the API have tables of their own.
    let endpoints = markdown.split("\n## Types\n").next().unwrap();
    let rows: Vec<&str> = endpoints.lines().filter(|line| line.starts_with('|')).collect();
    assert_eq!(rows.len(), 6, "{markdown}");
    for row in rows {
        assert!([4, 5].contains(&row.matches('|').count()), "{row}");
    }
}
