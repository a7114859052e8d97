use api_responses::api_responses;

#[api_responses(416, 403)]
pub enum FileError {}

#[api_responses(POST, 200, ..FileError(403, 416))]
async fn send_file() -> Result<SendFileResponse, SendFileError> {
    todo!()
}

fn main() {}
