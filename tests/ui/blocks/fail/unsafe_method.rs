use api_responses::api_responses;

struct Users;

#[api_responses]
impl Users {
    #[api_responses(GET, 204)]
    unsafe fn list(&self) -> ListResponse {
        ListResponse::NoContent
    }
}

fn main() {
    let _ = Users::list;
}
