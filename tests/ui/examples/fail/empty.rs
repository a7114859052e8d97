use api_responses::api_responses;

#[api_responses(GET, #[example = ""] 200: String as "text/plain", 404)]
async fn get_note() -> GetNoteResponse {
    todo!()
}

fn main() {}
