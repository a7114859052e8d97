//! The rules, one file for each topic. A file holds every rule of its topic, whatever it judges.
//!
//! This file is written by `BLESS=1 cargo test -p http-semantics --test knowledge`.

use crate::rule::Rule;

pub(crate) mod access;
pub(crate) mod any_method;
pub(crate) mod authentication;
pub(crate) mod bad_request;
pub(crate) mod caching;
pub(crate) mod conditional;
pub(crate) mod conflict;
pub(crate) mod connection;
pub(crate) mod creation;
pub(crate) mod declaration;
pub(crate) mod deferral;
pub(crate) mod delta;
pub(crate) mod gateway;
pub(crate) mod head;
pub(crate) mod interim;
pub(crate) mod limits;
pub(crate) mod media_type;
mod methods;
pub(crate) mod negotiation;
pub(crate) mod no_content;
pub(crate) mod problem;
pub(crate) mod put;
pub(crate) mod range;
pub(crate) mod redirection;
pub(crate) mod request_content;
pub(crate) mod reset_content;
pub(crate) mod retired;
pub(crate) mod routing;
pub(crate) mod status_codes;
pub(crate) mod success;
pub(crate) mod target;
pub(crate) mod trace;
pub(crate) mod tunnel;
pub(crate) mod upgrade;
pub(crate) mod webdav;
mod without_content;

pub use declaration::METHODS_ARE_DECLARED;
pub use declaration::OVERRIDES_ARE_NEEDED;
pub use declaration::RESPONSES_HAVE_DISTINCT_NAMES;
pub use declaration::STATUS_CODES_ARE_ENFORCED;
pub use limits::RETRY_AFTER_IS_IN_WHOLE_SECONDS;
pub use status_codes::REGISTERED_CODES_ONLY;
pub use status_codes::STATUS_CODES_ARE_100_TO_599;

