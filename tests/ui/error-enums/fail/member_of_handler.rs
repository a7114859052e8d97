use api_responses::api_responses;

#[api_responses(GET, 200, 409 { seats as member })]
async fn take_seat() -> Result<TakeSeatResponse<String>, TakeSeatError> {
    Err(TakeSeatError::Conflict)
}

fn main() {
    let _ = take_seat();
}
