//! `#[deprecated]` on handlers and entries.

#![allow(dead_code, clippy::unnecessary_wraps, reason = "only the declarations are read")]

use api_responses::http_semantics::Language;
use api_responses::openapi::{Document, Endpoint};
use api_responses::{DescribeResponses as _, api_responses};

/// List all users.
#[api_responses(
    GET "/users",
    204,
    #[deprecated(since = "2.0.0", note = "It is now 204.")] 404,
    #[deprecated]
    #[zh = "请稍后再试。"]
    503: "Try again.",
)]
#[deprecated = "Use `/people`."]
fn list_users() -> Result<ListUsersResponse, ListUsersError> {
    Ok(ListUsersResponse::NoContent)
}

#[api_responses(DELETE "/users", 204)]
#[deprecated]
fn delete_users() -> DeleteUsersResponse {
    DeleteUsersResponse::NoContent
}

#[test]
fn documents_say_what_is_deprecated() {
    assert_eq!(DeleteUsersResponse::OPERATION.deprecation(), Some(""));
    let endpoint = Endpoint::new(ListUsersError::OPERATION)
        .with_return_type::<ListUsersResponse>()
        .with_return_type::<ListUsersError>();
    let document = |language| {
        let document = Document::from_endpoints([endpoint]).with_language(language);
        serde_json::to_value(document.build().unwrap()).unwrap()["paths"]["/users"]["get"].clone()
    };

    let english = document(Language::ENGLISH);
    assert_eq!(english["deprecated"], true);
    assert_eq!(english["description"], "**Deprecated**: Use `/people`.");
    let of = |code| english["responses"][code]["description"].as_str().unwrap().to_owned();
    assert!(of("404").ends_with("exists. **Deprecated**: It is now 204."), "{}", of("404"));
    assert_eq!(of("503"), "Try again. **Deprecated**.");
    assert!(!of("204").contains("Deprecated"));

    let chinese = document(Language::CHINESE);
    let of_404 = chinese["responses"]["404"]["description"].as_str().unwrap();
    assert!(of_404.ends_with("**已弃用**：It is now 204."), "{of_404}");
    assert_eq!(chinese["responses"]["503"]["description"], "请稍后再试。 **已弃用**。");
}

#[cfg(feature = "guide")]
#[test]
fn the_guide_says_what_is_deprecated() {
    use api_responses::guide::Guide;

    let guide = Guide::from_operations([ListUsersError::OPERATION, DeleteUsersResponse::OPERATION]);
    let markdown = guide.to_markdown();
    assert!(markdown.contains("\n**Deprecated**: Use `/people`.\n"), "{markdown}");
    assert!(markdown.contains("\n**Deprecated**.\n"));
    assert!(markdown.contains("**Deprecated**: It is now 204. |"));
    assert!(guide.to_html().contains("<strong>Deprecated</strong>"));
}
