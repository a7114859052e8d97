//! The guide of the whole program: every endpoint, and every status code that one of them uses.
//!
//! Every handler below `#[api_responses(…)]`, and every enum that such an attribute fills with
//! successes, is collected when the program is linked, those of its dependencies among them.
//!
//! ```
//! use api_responses::guide::Guide;
//! use api_responses::{DescribeResponses, api_responses};
//!
//! /// Look up one user.
//! #[api_responses(GET "/users/{id}", 200, 404: "No user has this id.")]
//! async fn get_user() -> Result<GetUserResponse<String>, GetUserError> {
//!     Err(GetUserError::NotFound)
//! }
//!
//! let guide = Guide::from_program().titled("Users");
//! let mut endpoints = guide.endpoints().iter();
//! assert!(endpoints.any(|endpoint| endpoint.operation() == GetUserError::OPERATION));
//! ```
//!
//! It is made once, when the program starts, and served as a page like any other:
//!
//! ```
//! # #[cfg(feature = "axum")] {
//! use api_responses::guide::Guide;
//! use axum::response::Html;
//! use axum::routing::get;
//!
//! let page = Guide::from_program().titled("Users").to_html();
//! let router: axum::Router = axum::Router::new().route("/docs", get(move || async { Html(page) }));
//! # }
//! ```
//!
//! A crate that nothing of the program mentions is not linked, and so has no endpoint in the guide:
//! `use users as _;` mentions it. On WebAssembly, where nothing runs before `main` by itself, the host
//! has to call `__wasm_call_ctors` first.

// Of 500 endpoints, `inventory` takes 0.13 s of a check and 400 bytes of the stripped program each,
// `linkme` 0.3 s and 200 bytes; it adds 1 s to a cold build, `linkme` and its macro 5 s. What decides is that
// the statics of `linkme` are refused below `#![forbid(unsafe_code)]`, and that it has no WebAssembly.

mod anchor;
mod author;
mod code;
mod endpoint;
mod html;
mod markdown;
mod page;
mod text;

pub use endpoint::Endpoint;

use http_semantics::Language;

use crate::Operation;

/// The endpoints of a program, ready to be written out.
#[derive(Clone, Debug)]
pub struct Guide {
    endpoints: Vec<Endpoint>,
    title: Option<String>,
    introduction: Option<String>,
    language: &'static Language,
}

impl Guide {
    /// The endpoints of the program, its dependencies included.
    pub fn from_program() -> Self {
        Self::new(inventory::iter::<Endpoint>().copied().collect())
    }

    /// The endpoints that these operations declare.
    ///
    /// ```
    /// use api_responses::guide::Guide;
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// #[api_responses(DELETE "/memory", 204)]
    /// enum Forget {}
    ///
    /// let guide = Guide::from_operations([Forget::OPERATION]);
    /// assert_eq!(guide.endpoints().len(), 1);
    /// ```
    pub fn from_operations(operations: impl IntoIterator<Item = Operation>) -> Self {
        let endpoints = operations.into_iter().map(|operation| Endpoint::__new(operation, ""));
        Self::new(endpoints.collect())
    }

    fn new(mut endpoints: Vec<Endpoint>) -> Self {
        endpoints.sort_by(Endpoint::in_order);
        Self { endpoints, title: None, introduction: None, language: Language::ENGLISH }
    }

    /// With a title of its own.
    #[must_use]
    pub fn titled(self, title: impl Into<String>) -> Self {
        Self { title: Some(title.into()), ..self }
    }

    /// With words before the endpoints, in Markdown.
    #[must_use]
    pub fn introduced_by(self, markdown: impl Into<String>) -> Self {
        Self { introduction: Some(markdown.into()), ..self }
    }

    /// In a language: its headings, its explanations of the codes, and what authors wrote for it.
    /// English if nothing is said, whatever the language of the tables in rustdoc.
    ///
    /// ```
    /// use api_responses::guide::Guide;
    /// use api_responses::http_semantics::Language;
    ///
    /// let guide = Guide::from_program().language(Language::CHINESE);
    /// assert!(guide.to_html().contains("<html lang=\"zh-CN\""));
    /// ```
    #[must_use]
    pub fn language(self, language: &'static Language) -> Self {
        Self { language, ..self }
    }

    /// The endpoints by path, then by method, then by module; those without a path come last.
    pub fn endpoints(&self) -> &[Endpoint] {
        &self.endpoints
    }

    /// The guide as GitHub Flavored Markdown: contents, a section for each endpoint, and an appendix
    /// that explains each status code in use.
    ///
    /// What authors wrote keeps its Markdown, but for raw HTML, which is shown as text, and for links
    /// that lead to anything but pages and mailboxes.
    ///
    /// ```
    /// use api_responses::guide::Guide;
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// #[api_responses(DELETE "/memory", /**Forgotten.*/ 204)]
    /// enum Forget {}
    ///
    /// let markdown = Guide::from_operations([Forget::OPERATION]).to_markdown();
    /// assert!(markdown.contains("### `DELETE /memory`"));
    /// assert!(markdown.contains("| [204 No Content](#status-204) | Forgotten. |"));
    /// ```
    pub fn to_markdown(&self) -> String {
        markdown::write(&page::Page::of(self))
    }

    /// The guide as one page of HTML, which loads nothing and needs no script but for its search.
    ///
    /// It can be written to a file as it is, or answer a request as `text/html; charset=utf-8`. Its
    /// anchors, `#endpoint-get-users-id` and `#status-404`, stay the same as long as what is declared
    /// does.
    ///
    /// ```
    /// use api_responses::guide::Guide;
    /// use api_responses::{DescribeResponses, api_responses};
    ///
    /// #[api_responses(DELETE "/memory", 204)]
    /// enum Forget {}
    ///
    /// let page = Guide::from_operations([Forget::OPERATION]).titled("</title>").to_html();
    /// assert!(page.starts_with("<!DOCTYPE html>"));
    /// assert!(page.contains("<title>&lt;/title&gt;</title>"));
    /// assert!(page.contains("id=\"endpoint-delete-memory\""));
    /// ```
    pub fn to_html(&self) -> String {
        html::write(&page::Page::of(self))
    }

    /// The same endpoints as a document of OpenAPI 3.1, with the title, the words and the language of
    /// the guide, and with the schemas of all types that have one.
    ///
    /// ```
    /// use api_responses::api_responses;
    /// use api_responses::guide::Guide;
    ///
    /// /// Forget everything.
    /// #[api_responses(DELETE "/memory", 204)]
    /// fn forget() -> ForgetResponse {
    ///     ForgetResponse::NoContent
    /// }
    ///
    /// let document = Guide::from_program().titled("Memory").to_openapi().version("1.0.0").build();
    /// let forget = document.paths.paths["/memory"].delete.as_ref().unwrap();
    /// assert_eq!(forget.summary.as_deref(), Some("Forget everything."));
    /// ```
    #[cfg(feature = "utoipa")]
    #[cfg_attr(docsrs, doc(cfg(feature = "utoipa")))]
    pub fn to_openapi(&self) -> crate::openapi::Document {
        let endpoints = self.endpoints.iter().map(Endpoint::documented);
        let document = crate::openapi::Document::of(endpoints).language(self.language);
        let document = match &self.title {
            Some(title) => document.titled(title),
            None => document,
        };
        match &self.introduction {
            Some(introduction) => document.described(introduction),
            None => document,
        }
    }
}
