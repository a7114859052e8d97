//! Commands that send requests.

use api_responses::guide::Guide;
use scraper::Html;

use crate::api;
use crate::page::{page, within};

fn command(page: &Html, path: &str) -> Option<String> {
    let codes = within(page, path, "details.body code");
    codes
        .into_iter()
        .map(|code| code.text().collect())
        .find(|code: &String| code.starts_with("curl"))
}

#[test]
fn commands_have_method_url_credentials_and_content() {
    let page = page();
    let replace = command(&page, "/orders/{id}").unwrap();
    let lines: Vec<&str> = replace.lines().collect();
    assert_eq!(lines[0], r"curl -X PUT https://api.example.com/shop/orders/1 \");
    assert_eq!(lines[1], r"  -H 'Authorization: Bearer TOKEN' \");
    assert_eq!(lines[2], r"  -H 'Content-Type: application/json' \");
    assert_eq!(lines[3], "  --data-raw '{");
    assert!(replace.contains(r"It'\''s a gift."), "{replace}");
    assert!(!replace.contains("\"id\""), "only in responses: {replace}");
    assert_eq!(
        command(&page, "/orders").unwrap(),
        "curl 'https://api.example.com/shop/orders?text=text&key=KEY' \\\n  -H 'X-Api-Key: KEY' \\\n  \
         -b session=VALUE"
    );
    assert_eq!(
        command(&page, "/login").unwrap(),
        "curl https://api.example.com/shop/login \\\n  -u USER:PASSWORD \\\n  \
         --data-urlencode name=string \\\n  --data-urlencode password=string"
    );
    assert_eq!(
        command(&page, "/pictures/{name}").unwrap(),
        "curl https://api.example.com/shop/pictures/name \\\n  -F file=@FILE"
    );
}

#[test]
fn without_a_path_there_is_no_command() {
    let markdown = crate::page::guide().to_markdown();
    let section = markdown.split("### `POST count`").nth(1).unwrap();
    let section = section.split("\n###").next().unwrap();
    assert!(!section.contains("curl"), "{section}");
}

#[test]
fn a_relative_server_is_below_an_invented_host() {
    api::mention();
    let command = |server: &str| {
        let guide = Guide::from_program();
        let guide = if server.is_empty() { guide } else { guide.with_server(server) };
        let page = Html::parse_document(&guide.to_html());
        command(&page, "/categories").unwrap()
    };
    assert_eq!(command(""), "curl https://example.com/categories");
    assert_eq!(command("/v1/"), "curl https://example.com/v1/categories");
    assert_eq!(command("v1"), "curl https://example.com/v1/categories");
    assert_eq!(command("http://localhost:8080"), "curl http://localhost:8080/categories");
}
