//! One endpoint with a response of each kind.

use api_responses::header::{ETag, RetryAfter};
use api_responses::{Fault, Problem, api_responses, location};
use serde::{Deserialize, Serialize};

/// A ticket for one seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    /// The number of the seat.
    pub seat: u8,
}

/// The endpoint.
#[api_responses(decode)]
pub trait Tickets {
    /// Buy a ticket.
    ///
    /// # Errors
    ///
    /// The table lists them.
    #[api_responses(
        POST "/tickets/{seat}",
        201 { etag: ETag },
        303,
        404: "No seat has this number.",
        #[problem = "/problems/taken"] Taken = 409: Problem,
        429 { retry_after: RetryAfter },
        500: Fault,
    )]
    fn buy_ticket(seat: u8) -> Result<BuyTicketResponse<Ticket>, BuyTicketError>;
}

/// The only theatre.
#[derive(Debug)]
pub struct Theatre;

impl Tickets for Theatre {
    fn buy_ticket(seat: u8) -> Result<BuyTicketResponse<Ticket>, BuyTicketError> {
        let location = location!("/tickets/{}", seat);
        match seat {
            0 => Err(BuyTicketError::NotFound),
            1 => Err(BuyTicketError::Taken(Problem::new().with_extension("row", 7))),
            2 => Err(BuyTicketError::TooManyRequests { retry_after: RetryAfter::seconds(30) }),
            3 => Err(BuyTicketError::InternalServerError(Fault::new("the printer is on fire"))),
            4 => Ok(BuyTicketResponse::SeeOther { location }),
            _ => Ok(BuyTicketResponse::Created {
                etag: ETag::version(1),
                location,
                body: Ticket { seat },
            }),
        }
    }
}

/// One seat for each response.
pub const SEATS: [u8; 6] = [0, 1, 2, 3, 4, 5];

/// Says what has been decoded for a seat.
///
/// # Panics
///
/// Panics if it is not what the theatre answers.
pub fn assert_decoded(seat: u8, decoded: &Result<BuyTicketResponse<Ticket>, BuyTicketError>) {
    let number = match decoded {
        Err(BuyTicketError::NotFound) => 0,
        Err(BuyTicketError::Taken(problem)) => {
            assert_eq!(problem.extension("row"), Some(&7.into()));
            assert_eq!(problem.type_uri(), Some("/problems/taken"));
            1
        }
        Err(BuyTicketError::TooManyRequests { retry_after }) => {
            assert_eq!(*retry_after, RetryAfter::seconds(30));
            2
        }
        Err(BuyTicketError::InternalServerError(fault)) => {
            assert!(fault.id().starts_with("urn:uuid:"));
            3
        }
        Ok(BuyTicketResponse::SeeOther { location }) => {
            assert_eq!(location.to_string(), "/tickets/4");
            4
        }
        Ok(BuyTicketResponse::Created { etag, location, body }) => {
            assert_eq!(*etag, ETag::version(1));
            assert_eq!(location.to_string(), format!("/tickets/{seat}"));
            body.seat
        }
    };
    assert_eq!(number, seat);
}
