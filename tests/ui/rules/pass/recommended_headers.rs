//! Recommended header fields. Each module differs from the breaking case of its rule only in the relevant point.
#![deny(warnings)]

pub mod post_creations_have_a_location {
    use api_responses::api_responses;

    #[api_responses(POST, #[allow(http::missing_location)] 201)]
    pub async fn post_x() -> PostXResponse<String> {
        PostXResponse::Created(String::new())
    }
}

pub mod put_creates_its_target {
    use api_responses::api_responses;
    use api_responses::header::Location;
    use api_responses::location;

    #[api_responses(PUT, 200, 201 { location: Location })]
    pub async fn put_x() -> PutXResponse<String> {
        PutXResponse::Created { location: location!("/x"), body: String::new() }
    }
}

pub mod redirects_have_a_location {
    use api_responses::api_responses;
    use api_responses::location;

    #[api_responses(GET, 308)]
    pub async fn get_x() -> GetXResponse {
        GetXResponse::PermanentRedirect { location: location!("/x") }
    }
}

pub mod unsatisfiable_ranges_tell_the_length {
    use api_responses::api_responses;

    #[api_responses(GET, 200, 206: String { content_range = "bytes 0-0/1" }, #[allow(http::incomplete)] 416)]
    pub async fn get_x() -> GetXResponse {
        GetXResponse::RangeNotSatisfiable
    }
}

pub mod unsupported_patches_list_formats {
    use api_responses::api_responses;

    #[api_responses(PATCH, 200, 415 { accept_patch = "application/merge-patch+json" })]
    pub async fn get_x() -> GetXResponse<String> {
        GetXResponse::UnsupportedMediaType
    }
}

pub mod retry_after_is_in_whole_seconds {
    use api_responses::api_responses;
    use api_responses::header::RetryAfter;

    #[api_responses(GET, 200, 503 { retry_after: RetryAfter })]
    pub async fn get_x() -> GetXResponse<String> {
        GetXResponse::ServiceUnavailable { retry_after: RetryAfter::seconds(1) }
    }
}

pub mod put_validators_mean_stored_as_sent {
    use api_responses::api_responses;
    use api_responses::header::ETag;

    #[api_responses(PUT, 200 { etag: ETag }, 201)]
    pub async fn put_x() -> PutXResponse<String> {
        todo!()
    }
}

pub mod limit_responses_are_never_stored {
    use api_responses::api_responses;

    #[api_responses(GET, 200, 429)]
    pub async fn get_x() -> GetXResponse<String> {
        GetXResponse::TooManyRequests
    }
}

pub mod legal_demands_name_the_blocker {
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
