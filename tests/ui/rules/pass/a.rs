//! Sets of codes. Each module differs from the breaking case of its rule only in the relevant point.
#![deny(warnings)]

pub mod a1 {
    use api_responses::api_responses;

    #[api_responses(GET, 200, NoUser = 404, NoOrder = 404)]
    pub async fn get_x() -> GetXResponse<String> {
        todo!()
    }
}

pub mod a2 {
    use api_responses::api_responses;

    #[api_responses(GET, 200, 500)]
    pub async fn get_x() -> GetXResponse<String> {
        todo!()
    }
}

pub mod a3 {
    use api_responses::api_responses;

    #[api_responses(GET, 200, #[allow(http::unregistered, reason = "v1 clients know it")] PageExpired = 419)]
    pub async fn get_x() -> GetXResponse<String> {
        todo!()
    }
}

pub mod a4 {
    use api_responses::api_responses;

    #[api_responses(POST, 200, 202)]
    pub async fn post_x() -> PostXResponse<String> {
        todo!()
    }
}

pub mod a5 {
    use api_responses::api_responses;

    #[api_responses(GET, 404, 410)]
    pub async fn get_x() -> GetXResponse {
        todo!()
    }
}

fn main() {}
