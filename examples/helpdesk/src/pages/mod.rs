//! The web pages, for browsers with a session. The attribute above a handler declares its responses; the route attribute
//! below it, which is that of actix-web, has the method and the path.
//!
//! A form is answered with 303 (See Other), so that reloading the next page does not send the form again, or with 422
//! (Unprocessable Content), the form and what is wrong with it.
//!
//! Errors are pages, too: `errors = ErrorPage` is their format, and `crate::errors::extract` makes actix-web's extractors reject in it.

mod accounts;
mod attachments;
mod documents;
mod new_ticket;
mod thread;
mod tickets;

use api_responses::actix::ApiConfig;

/// The order counts: `/tickets/{id}` would also receive the requests for `/tickets/new`.
pub(crate) fn routes(config: &mut ApiConfig<'_>) {
    config
        .endpoint(tickets::show_home)
        .endpoint(accounts::show_login)
        .endpoint(accounts::log_in)
        .endpoint(accounts::log_out)
        .endpoint(tickets::show_tickets)
        .endpoint(tickets::export_tickets)
        .endpoint(new_ticket::show_form)
        .endpoint(new_ticket::submit_ticket)
        .endpoint(thread::show_ticket)
        .endpoint(thread::change_ticket)
        .endpoint(thread::add_comment)
        .endpoint(attachments::attach_file)
        .endpoint(attachments::get_attachment)
        .endpoint(documents::get_guide)
        .endpoint(documents::get_openapi);
}
