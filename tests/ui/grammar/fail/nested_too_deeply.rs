use api_responses::api_responses;

#[api_responses(GET, 200: Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<u8>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>)]
pub fn get_user() -> GetUserResponse {
    unimplemented!()
}

#[api_responses(GET, 200)]
pub fn get_item() -> GetItemResponse<&'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static &'static u8> {
    unimplemented!()
}

fn main() {}
