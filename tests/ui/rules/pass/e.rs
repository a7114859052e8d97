//! Codes that need another code. Each module differs from the breaking case of its rule only in the relevant point.
#![deny(warnings)]

pub mod e1 {
    use api_responses::api_responses;
    use api_responses::header::ETag;

    #[api_responses(GET, 200 { etag: ETag }, 304, 404)]
    pub async fn get_x() -> GetXResponse {
        todo!()
    }
}

pub mod e2 {
    use api_responses::api_responses;
    use api_responses::header::LastModified;

    #[api_responses(GET, 200 { last_modified: LastModified }, 304)]
    pub async fn get_x() -> GetXResponse<String> {
        todo!()
    }
}

pub mod e3 {
    use api_responses::api_responses;

    #[api_responses(GET, 200, 206: String, 416)]
    pub async fn get_x() -> GetXResponse {
        todo!()
    }
}

pub mod e4 {
    use api_responses::api_responses;

    #[api_responses(GET, 200, 206: String, 416)]
    pub async fn get_x() -> GetXResponse {
        todo!()
    }
}

pub mod e6 {
    use api_responses::api_responses;

    #[api_responses(PUT, 204, 412, 428)]
    pub async fn put_x() -> PutXResponse {
        todo!()
    }
}

pub mod e10 {
    use api_responses::api_responses;

    #[api_responses(PUT, 201, 204)]
    pub async fn put_x() -> PutXResponse<String> {
        todo!()
    }
}

pub mod e11 {
    use api_responses::api_responses;

    #[api_responses(PUT, 200, 202)]
    pub async fn put_x() -> PutXResponse<String> {
        todo!()
    }
}

pub mod e12 {
    use api_responses::api_responses;

    #[api_responses(DELETE, 202: String, 303)]
    pub async fn delete_x() -> DeleteXResponse {
        todo!()
    }
}

pub mod e19 {
    use api_responses::api_responses;

    #[api_responses(QUERY, 200, 415)]
    pub async fn get_x() -> GetXResponse<String> {
        todo!()
    }
}

/// E21: a WebSocket endpoint compiles without a warning.
pub mod e21 {
    use api_responses::{Raw, api_responses};

    #[api_responses(GET, 101: Raw, 400, 426 { upgrade = "websocket" })]
    pub async fn get_x() -> GetXResponse {
        todo!()
    }
}

fn main() {}
