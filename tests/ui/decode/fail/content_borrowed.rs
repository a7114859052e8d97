use api_responses::api_responses;

#[api_responses(GET, 200: _ as "text/plain", decode)]
fn hello() -> HelloResponse<&'static str> {
    HelloResponse::Ok("hello")
}

fn main() {
    let _ = hello();
}
