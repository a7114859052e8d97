use api_responses::api_responses;

#[api_responses]
#[derive(Debug, thiserror::Error)]
pub enum SeatError {
    #[error("seats are taken")]
    #[api_responses(500 { seats as member })]
    Taken { seats: Vec<u8> },
}

fn main() {}
