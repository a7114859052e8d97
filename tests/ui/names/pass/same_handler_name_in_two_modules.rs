#![deny(warnings)]

pub mod users {
    #[api_responses::api_responses(GET, 200)]
    pub async fn get() -> GetResponse<String> {
        GetResponse::Ok(String::new())
    }
}

pub mod orders {
    #[api_responses::api_responses(GET, 200)]
    pub async fn get() -> GetResponse<u8> {
        GetResponse::Ok(0)
    }
}

fn main() {}
