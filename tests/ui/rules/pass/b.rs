//! Content. Each module differs from the breaking case of its rule only in the relevant point.
#![deny(warnings)]

pub mod b1 {
    use api_responses::api_responses;

    #[api_responses(DELETE, 200: String)]
    pub async fn delete_x() -> DeleteXResponse {
        todo!()
    }
}

pub mod b2 {
    use api_responses::api_responses;

    #[api_responses(POST, 205)]
    pub async fn post_x() -> PostXResponse {
        todo!()
    }
}

pub mod b3 {
    use api_responses::api_responses;

    #[api_responses(GET, 200: String)]
    pub async fn get_x() -> GetXResponse {
        todo!()
    }
}

pub mod b4 {
    use api_responses::api_responses;

    #[api_responses(CONNECT, 200)]
    pub async fn get_x() -> GetXResponse {
        todo!()
    }
}

pub mod b6 {
    use api_responses::Problem;
    use api_responses::api_responses;

    #[api_responses(GET, 200, 404: Problem)]
    pub async fn get_x() -> GetXResponse<String> {
        GetXResponse::NotFound(Problem::new())
    }
}

pub mod b7 {
    use api_responses::api_responses;

    #[api_responses(GET, 200, 206: String, 416)]
    pub async fn get_x() -> GetXResponse<String> {
        todo!()
    }
}

pub mod b9 {
    use api_responses::api_responses;
    use api_responses::header::Location;

    #[api_responses(POST, 202 { location: Location })]
    pub async fn post_x() -> PostXResponse {
        todo!()
    }
}

fn main() {}
