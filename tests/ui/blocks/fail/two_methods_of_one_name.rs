use api_responses::api_responses;

struct Users;
struct Orders;

#[api_responses]
impl Users {
    #[api_responses(GET, 204)]
    fn list(&self) -> ListResponse {
        ListResponse::NoContent
    }
}

#[api_responses]
impl Orders {
    #[api_responses(GET, 204)]
    fn list(&self) -> ListResponse {
        ListResponse::NoContent
    }
}

fn main() {
    let _ = (Users.list(), Orders.list());
}
