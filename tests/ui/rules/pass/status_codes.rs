//! Sets of codes. Each module differs from the breaking case of its rule only in the relevant point.
#![deny(warnings)]

pub mod responses_have_distinct_names {
    use api_responses::api_responses;

    #[api_responses(GET, 200, NoUser = 404, NoOrder = 404)]
    pub async fn get_x() -> GetXResponse<String> {
        todo!()
    }
}

pub mod status_codes_are_100_to_599 {
    use api_responses::api_responses;

    #[api_responses(GET, 200, 500)]
    pub async fn get_x() -> GetXResponse<String> {
        todo!()
    }
}

pub mod registered_codes_only {
    use api_responses::api_responses;

    #[api_responses(GET, 200, #[allow(http::unregistered, reason = "v1 clients know it")] PageExpired = 419)]
    pub async fn get_x() -> GetXResponse<String> {
        todo!()
    }
}

pub mod interim_responses_are_never_final {
    use api_responses::api_responses;

    #[api_responses(POST, 200, 202)]
    pub async fn post_x() -> PostXResponse<String> {
        todo!()
    }
}

pub mod endpoints_can_succeed {
    use api_responses::api_responses;

    #[api_responses(GET, 404, 410)]
    pub async fn get_x() -> GetXResponse {
        todo!()
    }
}

fn main() {}
