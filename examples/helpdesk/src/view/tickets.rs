use maud::html;

use super::{Page, Viewer, error_of, page};
use crate::ticket::{FieldError, NewTicket, Status, Ticket};

pub(crate) fn tickets_page(viewer: &Viewer, tickets: &[Ticket], only: Option<Status>) -> Page {
    let content = html! {
        nav {
            a href="/tickets/new" { "New ticket" }
            " · " a href="/tickets.csv" { "Download as CSV" }
            " · Show: " a href="/tickets" aria-current=[only.is_none().then_some("page")] { "all" }
            @for status in Status::ALL {
                " " a href={ "/tickets?status=" (status) } aria-current=[(only == Some(status)).then_some("page")] {
                    (status)
                }
            }
        }
        table {
            thead { tr { th { "Ticket" } th { "Status" } th { "Author" } th { "Assignee" } } }
            tbody {
                @for ticket in tickets {
                    tr {
                        td { a href={ "/tickets/" (ticket.id) } { "#" (ticket.id) " " (ticket.title) } }
                        td { (ticket.status) }
                        td { (ticket.author) }
                        td { (ticket.assignee.as_deref().unwrap_or("nobody")) }
                    }
                }
            }
        }
    };
    page("Tickets", viewer, &content)
}

/// Shows the form, with what the user has typed.
pub(crate) fn new_ticket_page(viewer: &Viewer, typed: &NewTicket, errors: &[FieldError]) -> Page {
    let content = html! {
        form method="post" action="/tickets" {
            label {
                "Title " (error_of(errors, "title"))
                input type="text" name="title" value=(typed.title);
            }
            label {
                "Description " (error_of(errors, "description"))
                // The first line break after the tag is not part of the text.
                textarea name="description" rows="6" { "\n" (typed.description) }
            }
            button { "Create" }
        }
    };
    page("New ticket", viewer, &content)
}
