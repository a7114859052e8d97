//! Required header fields. Each module differs from the breaking case of its rule only in the relevant point.
#![deny(warnings)]

pub mod unauthorized_has_a_challenge {
    use api_responses::api_responses;

    #[api_responses(GET, 200, 401 { www_authenticate = "Bearer" })]
    pub async fn get_x() -> Result<GetXResponse<String>, GetXError> {
        Err(GetXError::Unauthorized)
    }
}

pub mod method_not_allowed_lists_methods {
    use api_responses::api_responses;
    use api_responses::header::Allow;

    #[api_responses(POST, 200, 405)]
    pub async fn post_x() -> Result<PostXResponse<String>, PostXError> {
        Err(PostXError::MethodNotAllowed { allow: Allow::none() })
    }
}

pub mod proxy_authentication_has_a_challenge {
    use api_responses::api_responses;

    #[api_responses(CONNECT, 200, 407 { proxy_authenticate = "Basic realm=\"proxy\"" })]
    pub async fn get_x() -> GetXResponse {
        GetXResponse::ProxyAuthenticationRequired
    }
}

pub mod upgrades_name_the_protocol {
    use api_responses::api_responses;

    #[api_responses(GET, 200, 426 { upgrade = "websocket" })]
    pub async fn get_x() -> GetXResponse {
        GetXResponse::UpgradeRequired
    }
}

pub mod single_parts_have_a_content_range {
    use api_responses::api_responses;

    #[api_responses(GET, 200, 206: String as "multipart/byteranges; boundary=x", 416 { content_range = "bytes */0" })]
    pub async fn get_x() -> GetXResponse {
        GetXResponse::PartialContent(String::new())
    }
}

pub mod not_modified_repeats_headers {
    use api_responses::api_responses;

    #[api_responses(GET, 200 { etag = "\"v1\"" }, 304)]
    pub async fn get_x() -> GetXResponse {
        GetXResponse::NotModified
    }
}

pub mod deltas_name_their_manipulations {
    use api_responses::api_responses;

    #[api_responses(GET, 200, #[allow(http::discouraged)] 226 { etag = "\"v1\"", im = "feed" })]
    pub async fn get_x() -> GetXResponse<String> {
        GetXResponse::ImUsed(String::new())
    }
}

fn main() {}
