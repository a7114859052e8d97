//! What the shop says of itself: the guide and the OpenAPI document, both of what the endpoints declare.

mod requests;

use std::sync::Arc;

use api_responses::guide::Guide;
use api_responses::http_semantics::Language;
use axum::body::Bytes;

/// All documents, written out; clones share them.
#[derive(Clone)]
pub(crate) struct Documents(Arc<Written>);

struct Written {
    pages: Vec<(&'static Language, Bytes)>,
    openapi: Bytes,
}

impl Documents {
    pub(crate) fn written() -> Self {
        let languages = Language::all().iter().copied();
        let page = |language| (language, guide(language).to_html().into());
        let openapi = openapi(Language::ENGLISH).into();
        Self(Arc::new(Written { pages: languages.map(page).collect(), openapi }))
    }

    /// The page of the guide in the language with this tag, if there is one.
    pub(crate) fn guide(&self, tag: &str) -> Option<(&'static Language, Bytes)> {
        let language = Language::by_tag(tag)?;
        self.0.pages.iter().find(|(other, _)| *other == language).cloned()
    }

    pub(crate) fn openapi(&self) -> Bytes {
        self.0.openapi.clone()
    }
}

/// The guide to all endpoints.
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
A small shop of books. Everybody may look; whoever adds, replaces or deletes a book sends the token
of the shop, `Authorization: Bearer <token>`.

- Content is JSON, and text in it is UTF-8. Prices are in cents.
- An error is a problem document ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457.html)): read its
  `type` and `status`, and show `detail` to people.
- A change of a book is conditional, so that nobody overwrites what they have not seen: send the
  `ETag` of the book as `If-Match`.

在 `/docs?lang=zh-CN` 可阅读中文版。The same for programs is at `/openapi.json`.
";

const CHINESE: &str = "\
一家小书店。任何人都可以浏览；新增、替换或删除图书时，须携带书店的令牌：`Authorization: Bearer <令牌>`。

- 请求体和响应体均为 JSON，文本使用 UTF-8 编码；价格以分为单位。
- 错误以问题详情文档返回（[RFC 9457](https://www.rfc-editor.org/rfc/rfc9457.html)）：程序应读取 `type`
  和 `status`，`detail` 供人阅读。
- 修改图书须带先决条件，以免覆盖他人的改动：请将该图书的 `ETag` 放入 `If-Match` 发送。

The English version is at `/docs`。供程序读取的 OpenAPI 文档见 `/openapi.json`。
";

/// The document in OpenAPI 3.1, as JSON.
///
/// ```
/// use api_responses::http_semantics::Language;
///
/// let document = bookshop::openapi(Language::ENGLISH);
/// let document: serde_json::Value = serde_json::from_str(&document)?;
/// assert_eq!(document["info"]["title"], "Bookshop");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn openapi(language: &'static Language) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let document = guide(language).to_openapi().with_version(version).build();
    // Writing it cannot fail: it has no keys but strings. The alternate form has a member a line.
    let mut document = serde_json::to_value(document).unwrap_or_default();
    requests::add_to(&mut document);
    format!("{document:#}\n")
}
