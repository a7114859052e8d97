use maud::{Markup, html};

use super::{Page, Viewer, error_of, page};
use crate::database::Thread;
use crate::ticket::{FieldError, Status};

/// What the user has typed into the forms of a ticket, and what is wrong with it.
#[derive(Debug, Default)]
pub(crate) struct Typed {
    pub(crate) comment: String,
    pub(crate) errors: Vec<FieldError>,
}

impl Typed {
    pub(crate) fn with_error(field: &'static str, detail: &'static str) -> Self {
        Self { comment: String::new(), errors: vec![FieldError { field, detail }] }
    }
}

pub(crate) fn thread_page(viewer: &Viewer, thread: &Thread, typed: &Typed) -> Page {
    let Thread { ticket, comments, attachments, .. } = thread;
    let content = html! {
        p { "Created by " (ticket.author) " on " time datetime=(ticket.created) { (ticket.created) } }
        p.text { (ticket.description) }
        (change_form(thread, typed))
        h2 { "Attachments" }
        ul {
            @for (id, name) in attachments {
                li { a href={ "/attachments/" (id) } { (name) } }
            }
        }
        form method="post" action={ "/tickets/" (ticket.id) "/attachments" } enctype="multipart/form-data" {
            label { "File, at most 1 MiB " (error_of(&typed.errors, "file")) input type="file" name="file"; }
            button { "Attach" }
        }
        h2 { "Comments" }
        @for comment in comments {
            article {
                p { (comment.author) ", " time datetime=(comment.created) { (comment.created) } }
                p.text { (comment.text) }
            }
        }
        @if ticket.status == Status::Closed {
            p { "The ticket is closed." }
        } @else {
            form method="post" action={ "/tickets/" (ticket.id) "/comments" } {
                label {
                    "Comment " (error_of(&typed.errors, "text"))
                    textarea name="text" rows="4" { "\n" (typed.comment) }
                }
                button { "Comment" }
            }
        }
    };
    page(&format!("#{} {}", ticket.id, ticket.title), viewer, &content)
}

fn change_form(Thread { ticket, users, .. }: &Thread, typed: &Typed) -> Markup {
    html! {
        form method="post" action={ "/tickets/" (ticket.id) } {
            label {
                "Status "
                select name="status" {
                    @for status in Status::ALL {
                        option value=(status) selected[status == ticket.status] { (status) }
                    }
                }
            }
            label {
                "Assignee " (error_of(&typed.errors, "assignee"))
                select name="assignee" {
                    option value="" { "nobody" }
                    @for user in users {
                        option value=(user) selected[ticket.assignee.as_ref() == Some(user)] { (user) }
                    }
                }
            }
            button { "Change" }
        }
    }
}
