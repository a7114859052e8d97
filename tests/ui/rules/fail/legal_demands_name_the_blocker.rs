use api_responses::api_responses;
use api_responses::header::Link;

pub fn link() -> Link {
    Link::new("/x", "blocked-by").unwrap()
}

#[api_responses(GET, 200, 451)]
pub async fn get_x() -> GetXResponse<String> {
    GetXResponse::UnavailableForLegalReasons { link: link() }
}

fn main() {}
