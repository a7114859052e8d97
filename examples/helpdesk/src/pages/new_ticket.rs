//! The form for a new ticket.

use actix_web::{get, post, web};
use api_responses::{api_responses, location};

use crate::desk::Desk;
use crate::errors::Internal;
use crate::errors::extract::FormRejection;
use crate::session::{LoginRequired, Member};
use crate::ticket::NewTicket;
use crate::view::{Page, new_ticket_page};

/// Show the form for a new ticket.
#[api_responses(200: _ as "text/html; charset=utf-8", outside(..LoginRequired))]
#[get("/tickets/new")]
pub(super) async fn show_form(member: Member) -> ShowFormResponse<Page> {
    ShowFormResponse::Ok(new_ticket_page(&member.view(), &NewTicket::default(), &[]))
}

/// Create a ticket.
#[api_responses(
    /// The page of the new ticket.
    Created = 303,
    /// The form, with what was typed and what is wrong with it.
    422: Page as "text/html; charset=utf-8",
    #[from] ..Internal,
    outside(..LoginRequired, ..FormRejection),
)]
#[post("/tickets")]
pub(super) async fn submit_ticket(
    desk: web::Data<Desk>,
    member: Member,
    web::Form(typed): web::Form<NewTicket>,
) -> Result<SubmitTicketResponse, SubmitTicketError> {
    let valid = typed.clone().check().map_err(|errors| {
        SubmitTicketError::UnprocessableContent(new_ticket_page(&member.view(), &typed, &errors))
    })?;
    let ticket = desk.database.create(member.user.clone(), valid).await?;
    member.visitor.flash("The ticket was created.")?;
    Ok(SubmitTicketResponse::Created { location: location!("/tickets/{}", ticket.id) })
}
