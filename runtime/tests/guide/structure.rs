//! What holds of every page: it stands on its own, its links lead somewhere, and its parts are named.

use std::collections::HashSet;

use api_responses::guide::Guide;
use api_responses::http_semantics::Language;
use api_responses::{DescribeResponses as _, api_responses};
use scraper::Selector;

use crate::api;
use crate::page::{all, read};

fn pages() -> Vec<String> {
    let mut pages = Vec::new();
    for language in Language::all() {
        pages.push(api::guide(language).to_html());
    }
    pages
}

#[test]
fn links_lead_somewhere() {
    for page in pages() {
        let page = read(&page);
        let named = all(&page, "[id]");
        let ids: HashSet<&str> = named.iter().filter_map(|one| one.attr("id")).collect();
        assert_eq!(ids.len(), named.len(), "no two of one name");
        for link in all(&page, "a") {
            let href = link.attr("href").unwrap();
            match href.strip_prefix('#') {
                Some(id) => assert!(ids.contains(id), "{href}"),
                None => assert!(href.starts_with("https://") || href.starts_with("http://")),
            }
        }
        for (selector, attribute) in [
            ("[aria-labelledby]", "aria-labelledby"),
            ("[aria-describedby]", "aria-describedby"),
            ("label", "for"),
            ("[data-of]", "data-of"),
        ] {
            let found = all(&page, selector);
            assert!(!found.is_empty());
            assert!(found.iter().all(|one| ids.contains(one.attr(attribute).unwrap())));
        }
    }
}

#[test]
fn nothing_is_loaded_and_nothing_is_run() {
    for page in pages() {
        let page = read(&page);
        assert_eq!(all(&page, "script").len(), 1);
        assert_eq!(all(&page, "style").len(), 1);
        assert_eq!(all(&page, "link").len(), 1);
        assert_eq!(all(&page, "link[href='data:,']").len(), 1);
        assert!(all(&page, "img, iframe, object, embed, video, audio, form, base, svg").is_empty());
        for element in all(&page, "*") {
            for (name, _) in element.value().attrs() {
                let loads = ["src", "srcset", "background", "poster", "action", "style"];
                assert!(!loads.contains(&name) && !name.starts_with("on"), "{name}");
            }
        }
    }
}

#[test]
fn parts_are_named_and_in_order() {
    for (page, language) in pages().iter().zip(Language::all()) {
        let page = read(page);
        assert_eq!(all(&page, "html")[0].attr("lang"), Some(language.tag));
        for one in ["main", "nav", "header", "h1", "title", "main h2#endpoints", "a.skip"] {
            assert_eq!(all(&page, one).len(), 1, "{one}");
        }
        let mut last = 0;
        for heading in all(&page, "h1, h2, h3, h4, h5, h6") {
            let level: u8 = heading.value().name()[1..].parse().unwrap();
            assert!(level <= last + 1, "h{level} behind h{last}");
            last = level;
        }
        let tables = all(&page, "table[role]");
        assert_eq!(tables.len(), all(&page, "table[role] > caption").len());
        for table in tables {
            let row = Selector::parse("tr").unwrap();
            let rows = table.select(&row);
            let cells = rows.map(|row| row.child_elements().count()).collect::<HashSet<_>>();
            assert_eq!(cells.len(), 1, "as many cells in each row");
        }
        assert!(all(&page, "table[role] th:not([scope])").is_empty());
    }
}

#[test]
fn each_code_is_explained_once() {
    let page = api::guide(Language::ENGLISH).to_html();
    let page = read(&page);
    let used = all(&page, "a.status").iter().map(|one| one.attr("href").unwrap()).collect();
    let explained = all(&page, "section.explained");
    let names: HashSet<String> =
        explained.iter().map(|one| format!("#{}", one.attr("id").unwrap())).collect();
    assert_eq!(names.iter().map(String::as_str).collect::<HashSet<&str>>(), used);
    assert_eq!(names.len(), explained.len());
    let unregistered = all(&page, "#status-419 .note");
    let notes: Vec<String> = unregistered.iter().map(|note| note.text().collect()).collect();
    assert_eq!(notes, ["Not registered: clients treat it as 400.", "Use 403 or 401 instead."]);
    let specification = all(&page, "#status-404 p > a")[0].attr("href");
    assert_eq!(specification, Some("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5"));
}

/// A seat.
#[expect(dead_code, reason = "only the declaration is read")]
#[api_responses]
#[derive(Debug, thiserror::Error)]
#[error("failed")]
enum SeatError {
    #[api_responses(#[problem = "/problems/taken"] 409 { seats as member, rows as "freeRows" })]
    Taken { seats: Vec<u8>, rows: Vec<u8> },
    #[api_responses(410)]
    Gone,
}

/// Pass on.
#[expect(dead_code, reason = "only the declaration is read")]
#[api_responses(
    ANY "/proxied",
    /// Whatever *the shop* sends.
    Upstream = _: api_responses::Raw,
    ..SeatError(409),
)]
enum ProxyResponse {}

#[test]
fn members_parts_and_any_status_are_shown() {
    let guide = Guide::from_operations([ProxyResponse::OPERATION]);
    let guide = guide.with_language(Language::ENGLISH);
    let markdown = guide.to_markdown();
    assert!(
        markdown.contains("problem [`/problems/taken`](#problem-taken) (`seats`, `freeRows`)"),
        "{markdown}"
    );
    assert!(markdown.contains("Any status code: Whatever *the shop* sends."), "{markdown}");
    assert!(!markdown.contains("410"), "{markdown}");
    assert!(markdown.contains("Declared, not enforced"), "{markdown}");
    let page = guide.to_html();
    assert!(page.contains("Any status code: ") && page.contains("freeRows"), "{page}");
    assert!(!page.contains("410 Gone"));
}
