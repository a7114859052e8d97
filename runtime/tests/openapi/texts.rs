//! Texts of authors in documents, for readers who do not know the items of the program.

#![allow(dead_code, clippy::unused_async, reason = "only the declaration is read")]

use api_responses::openapi::{Document, Endpoint};
use api_responses::{DescribeResponses, ToHttpResponse as _, api_responses};
use http_body_util::BodyExt as _;

/// Rename a [`User`], see [`crate::User`].
///
/// It is in [the table](User#fields), like each [User]. See [the docs](https://example.com/docs).
#[api_responses(
    PUT "/users/{id}",
    204,
    /// There is no [`User`] or [group](crate::Group) with this id, see [docs](/docs) [today].
    404,
    409: "The field `name|alias` is *taken*.",
)]
async fn rename_user() -> Result<RenameUserResponse, RenameUserError> {
    Err(RenameUserError::Conflict)
}

fn endpoint() -> Endpoint {
    Endpoint::new(RenameUserError::OPERATION)
        .with_return_type::<RenameUserResponse>()
        .with_return_type::<RenameUserError>()
}

#[test]
fn links_to_items_are_text_and_quoted_code_is_code() {
    let document = Document::from_endpoints([endpoint()]).build().unwrap();
    let document = serde_json::to_value(document).unwrap();
    let operation = &document["paths"]["/users/{id}"]["put"];
    assert_eq!(operation["summary"], "Rename a `User`, see `crate::User`.");
    assert_eq!(
        operation["description"],
        "It is in the table, like each User. See [the docs](https://example.com/docs)."
    );
    let of = |code: &str| operation["responses"][code]["description"].as_str().unwrap();
    assert_eq!(of("404"), "There is no `User` or group with this id, see [docs](/docs) [today].");
    assert_eq!(of("409"), r"The field `name|alias` is \*taken\*.");
}

/// Clients get a quoted text as it is written.
#[tokio::test]
async fn backticks_are_sent() {
    let body = RenameUserError::Conflict.to_http_response().into_body();
    let body = body.collect().await.unwrap().to_bytes();
    let problem: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(problem["detail"], "The field `name|alias` is *taken*.");
}

#[cfg(feature = "guide")]
#[test]
fn the_guide_shows_the_same() {
    use api_responses::guide::Guide;

    let guide = Guide::from_operations([RenameUserError::OPERATION]);
    let markdown = guide.to_markdown();
    assert!(markdown.contains("\nRename a `User`, see `crate::User`.\n"), "{markdown}");
    assert!(markdown.contains("It is in the table, like each User."), "{markdown}");
    assert!(
        markdown.contains("The field <code>name&#124;alias</code> is \\*taken\\*."),
        "{markdown}"
    );
    let html = guide.to_html();
    assert!(html.contains("<p>The field <code>name|alias</code> is *taken*.</p>"), "{html}");
    // Neither modules nor handlers are texts for the users of an API.
    for text in [markdown, html] {
        assert!(!text.contains("rename_user") && !text.contains("::texts"), "{text}");
    }
}
