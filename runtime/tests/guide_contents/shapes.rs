//! The fields of contents, their types and limits.

use crate::page::{guide, page, text, within};

fn fields(path: &str) -> Vec<String> {
    let page = page();
    within(&page, path, "details.body .fields > li").into_iter().map(text).collect()
}

#[test]
fn the_fields_of_a_request_are_shown_with_types_and_limits() {
    let fields = fields("/orders/{id}");
    for expected in [
        "id integer required int64 ≥ 0 only in responses Given by the shop.",
        "state State required string One of: \"new\", \"paid\"",
        "payment Payment required",
        "note string | null optional length ≤ 200",
        "isbns string[] required elements ≥ 1",
        "counts { [key]: integer } required int32 ≥ 0",
        "placed string required date-time",
        "old boolean optional Deprecated",
    ] {
        assert!(fields.iter().any(|field| field == expected), "{expected} is not in {fields:#?}");
    }
}

#[test]
fn types_have_sections() {
    let page = page();
    let selector = scraper::Selector::parse("section.named").unwrap();
    let sections: Vec<String> = page.select(&selector).map(text).collect();
    let section = |name: &str| {
        let found = sections.iter().find(|section| section.starts_with(name));
        found.unwrap_or_else(|| panic!("{name} in {sections:#?}")).as_str()
    };
    let state = section("State ");
    assert!(state.contains("A state of an order."), "{state}");
    assert!(state.contains("string One of: \"new\", \"paid\""), "{state}");
    let payment = section("Payment ");
    assert!(payment.contains("A way to pay."), "{payment}");
    assert!(payment.contains("digits string required The last digits."), "{payment}");
    assert!(payment.contains("kind string required One of: \"card\""), "{payment}");
    assert!(payment.contains("kind string required One of: \"cash\""), "{payment}");
}

#[test]
fn types_that_contain_themselves_end() {
    let fields = fields("/categories");
    assert!(fields.contains(&"parts Category[] required".to_owned()), "{fields:#?}");
    let nullable = ["parent null | Category optional", "parent Category | null optional"];
    assert!(nullable.iter().any(|one| fields.contains(&(*one).to_owned())), "{fields:#?}");
}

#[test]
fn parameters_have_types_and_limits() {
    let page = page();
    let rows = |path| -> Vec<String> {
        within(&page, path, "table.request tbody tr").into_iter().map(text).collect()
    };
    let order = rows("/orders/{id}");
    assert_eq!(
        order,
        ["authentication Authorization: Bearer", "path id: integer int64 ≥ 0", "content Order"]
            .map(str::to_owned)
    );
    let search = rows("/orders");
    for expected in [
        "authentication X-Api-Key: … shop key",
        "authentication Cookie: session=…",
        "authentication ?key=…",
        "query text: string What is searched.",
        "header field If-Match (optional) The ETag of the order.",
    ] {
        assert!(search.iter().any(|row| row == expected), "{expected} is not in {search:#?}");
    }
}

#[test]
fn problem_types_lead_to_their_sections_or_open() {
    let page = page();
    let links = within(&page, "/orders/{id}", "td code > a:not(.type)");
    let links: Vec<_> = links.iter().map(|link| link.attr("href").unwrap()).collect();
    assert_eq!(links, ["#problem-paid", "https://example.com/problems/gone", "#problem-closed"]);
    let selector = scraper::Selector::parse("#problem-paid").unwrap();
    let section = text(page.select(&selector).next().unwrap());
    assert!(section.contains("409 Conflict"), "{section}");
    assert!(section.contains("PUT /orders/{id}"), "{section}");
}

#[test]
fn markdown_has_the_same_fields() {
    let markdown = guide().to_markdown();
    for expected in [
        "| `id` | `integer`, int64, ≥ 0, only in responses | Given by the *shop*. |",
        "| `state` | [`State`](#type-State) | |",
        "| `note` | <code>string &#124; null</code>, length ≤ 200 (optional) | |",
        "`string`, `\"new\"` or `\"paid\"`",
        "| `parts` | [`Category[]`](#type-Category) | |",
        "- [Types](#types)",
        "[`/problems/paid`](#problem-paid)",
        "```json\n{\"status\": 409, \"by\": \"card\"}\n```",
        "Example (409, card):",
    ] {
        assert!(markdown.contains(expected), "{expected} is not in {markdown}");
    }
}
