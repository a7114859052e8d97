//! The API guide and the OpenAPI document, generated from the declarations of the endpoints.

use std::sync::Arc;

use api_responses::guide::Guide;
use api_responses::http_semantics::Language;
use axum::body::Bytes;

/// All documents, rendered once. Clones share them.
#[derive(Clone)]
pub(crate) struct Documents(Arc<Rendered>);

struct Rendered {
    pages: Vec<(&'static Language, Bytes)>,
    openapi: Vec<(&'static Language, Bytes)>,
}

impl Documents {
    pub(crate) fn render() -> Self {
        let of_each = |document: fn(&'static Language) -> Bytes| {
            Language::all().iter().map(|language| (*language, document(language))).collect()
        };
        let pages = of_each(|language| guide(language).to_html().into());
        Self(Arc::new(Rendered { pages, openapi: of_each(|language| openapi(language).into()) }))
    }

    /// Returns the page in the language with this tag, if the language is supported.
    pub(crate) fn guide(&self, tag: &str) -> Option<(&'static Language, Bytes)> {
        in_language(&self.0.pages, tag)
    }

    /// Returns the OpenAPI document in the language with this tag, if the language is supported.
    pub(crate) fn openapi(&self, tag: &str) -> Option<(&'static Language, Bytes)> {
        in_language(&self.0.openapi, tag)
    }
}

fn in_language(
    documents: &[(&'static Language, Bytes)],
    tag: &str,
) -> Option<(&'static Language, Bytes)> {
    let language = Language::by_tag(tag)?;
    documents.iter().find(|(other, _)| *other == language).cloned()
}

/// Returns the API guide of all endpoints.
///
/// ```
/// use api_responses::http_semantics::Language;
///
/// let guide = bookshop::guide(Language::ENGLISH);
/// assert_eq!(guide.endpoints().len(), bookshop::OPERATIONS.len());
/// ```
pub fn guide(language: &'static Language) -> Guide {
    let (title, introduction) = match language.tag {
        "zh-CN" => ("书店", CHINESE),
        _ => ("Bookshop", ENGLISH),
    };
    Guide::from_program().with_title(title).with_introduction(introduction).with_language(language)
}

const ENGLISH: &str = "\
A small bookshop. Anyone can read. To add, replace or delete a book, send the token of the shop:
`Authorization: Bearer <token>`.

- Content is JSON in UTF-8. Prices are in cents.
- Errors are problem documents ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457.html)). Programs read
  `type` and `status`; `detail` is for people. This includes the 404 for an unknown path, and the 405 for a
  method that a path does not have.
- Changes are conditional, so that no client overwrites the changes of another: send the `ETag` of the
  book as `If-Match`.

This guide is also available [in Chinese (中文版)](/docs?lang=zh-CN) and, for programs, as an
[OpenAPI document](/openapi.json).
";

const CHINESE: &str = "\
一家小书店。任何人都可以浏览；新增、替换或删除图书时，须携带书店的令牌：`Authorization: Bearer <令牌>`。

- 请求体和响应体均为 JSON，文本使用 UTF-8 编码；价格以分为单位。
- 错误以错误详情（Problem Details）文档返回（[RFC 9457](https://www.rfc-editor.org/rfc/rfc9457.html)）：程序应读取 `type`
  和 `status`，`detail` 供人阅读。路径不存在时的 404 和方法不受支持时的 405 也是如此。
- 修改图书须带先决条件，以免覆盖他人的改动：请将该图书的 `ETag` 放入 `If-Match` 发送。

本指南另有[英文版（English）](/docs)。供程序读取的版本见 [OpenAPI 文档](/openapi.json)。
";

/// Returns the OpenAPI 3.1 document as JSON.
///
/// ```
/// use api_responses::http_semantics::Language;
///
/// let document = bookshop::openapi(Language::ENGLISH);
/// let document: serde_json::Value = serde_json::from_str(&document)?;
/// assert_eq!(document["info"]["title"], "Bookshop");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Panics
///
/// Panics if two handlers have the same method and path.
pub fn openapi(language: &'static Language) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let module = |name| format!("{}::handlers::{name}", env!("CARGO_CRATE_NAME"));
    let [books, documents] = match language.tag {
        "zh-CN" => ["书店的图书。", "API 的文档。"],
        _ => ["The books of the shop.", "Documents about the API."],
    };
    let document = guide(language)
        .to_openapi()
        .with_version(version)
        .with_license("MIT or Apache 2.0", env!("CARGO_PKG_LICENSE"))
        .with_contact("The bookshop", "https://bookshop.example/contact")
        .with_tag("books", books)
        .with_tag("documents", documents)
        .with_module_tag(module("get_guide"), "documents")
        .with_module_tag(module("get_openapi"), "documents")
        // It fails if two handlers have the same method and path, and axum refuses those.
        .build();
    let document = document.expect("each method and path has one handler");
    // Serializing cannot fail, because all keys are strings. `{:#}` writes one member per line.
    let document = serde_json::to_value(document).unwrap_or_default();
    format!("{document:#}\n")
}
