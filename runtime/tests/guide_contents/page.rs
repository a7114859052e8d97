//! A guide as a reader sees it.

use api_responses::guide::Guide;
use scraper::{ElementRef, Html, Selector};

use crate::api;

pub(crate) fn guide() -> Guide {
    api::mention();
    Guide::from_program().with_server("https://api.example.com/shop/")
}

pub(crate) fn page() -> Html {
    Html::parse_document(&guide().to_html())
}

/// The elements of the first endpoint with this path.
pub(crate) fn within<'a>(page: &'a Html, path: &str, selector: &str) -> Vec<ElementRef<'a>> {
    let name = Selector::parse("h3 bdi").unwrap();
    let sections = Selector::parse("section.endpoint").unwrap();
    let is_wanted = |section: &ElementRef<'_>| {
        section.select(&name).any(|name| name.text().collect::<String>() == path)
    };
    let section = page.select(&sections).find(is_wanted).expect(path);
    section.select(&Selector::parse(selector).unwrap()).collect()
}

/// The text of an element, with one space between words.
pub(crate) fn text(element: ElementRef<'_>) -> String {
    let mut text = String::new();
    push_text(element, &mut text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn push_text(element: ElementRef<'_>, text: &mut String) {
    for child in element.children() {
        if let Some(own) = child.value().as_text() {
            text.push_str(own);
        } else if let Some(inner) = ElementRef::wrap(child) {
            let is_block =
                ["th", "td", "div", "p", "ul", "li", "h3"].contains(&inner.value().name());
            let space = if is_block { " " } else { "" };
            text.push_str(space);
            push_text(inner, text);
            text.push_str(space);
        }
    }
}
