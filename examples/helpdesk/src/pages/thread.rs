//! The page of a ticket, and its forms.

use actix_web::{get, post, web};
use api_responses::{api_responses, location};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::database::{Change, Commented, DatabaseError};
use crate::desk::Desk;
use crate::errors::extract::{FormRejection, PathRejection};
use crate::errors::{Internal, Missing};
use crate::session::{LoginRequired, Member};
use crate::ticket::Status;
use crate::view::{ErrorPage, Page, Typed, thread_page};

/// What the form for the status sends.
#[derive(Deserialize, ToSchema)]
pub(super) struct NewState {
    status: Status,
    /// The name of a user; empty for nobody.
    #[schema(example = "grace")]
    assignee: String,
}

/// What the form for a comment sends.
#[derive(Deserialize, ToSchema)]
pub(super) struct NewComment {
    #[schema(min_length = 1, max_length = 10_000, example = "It works again.")]
    text: String,
}

/// Show a ticket.
#[api_responses(
    200: _ as "text/html; charset=utf-8",
    ..Missing,
    #[from] ..Internal,
    outside(..LoginRequired, ..PathRejection),
)]
#[get("/tickets/{id}")]
pub(super) async fn show_ticket(
    desk: web::Data<Desk>,
    member: Member,
    id: web::Path<i64>,
) -> Result<ShowTicketResponse<Page>, ShowTicketError> {
    let page = render(&desk, &member, *id, Typed::default()).await?;
    Ok(ShowTicketResponse::Ok(page.ok_or(Missing::NotFound)?))
}

/// Change the status and the assignee.
#[api_responses(
    /// The page of the ticket.
    Changed = 303,
    ..Missing,
    /// No user has the name of the assignee: the page of the ticket, which says so.
    422: Page as "text/html; charset=utf-8",
    #[from] ..Internal,
    outside(..LoginRequired, ..PathRejection, ..FormRejection),
)]
#[post("/tickets/{id}")]
pub(super) async fn change_ticket(
    desk: web::Data<Desk>,
    member: Member,
    id: web::Path<i64>,
    web::Form(NewState { status, assignee }): web::Form<NewState>,
) -> Result<ChangeTicketResponse, ChangeTicketError> {
    let assignee = (!assignee.is_empty()).then_some(assignee);
    match desk.database.change(*id, status, assignee).await? {
        Change::Done => {}
        Change::NoSuchTicket => Err(Missing::NotFound)?,
        Change::NoSuchUser => {
            let typed = Typed::with_error("assignee", "Choose a user.");
            let page = render(&desk, &member, *id, typed).await?.ok_or(Missing::NotFound)?;
            return Err(ChangeTicketError::UnprocessableContent(page));
        }
    }
    member.visitor.flash("The ticket was changed.")?;
    Ok(ChangeTicketResponse::Changed { location: location!("/tickets/{}", *id) })
}

/// Add a comment.
#[api_responses(
    /// The page of the ticket.
    Added = 303,
    ..Missing,
    409: "The ticket is closed. Open it again before you comment.",
    /// The comment is empty or too long: the page of the ticket, with what was typed.
    422: Page as "text/html; charset=utf-8",
    #[from] ..Internal,
    outside(..LoginRequired, ..PathRejection, ..FormRejection),
    errors = ErrorPage as "text/html; charset=utf-8",
)]
#[post("/tickets/{id}/comments")]
pub(super) async fn add_comment(
    desk: web::Data<Desk>,
    member: Member,
    id: web::Path<i64>,
    web::Form(NewComment { text }): web::Form<NewComment>,
) -> Result<AddCommentResponse, AddCommentError> {
    if text.trim().is_empty() || text.chars().count() > 10_000 {
        let typed =
            Typed { comment: text, ..Typed::with_error("text", "Enter 1 to 10,000 characters.") };
        let page = render(&desk, &member, *id, typed).await?.ok_or(Missing::NotFound)?;
        return Err(AddCommentError::UnprocessableContent(page));
    }
    match desk.database.comment(*id, member.user.clone(), text).await? {
        Commented::Done => {}
        Commented::NoSuchTicket => Err(Missing::NotFound)?,
        Commented::IsClosed => return Err(AddCommentError::Conflict),
    }
    member.visitor.flash("The comment was added.")?;
    Ok(AddCommentResponse::Added { location: location!("/tickets/{}", *id) })
}

/// Returns the page of a ticket, if the ticket exists.
pub(super) async fn render(
    desk: &Desk,
    member: &Member,
    id: i64,
    typed: Typed,
) -> Result<Option<Page>, DatabaseError> {
    let thread = desk.database.thread(id).await?;
    Ok(thread.map(|thread| thread_page(&member.view(), &thread, &typed)))
}