/// Every rule.
///
/// ```
/// use http_semantics::RULES;
///
/// let name = "interim-responses-are-never-final";
/// let rule = RULES.iter().find(|rule| rule.name == name).unwrap();
/// assert_eq!(rule.summary, "A 1xx response is interim; a handler sends the final response.");
/// ```
pub static RULES: &[&Rule] = &[
    &access::LEGAL_DEMANDS_WITHHOLD_RESOURCES,
    &access::LEGAL_DEMANDS_NAME_THE_BLOCKER,
    &any_method::ERRORS_APPLY_TO_ANY_METHOD,
    &authentication::UNAUTHORIZED_REQUESTS_CREDENTIALS,
    &authentication::PROXIES_REQUEST_PROXY_CREDENTIALS,
    &authentication::CAPTIVE_PORTALS_REQUEST_A_LOGIN,
    &authentication::UNAUTHORIZED_HAS_A_CHALLENGE,
    &authentication::PROXY_AUTHENTICATION_HAS_A_CHALLENGE,
    &bad_request::ANY_REQUEST_CAN_BE_BAD,
    &caching::SOME_ERRORS_ARE_STORED_BY_CACHES,
    &conditional::ONLY_RETRIEVALS_ARE_NOT_MODIFIED,
    &conditional::PRECONDITIONS_PROTECT_CHANGES,
    &conditional::PRECONDITIONS_PREVENT_LOST_UPDATES,
    &conditional::CONDITIONS_NEED_A_REPRESENTATION,
    &conditional::NOT_MODIFIED_HAS_NO_CONTENT,
    &conditional::NOT_MODIFIED_REPEATS_HEADERS,
    &conditional::NOT_MODIFIED_NEEDS_OK,
    &conditional::CONDITIONS_NEED_A_VALIDATOR,
    &conditional::REQUIRED_PRECONDITIONS_CAN_FAIL,
    &conflict::CONFLICTS_ARE_WITH_THE_STATE,
    &connection::SERVERS_MEET_EXPECTATIONS,
    &connection::EARLY_DATA_CAN_BE_REPLAYED,
    &connection::SERVERS_SUPPORT_VERSIONS,
    &creation::SAFE_METHODS_CREATE_NOTHING,
    &creation::CREATION_IS_REQUESTED,
    &creation::POST_CREATIONS_HAVE_A_LOCATION,
    &creation::PUT_CREATES_ITS_TARGET,
    &declaration::TEXTS_SUIT_THEIR_CODE,
    &declaration::DETAILS_ARE_SENT_AS_WRITTEN,
    &declaration::OTHER_RESPONSES_CAN_OCCUR,
    &RESPONSES_HAVE_DISTINCT_NAMES,
    &METHODS_ARE_DECLARED,
    &STATUS_CODES_ARE_ENFORCED,
    &OVERRIDES_ARE_NEEDED,
    &deferral::WORK_CAN_BE_DEFERRED,
    &deferral::RETRIEVALS_ARE_SELDOM_DEFERRED,
    &deferral::ACCEPTED_TELLS_THE_STATE,
    &delta::DELTAS_ARE_DEFINED_FOR_GET,
    &delta::DELTAS_NAME_THEIR_MANIPULATIONS,
    &gateway::GATEWAYS_REPORT_THEIR_UPSTREAM,
    &gateway::UPSTREAM_CALLS_MAKE_A_GATEWAY,
    &head::HEAD_RESPONSES_HAVE_NO_CONTENT,
    &head::GET_SERVES_HEAD,
    &interim::INTERIM_RESPONSES_ARE_NEVER_FINAL,
    &limits::REQUEST_TIMEOUT_IS_ABOUT_THE_CLIENT,
    &limits::SERVERS_LIMIT_THE_HEAD,
    &limits::LIMIT_RESPONSES_ARE_NEVER_STORED,
    &RETRY_AFTER_IS_IN_WHOLE_SECONDS,
    &media_type::RESPONSES_NAME_ONE_MEDIA_TYPE,
    &negotiation::NOT_ACCEPTABLE_IS_ABOUT_THE_RESPONSE,
    &negotiation::VARIANTS_CAN_LOOP,
    &no_content::SUCCESS_CAN_BE_WITHOUT_CONTENT,
    &no_content::RETRIEVALS_USUALLY_HAVE_CONTENT,
    &no_content::NO_CONTENT_HAS_NO_CONTENT,
    &problem::ERRORS_EXPLAIN_THEMSELVES,
    &problem::PROBLEMS_REPEAT_THEIR_STATUS,
    &put::PUT_CREATES_OR_REPLACES,
    &put::PUT_VALIDATORS_MEAN_STORED_AS_SENT,
    &range::RANGES_ARE_DEFINED_FOR_GET,
    &range::PARTIAL_CONTENT_HAS_CONTENT,
    &range::SINGLE_PARTS_HAVE_A_CONTENT_RANGE,
    &range::RANGES_CAN_BE_IGNORED,
    &range::RANGES_CAN_BE_UNSATISFIABLE,
    &range::UNSATISFIABLE_RANGES_TELL_THE_LENGTH,
    &redirection::CHOICES_ARE_BETWEEN_REPRESENTATIONS,
    &redirection::REDIRECTS_CAN_CHANGE_THE_METHOD,
    &redirection::REDIRECTS_CAN_KEEP_THE_METHOD,
    &redirection::SEE_OTHER_LEADS_TO_A_RESULT,
    &redirection::REDIRECTS_HAVE_A_LOCATION,
    &redirection::REDIRECTS_ARE_TEMPORARY_OR_PERMANENT,
    &request_content::CONTENT_ERRORS_NEED_CONTENT,
    &request_content::TRACE_AND_CONNECT_HAVE_NO_CONTENT,
    &request_content::UNSUPPORTED_PATCHES_LIST_FORMATS,
    &request_content::MALFORMED_CONTENT_IS_A_BAD_REQUEST,
    &request_content::QUERIES_CAN_BE_UNREADABLE,
    &reset_content::RESETS_ARE_FOR_DOCUMENT_VIEWS,
    &reset_content::RESET_CONTENT_HAS_NO_CONTENT,
    &retired::RETIRED_CODES_HAVE_NO_MEANING,
    &retired::PAYMENT_REQUIRED_IS_RESERVED,
    &routing::ROUTERS_CHECK_METHODS,
    &routing::NOT_IMPLEMENTED_IS_ABOUT_THE_SERVER,
    &routing::SERVERS_CHECK_THE_HOST,
    &routing::METHOD_NOT_ALLOWED_LISTS_METHODS,
    &STATUS_CODES_ARE_100_TO_599,
    &REGISTERED_CODES_ONLY,
    &success::OK_HAS_CONTENT_BY_METHOD,
    &success::ONLY_PROXIES_TRANSFORM_CONTENT,
    &success::ENDPOINTS_CAN_SUCCEED,
    &success::DELETE_TELLS_THE_OUTCOME,
    &success::OK_SHOULD_HAVE_CONTENT,
    &success::PREFERENCES_VARY_THE_RESPONSE,
    &target::PUT_CAN_CREATE_ITS_TARGET,
    &target::TRACE_AND_CONNECT_ADDRESS_NO_RESOURCE,
    &trace::TRACE_REFLECTS_THE_REQUEST,
    &tunnel::ANY_SUCCESS_OPENS_THE_TUNNEL,
    &tunnel::CONNECT_SUCCESSES_HAVE_NO_CONTENT,
    &upgrade::UPGRADES_START_FROM_GET,
    &upgrade::SWITCHING_PROTOCOLS_HAS_NO_CONTENT,
    &upgrade::UPGRADES_NAME_THE_PROTOCOL,
    &upgrade::UPGRADES_NEED_HTTP_1_1,
    &webdav::SEVERAL_OUTCOMES_NEED_SEVERAL_OPERATIONS,
    &webdav::ALREADY_REPORTED_IS_A_MEMBER_STATUS,
    &webdav::WRITE_LOCKS_STOP_WRITERS,
    &webdav::FAILED_DEPENDENCIES_ARE_IN_THE_REQUEST,
    &webdav::INSUFFICIENT_STORAGE_IS_ABOUT_STORING,
    &webdav::LOOPS_NEED_INFINITE_DEPTH,
    &webdav::MULTI_STATUS_HAS_CONTENT,
];
