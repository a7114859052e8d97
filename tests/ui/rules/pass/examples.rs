// Written from the rules by a test: `tests/workspace/rule_documents.rs`.
#![deny(warnings)]

use api_responses::header::*;
use api_responses::{Body, Raw, api_responses, location};

pub mod legal_demands_withhold_resources {
    use super::*;

    #[api_responses(GET, 200, 451)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod unauthorized_requests_credentials {
    use super::*;

    #[api_responses(TRACE, 200, 403)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod proxies_request_proxy_credentials {
    use super::*;

    #[api_responses(GET, 200, 401)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod captive_portals_request_a_login {
    use super::*;

    #[api_responses(GET, 200, 403)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod unauthorized_has_a_challenge {
    use super::*;

    #[api_responses(GET, 200, 401 { www_authenticate = "Bearer" })]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod proxy_authentication_has_a_challenge {
    use super::*;

    #[api_responses(CONNECT, 200, 407)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod only_retrievals_are_not_modified {
    use super::*;

    #[api_responses(POST, 200 { etag: ETag }, 412)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod preconditions_prevent_lost_updates {
    use super::*;

    #[api_responses(PUT, 200, 412, 428)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod conditions_need_a_representation {
    use super::*;

    #[api_responses(OPTIONS, 204, 400)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod not_modified_has_no_content {
    use super::*;

    #[api_responses(GET, 200: Vec<u8> { etag: ETag }, 304)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod not_modified_repeats_headers {
    use super::*;

    #[api_responses(GET, 200 { etag: ETag }, 304)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod not_modified_needs_ok {
    use super::*;

    #[api_responses(GET, 200 { etag: ETag }, 304, 404)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod conditions_need_a_validator {
    use super::*;

    #[api_responses(GET, 200 { etag: ETag }, 304)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod required_preconditions_can_fail {
    use super::*;

    #[api_responses(PUT, 204, 412, 428)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod conflicts_are_with_the_state {
    use super::*;

    #[api_responses(PUT, 204, 409)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod servers_meet_expectations {
    use super::*;

    #[api_responses(POST, 200, outside(417))]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod early_data_can_be_replayed {
    use super::*;

    #[api_responses(POST, 200, 425)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod servers_support_versions {
    use super::*;

    #[api_responses(GET, 200, outside(505))]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod safe_methods_create_nothing {
    use super::*;

    #[api_responses(POST, 201)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod creation_is_requested {
    use super::*;

    #[api_responses(DELETE, 204)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod post_creations_have_a_location {
    use super::*;

    #[api_responses(POST, 201)]
    pub fn create_user() -> CreateUserResponse {
        CreateUserResponse::Created { location: location!("/users/{}", 1) }
    }
}

pub mod texts_suit_their_code {
    use super::*;

    #[api_responses(GET, 200, 401: "Unauthorized")]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod details_are_sent_as_written {
    use super::*;

    #[api_responses(GET, 200, 404: "No user has this id.")]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod responses_have_distinct_names {
    use super::*;

    #[api_responses(GET, 200, NoUser = 404: "No such user.", NoOrder = 404: "No such order.")]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod methods_are_declared {
    use super::*;

    #[api_responses(GET, 200, 404)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod status_codes_are_enforced {
    use super::*;

    #[api_responses(GET, 200)]
    pub fn get() -> GetResponse { loop {} }
}

pub mod overrides_are_needed {
    use super::*;

    #[api_responses(GET, 200)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod work_can_be_deferred {
    use super::*;

    #[api_responses(OPTIONS, 204)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod accepted_tells_the_state {
    use super::*;

    #[api_responses(POST, 202 { location: Location })]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod deltas_are_defined_for_get {
    use super::*;

    #[api_responses(POST, 200)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod deltas_name_their_manipulations {
    use super::*;

    #[api_responses(GET, 200, #[allow(http::discouraged)] 226 { etag: ETag })]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod head_responses_have_no_content {
    use super::*;

    #[api_responses(HEAD, 200)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod interim_responses_are_never_final {
    use super::*;

    #[api_responses(POST, 202 { location: Location })]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod request_timeout_is_about_the_client {
    use super::*;

    #[api_responses(GET, 200, outside(408))]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod servers_limit_the_head {
    use super::*;

    #[api_responses(GET, 200, outside(431))]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod limit_responses_are_never_stored {
    use super::*;

    #[api_responses(GET, 200, 429)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod retry_after_is_in_whole_seconds {
    use super::*;

    #[api_responses(GET, 200, 503 { retry_after = "2" })]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod responses_name_one_media_type {
    use super::*;

    #[api_responses(GET, 200: Body as ["image/png", "image/jpeg"])]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod variants_can_loop {
    use super::*;

    #[api_responses(GET, 200, 500)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod retrievals_usually_have_content {
    use super::*;

    #[api_responses(QUERY, 200, 415)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod no_content_has_no_content {
    use super::*;

    #[api_responses(POST, 200: Vec<u8>)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod put_creates_or_replaces {
    use super::*;

