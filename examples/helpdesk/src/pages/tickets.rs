//! The list of tickets, as a page and as CSV.

use actix_web::{get, web};
use api_responses::{OrFault as _, api_responses};

use crate::desk::Desk;
use crate::errors::Internal;
use crate::errors::extract::QueryRejection;
use crate::export::csv;
use crate::session::{LoginRequired, Member};
use crate::ticket::Filter;
use crate::view::{Page, tickets_page};

/// Go to the list of tickets.
#[api_responses(303 { location = "/tickets" })]
#[get("/")]
pub(super) async fn show_home() -> ShowHomeResponse {
    ShowHomeResponse::SeeOther
}

/// Show the list of tickets.
#[api_responses(
    200: _ as "text/html; charset=utf-8",
    #[from] ..Internal,
    outside(..LoginRequired, ..QueryRejection),
)]
#[get("/tickets")]
pub(super) async fn show_tickets(
    desk: web::Data<Desk>,
    member: Member,
    web::Query(Filter { status }): web::Query<Filter>,
) -> Result<ShowTicketsResponse<Page>, ShowTicketsError> {
    let tickets = desk.database.tickets(status).await?;
    Ok(ShowTicketsResponse::Ok(tickets_page(&member.view(), &tickets, status)))
}

/// Download all tickets.
#[api_responses(
    200: _ as "text/csv; charset=utf-8" {
        content_disposition = "attachment; filename=\"tickets.csv\"",
    },
    #[from] ..Internal,
    outside(..LoginRequired),
)]
#[get("/tickets.csv")]
pub(super) async fn export_tickets(
    desk: web::Data<Desk>,
    _: Member,
) -> Result<ExportTicketsResponse<Vec<u8>>, ExportTicketsError> {
    let tickets = desk.database.tickets(None).await?;
    Ok(ExportTicketsResponse::Ok(csv(&tickets).or_fault()?))
}
