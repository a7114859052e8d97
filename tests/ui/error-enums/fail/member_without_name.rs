use api_responses::api_responses;

#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum SeatError {
    #[error("seats are taken")]
    #[api_responses(409 { seats as Seats })]
    Taken { seats: Vec<u8> },
}

fn main() {}
