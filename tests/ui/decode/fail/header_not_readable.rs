use api_responses::api_responses;
use api_responses::header::ToHeaderValue;
use api_responses::http::HeaderValue;

struct Stock(u32);

impl ToHeaderValue for Stock {
    fn to_header_value(&self) -> HeaderValue {
        self.0.to_header_value()
    }
}

#[api_responses(GET, 200: () { "x-stock": Stock }, decode)]
fn get_stock() -> GetStockResponse {
    GetStockResponse::Ok { x_stock: Stock(1) }
}

fn main() {
    let _ = get_stock();
}
