//! Codes that need another code. Each module differs from the breaking case of its rule only in the relevant point.
#![deny(warnings)]

pub mod not_modified_needs_ok {
    use api_responses::api_responses;
    use api_responses::header::ETag;

    #[api_responses(GET, 200 { etag: ETag }, 304, 404)]
    pub async fn get_x() -> GetXResponse {
        todo!()
    }
}

pub mod conditions_need_a_validator {
    use api_responses::api_responses;
    use api_responses::header::LastModified;

    #[api_responses(GET, 200 { last_modified: LastModified }, 304)]
    pub async fn get_x() -> GetXResponse<String> {
        todo!()
    }
}

pub mod ranges_can_be_ignored {
    use api_responses::api_responses;

    #[api_responses(GET, 200, 206: String, 416)]
    pub async fn get_x() -> GetXResponse {
        todo!()
    }
}

pub mod ranges_can_be_unsatisfiable {
    use api_responses::api_responses;

    #[api_responses(GET, 200, 206: String, 416)]
    pub async fn get_x() -> GetXResponse {
        todo!()
    }
}

pub mod required_preconditions_can_fail {
    use api_responses::api_responses;

    #[api_responses(PUT, 204, 412, 428)]
    pub async fn put_x() -> PutXResponse {
        todo!()
    }
}

pub mod put_creates_or_replaces {
    use api_responses::api_responses;

    #[api_responses(PUT, 201, 204)]
    pub async fn put_x() -> PutXResponse<String> {
        todo!()
    }
}

pub mod put_succeeds_with_its_own_codes {
    use api_responses::api_responses;

    #[api_responses(PUT, 200, 202)]
    pub async fn put_x() -> PutXResponse<String> {
        todo!()
    }
}

pub mod delete_tells_the_outcome {
    use api_responses::api_responses;

    #[api_responses(DELETE, 202: String, 303)]
    pub async fn delete_x() -> DeleteXResponse {
        todo!()
    }
}

pub mod queries_can_be_unreadable {
    use api_responses::api_responses;

    #[api_responses(QUERY, 200, 415)]
    pub async fn get_x() -> GetXResponse<String> {
        todo!()
    }
}

/// E21: a WebSocket endpoint compiles without a warning.
pub mod upgrades_need_http_1_1 {
    use api_responses::{Raw, api_responses};

    #[api_responses(GET, 101: Raw, 400, 426 { upgrade = "websocket" })]
    pub async fn get_x() -> GetXResponse {
        todo!()
    }
}

fn main() {}
