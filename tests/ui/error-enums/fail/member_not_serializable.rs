use api_responses::api_responses;

#[derive(Debug)]
pub struct Seat;

#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum SeatError {
    #[error("a seat is taken")]
    #[api_responses(409 { seat as member })]
    Taken { seat: Seat },
}

fn main() {}
