//! The HTML of all pages. `maud` escapes every text, so that text of a user is never markup.

mod error_page;
mod login;
mod thread;
mod tickets;

pub(crate) use error_page::ErrorPage;
pub(crate) use login::login_page;
pub(crate) use thread::{Typed, thread_page};
pub(crate) use tickets::{new_ticket_page, tickets_page};

use api_responses::Body;
use maud::{DOCTYPE, Markup, html};

use crate::ticket::FieldError;

/// A complete page.
#[derive(Clone, Debug)]
pub(crate) struct Page(String);

impl From<Page> for Body {
    fn from(Page(html): Page) -> Self {
        html.into()
    }
}

/// Who sees a page, and the message at its top.
#[derive(Debug, Default)]
pub(crate) struct Viewer {
    pub(crate) name: Option<String>,
    pub(crate) flash: Option<String>,
}

fn page(title: &str, viewer: &Viewer, content: &Markup) -> Page {
    let html = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " – Help desk" }
                style { (STYLE) }
            }
            body {
                header {
                    a href="/tickets" { "Help desk" }
                    @if let Some(name) = &viewer.name {
                        form method="post" action="/logout" { (name) " " button { "Log out" } }
                    }
                }
                main {
                    @if let Some(flash) = &viewer.flash {
                        p.flash role="status" { (flash) }
                    }
                    h1 { (title) }
                    (content)
                }
            }
        }
    };
    Page(html.into_string())
}

/// The first thing that is wrong with a field of a form.
fn error_of(errors: &[FieldError], field: &str) -> Markup {
    html! {
        @if let Some(error) = errors.iter().find(|error| error.field == field) {
            span.error role="alert" { (error.detail) }
        }
    }
}

const STYLE: &str = "
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 0 auto; padding: 0 1rem }
header { display: flex; justify-content: space-between; padding: 1rem 0; border-bottom: 1px solid }
label { display: block; margin: 1rem 0 }
input[type=text], input[type=password], textarea {
    display: block; width: 100%; box-sizing: border-box; font: inherit
}
table { width: 100%; border-collapse: collapse; text-align: left }
.flash { background: #dfd; color: #000; padding: .5rem }
.error { color: #c00 }
.text { white-space: pre-wrap; overflow-wrap: anywhere }
";