    #[api_responses(PUT, 201, 204)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod ranges_are_defined_for_get {
    use super::*;

    #[api_responses(POST, 200, 422)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod partial_content_has_content {
    use super::*;

    #[api_responses(GET, 200, 206: Body as "application/octet-stream", 416)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod single_parts_have_a_content_range {
    use super::*;

    #[api_responses(GET, 200, 206: Body as "multipart/byteranges; boundary=part", 416)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod ranges_can_be_ignored {
    use super::*;

    #[api_responses(GET, 200, 206: Body as "application/octet-stream", 416)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod ranges_can_be_unsatisfiable {
    use super::*;

    #[api_responses(GET, 200, 206: Body as "application/octet-stream", 416)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod unsatisfiable_ranges_tell_the_length {
    use super::*;

    #[api_responses(GET, 200, 206: Body as "application/octet-stream", 416)]
    pub fn get_file() -> Result<GetFileResponse, GetFileError> {
        Err(GetFileError::RangeNotSatisfiable { content_range: ContentRange::unsatisfiable(1234) })
    }
}

pub mod choices_are_between_representations {
    use super::*;

    #[api_responses(POST, 200, 303)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod redirects_can_change_the_method {
    use super::*;

    #[api_responses(POST, 200, 307)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod see_other_leads_to_a_result {
    use super::*;

    #[api_responses(POST, 200, 303)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod redirects_have_a_location {
    use super::*;

    #[api_responses(POST, 303)]
    pub fn log_in() -> LogInResponse {
        LogInResponse::SeeOther { location: location!("/account") }
    }
}

pub mod content_errors_need_content {
    use super::*;

    #[api_responses(POST, 200, 415)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod trace_and_connect_have_no_content {
    use super::*;

    #[api_responses(TRACE, 200, 400)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod unsupported_patches_list_formats {
    use super::*;

    #[api_responses(PATCH, 204, 415 { accept_patch = "application/merge-patch+json" })]
    pub fn change_user() -> Result<ChangeUserResponse, ChangeUserError> {
        Err(ChangeUserError::UnsupportedMediaType)
    }
}

pub mod queries_can_be_unreadable {
    use super::*;

    #[api_responses(QUERY, 200, 415)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod resets_are_for_document_views {
    use super::*;

    #[api_responses(GET, 200)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod reset_content_has_no_content {
    use super::*;

    #[api_responses(POST, 200: Vec<u8>)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod retired_codes_have_no_meaning {
    use super::*;

    #[api_responses(GET, 200, 403)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod routers_check_methods {
    use super::*;

    #[api_responses(GET, 200, outside(405))]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod not_implemented_is_about_the_server {
    use super::*;

    #[api_responses(GET, 200, 503)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod servers_check_the_host {
    use super::*;

    #[api_responses(GET, 200, outside(421))]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod method_not_allowed_lists_methods {
    use super::*;

    #[api_responses(DELETE, 204, 405 { allow = "GET" })]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod status_codes_are_100_to_599 {
    use super::*;

    #[api_responses(GET, 200, 503)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod registered_codes_only {
    use super::*;

    #[api_responses(GET, 200, 401)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod only_proxies_transform_content {
    use super::*;

    #[api_responses(GET, 200)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod endpoints_can_succeed {
    use super::*;

    #[api_responses(GET, 200, 400, 422)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod delete_tells_the_outcome {
    use super::*;

    #[api_responses(DELETE, 204)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod trace_and_connect_address_no_resource {
    use super::*;

    #[api_responses(TRACE, 200, 400)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod trace_reflects_the_request {
    use super::*;

    #[api_responses(TRACE, 200)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod any_success_opens_the_tunnel {
    use super::*;

    #[api_responses(CONNECT, 200)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod connect_successes_have_no_content {
    use super::*;

    #[api_responses(CONNECT, 200)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod upgrades_start_from_get {
    use super::*;

    #[api_responses(GET, 200, 426)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod switching_protocols_has_no_content {
    use super::*;

    #[api_responses(GET, 101: Raw)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod upgrades_name_the_protocol {
    use super::*;

    #[api_responses(GET, 200, 426 { upgrade = "websocket" })]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod several_outcomes_need_several_operations {
    use super::*;

    #[api_responses(DELETE, 204, 207: Vec<u8>)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod already_reported_is_a_member_status {
    use super::*;

    #[api_responses(DELETE, 204, 207: Vec<u8>)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod write_locks_stop_writers {
    use super::*;

    #[api_responses(PUT, 204, 423)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod failed_dependencies_are_in_the_request {
    use super::*;

    #[api_responses(POST, 200, 502)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod insufficient_storage_is_about_storing {
    use super::*;

    #[api_responses(PUT, 204, 507)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod loops_need_infinite_depth {
    use super::*;

    #[api_responses(DELETE, 204, 508)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

pub mod multi_status_has_content {
    use super::*;

    #[api_responses(DELETE, 204, 207: Vec<u8>)]
    pub fn get() -> GetResponse {
        loop {}
    }
}

fn main() {}
