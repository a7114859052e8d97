//! Examples of contents: those of entries, and those of types.

use crate::page::{guide, page, text, within};

#[test]
fn examples_of_entries_and_types_are_shown() {
    let page = page();
    let shown = |path| -> Vec<(String, String)> {
        let figures = within(&page, path, "details.body figure.example");
        let parts = |figure: scraper::ElementRef<'_>| {
            let mut children = figure.child_elements();
            let label = text(children.next().unwrap());
            (label, children.next().unwrap().text().collect())
        };
        figures.into_iter().map(parts).filter(|(label, _)| !label.is_empty()).collect()
    };
    let order = shown("/orders/{id}");
    let of = |label: &str| &order.iter().find(|(other, _)| other == label).unwrap().1;
    assert_eq!(of("Example: card"), r#"{"status": 409, "by": "card"}"#);
    assert_eq!(of("Example: cash"), r#"{"status": 409}"#);
    // The author of the type has chosen a part of it.
    assert!(of("Example").contains("\"note\": \"It's a gift.\""), "{order:#?}");
    let search = shown("/orders");
    assert!(search.contains(&("Example".to_owned(), "id,state\n7,new".to_owned())), "{search:#?}");
    // Nothing is invented where no author has chosen anything.
    assert!(shown("/categories").is_empty());
}

#[test]
fn openapi_has_the_examples_of_entries() {
    let document = guide().to_openapi().build().unwrap();
    let document = serde_json::to_value(document).unwrap();
    let responses = &document["paths"]["/orders/{id}"]["put"]["responses"];
    let conflict = &responses["409"]["content"]["application/problem+json"]["examples"];
    assert_eq!(conflict["card"]["value"]["by"], "card");
    assert_eq!(conflict["cash"]["value"]["status"], 409);
    let search = &document["paths"]["/orders"]["get"]["responses"];
    let csv = &search["410"]["content"]["text/csv"]["examples"];
    assert_eq!(csv["Gone"]["value"], "id,state\n7,new");
    assert_eq!(document["servers"][0]["url"], "https://api.example.com/shop/");
}
