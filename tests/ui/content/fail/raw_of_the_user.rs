use api_responses::{Body, api_responses};

struct Raw(String);

impl From<Raw> for Body {
    fn from(raw: Raw) -> Body {
        raw.0.into()
    }
}

#[api_responses(GET, 200: Raw as "text/csv")]
async fn export() -> ExportResponse {
    ExportResponse::Ok(Raw("id".to_owned()))
}

fn main() {}
