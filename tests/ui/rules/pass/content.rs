//! Content. Each module differs from the breaking case of its rule only in the relevant point.
#![deny(warnings)]

pub mod no_content_has_no_content {
    use api_responses::api_responses;

    #[api_responses(DELETE, 200: String)]
    pub async fn delete_x() -> DeleteXResponse {
        todo!()
    }
}

pub mod reset_content_has_no_content {
    use api_responses::api_responses;

    #[api_responses(POST, 205)]
    pub async fn post_x() -> PostXResponse {
        todo!()
    }
}

pub mod head_responses_have_no_content {
    use api_responses::api_responses;

    #[api_responses(GET, 200: String)]
    pub async fn get_x() -> GetXResponse {
        todo!()
    }
}

pub mod connect_successes_have_no_content {
    use api_responses::api_responses;

    #[api_responses(CONNECT, 200)]
    pub async fn get_x() -> GetXResponse {
        todo!()
    }
}

pub mod problems_repeat_their_status {
    use api_responses::Problem;
    use api_responses::api_responses;

    #[api_responses(GET, 200, 404: Problem)]
    pub async fn get_x() -> GetXResponse<String> {
        GetXResponse::NotFound(Problem::new())
    }
}

pub mod multi_status_has_content {
    use api_responses::api_responses;

    #[api_responses(GET, 200, 206: String, 416)]
    pub async fn get_x() -> GetXResponse<String> {
        todo!()
    }
}

pub mod accepted_tells_the_state {
    use api_responses::api_responses;
    use api_responses::header::Location;

    #[api_responses(POST, 202 { location: Location })]
    pub async fn post_x() -> PostXResponse {
        todo!()
    }
}

fn main() {}
