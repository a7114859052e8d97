//! Recommended header fields. Each module differs from the breaking case of its rule only in the relevant point.
#![deny(warnings)]

pub mod d1 {
    use api_responses::api_responses;

    #[api_responses(POST, #[allow(http::missing_location)] 201)]
    pub async fn post_x() -> PostXResponse<String> {
        PostXResponse::Created(String::new())
    }
}

pub mod d2 {
    use api_responses::api_responses;
    use api_responses::header::Location;
    use api_responses::location;

    #[api_responses(PUT, 200, 201 { location: Location })]
    pub async fn put_x() -> PutXResponse<String> {
        PutXResponse::Created { location: location!("/x"), body: String::new() }
    }
}

pub mod d3 {
    use api_responses::api_responses;
    use api_responses::location;

    #[api_responses(GET, 308)]
    pub async fn get_x() -> GetXResponse {
        GetXResponse::PermanentRedirect { location: location!("/x") }
    }
}

pub mod d4 {
    use api_responses::api_responses;

    #[api_responses(GET, 200, 206: String { content_range = "bytes 0-0/1" }, #[allow(http::incomplete)] 416)]
    pub async fn get_x() -> GetXResponse {
        GetXResponse::RangeNotSatisfiable
    }
}

pub mod d5 {
    use api_responses::api_responses;

    #[api_responses(PATCH, 200, 415 { accept_patch = "application/merge-patch+json" })]
    pub async fn get_x() -> GetXResponse<String> {
        GetXResponse::UnsupportedMediaType
    }
}

pub mod d6 {
    use api_responses::api_responses;
    use api_responses::header::RetryAfter;

    #[api_responses(GET, 200, 503 { retry_after: RetryAfter })]
    pub async fn get_x() -> GetXResponse<String> {
        GetXResponse::ServiceUnavailable { retry_after: RetryAfter::seconds(1) }
    }
}

pub mod d7 {
    use api_responses::api_responses;
    use api_responses::header::ETag;

    #[api_responses(PUT, #[allow(http::discouraged)] 200 { etag: ETag }, 201)]
    pub async fn put_x() -> PutXResponse<String> {
        todo!()
    }
}

pub mod d8 {
    use api_responses::api_responses;

    #[api_responses(GET, 200, 429)]
    pub async fn get_x() -> GetXResponse<String> {
        GetXResponse::TooManyRequests
    }
}

pub mod d10 {
    use api_responses::api_responses;
    use api_responses::header::Link;

    pub fn link() -> Link {
        Link::new("/x", "blocked-by").unwrap()
    }

    #[api_responses(GET, 200, 451 { link: Link })]
    pub async fn get_x() -> GetXResponse<String> {
        GetXResponse::UnavailableForLegalReasons { link: link() }
    }
}

fn main() {}
