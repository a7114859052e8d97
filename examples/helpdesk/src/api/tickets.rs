use actix_web::{get, post, web};
use api_responses::actix::rejection::{JsonRejection, PathRejection, QueryRejection};
use api_responses::{Problem, api_responses, location};

use super::client::{Client, Unauthenticated};
use super::errors::Internal;
use crate::desk::Desk;
use crate::ticket::{Filter, NewTicket, Ticket};

/// List the tickets.
#[api_responses(200, #[from] ..Internal, outside(..Unauthenticated, ..QueryRejection))]
#[get("/tickets")]
pub(super) async fn list_tickets(
    desk: web::Data<Desk>,
    _: Client,
    web::Query(Filter { status }): web::Query<Filter>,
) -> Result<ListTicketsResponse<Vec<Ticket>>, ListTicketsError> {
    Ok(ListTicketsResponse::Ok(desk.database.tickets(status).await?))
}

/// Create a ticket.
#[api_responses(
    201,
    /// `errors` lists everything that is wrong with the ticket.
    #[problem = "/problems/invalid-ticket"]
    #[example = r#"{
  "type": "/problems/invalid-ticket",
  "title": "Invalid ticket",
  "status": 422,
  "errors": [{"field": "title", "detail": "Enter a title."}]
}"#]
    InvalidTicket = 422: Problem,
    #[from] ..Internal,
    outside(..Unauthenticated, ..JsonRejection),
)]
#[post("/tickets")]
pub(super) async fn create_ticket(
    desk: web::Data<Desk>,
    Client { user }: Client,
    web::Json(new): web::Json<NewTicket>,
) -> Result<CreateTicketResponse<Ticket>, CreateTicketError> {
    let valid = new.check().map_err(|errors| {
        CreateTicketError::InvalidTicket(Problem::new().with_extension("errors", errors))
    })?;
    let ticket = desk.database.create(user, valid).await?;
    let location = location!("/api/tickets/{}", ticket.id);
    Ok(CreateTicketResponse::Created { location, body: ticket })
}

/// Get a ticket.
#[api_responses(
    200,
    404: "No ticket has this id.",
    #[from] ..Internal,
    outside(..Unauthenticated, ..PathRejection),
)]
#[get("/tickets/{id}")]
pub(super) async fn get_ticket(
    desk: web::Data<Desk>,
    _: Client,
    id: web::Path<i64>,
) -> Result<GetTicketResponse<Ticket>, GetTicketError> {
    let ticket = desk.database.ticket(*id).await?;
    Ok(GetTicketResponse::Ok(ticket.ok_or(GetTicketError::NotFound)?))
}
