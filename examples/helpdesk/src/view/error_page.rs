use api_responses::{Body, DeclaredError};
use maud::html;

use super::{Page, Viewer, page};

/// The page of an error: the format of all errors that browsers get.
#[derive(Clone, Debug)]
pub(crate) struct ErrorPage(Page);

impl From<DeclaredError> for ErrorPage {
    fn from(error: DeclaredError) -> Self {
        let title = format!("{} {}", error.status().as_u16(), error.title());
        let content = html! {
            @if let Some(detail) = error.detail() {
                p { (detail) }
            }
            @if let Some(instance) = error.instance() {
                p { "Something unexpected happened. Tell us this number: " code { (instance) } }
            }
            p { a href="/tickets" { "All tickets" } }
        };
        Self(page(&title, &Viewer::default(), &content))
    }
}

impl From<ErrorPage> for Body {
    fn from(ErrorPage(page): ErrorPage) -> Self {
        page.into()
    }
}
