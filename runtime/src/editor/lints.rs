//! What `#[allow(…)]` on an entry can name, in addition to the lints of rustc.

pub mod http {
    //! The rules of HTTP that an entry can override, and their groups.

    /// Every rule of the group: The response has no meaning where it is declared. It needs a `reason`.
    pub const meaningless: () = ();

    /// Every rule of the group: The status code is not in the registry. It needs a `reason`.
    pub const unregistered: () = ();

    /// Every rule of the group: The response is legal, but seldom what is meant.
    pub const discouraged: () = ();

    /// Every rule of the group: Something that belongs to the response is missing.
    pub const incomplete: () = ();

    /// Every rule of the group: The response has a `Location` unless this leaves it out.
    pub const missing_location: () = ();

    /// Every rule of the group: The response has a challenge unless this leaves it out. It needs a `reason`.
    pub const missing_challenge: () = ();

    /// 451 withholds a resource because of a legal demand, whatever the method is.
    ///
    /// RFC 7725 §3
    pub const legal_demands_withhold_resources: () = ();

    /// 401 asks the client to repeat the request with credentials for the target.
    ///
    /// RFC 9110 §15.5.2, §11.6.1, §9.3.8
    pub const unauthorized_requests_credentials: () = ();

    /// 407 asks for credentials for a proxy; an origin server asks with 401.
    ///
    /// RFC 9110 §15.5.8, §11.7.1, §9.3.6
    pub const proxies_request_proxy_credentials: () = ();

    /// 511 comes from a network that requires a login, not from the server that was requested.
    ///
    /// RFC 6585 §6
    pub const captive_portals_request_a_login: () = ();

    /// A 401 has a `WWW-Authenticate` with at least one challenge.
    ///
    /// RFC 9110 §15.5.2, §11.6.1
    pub const unauthorized_has_a_challenge: () = ();

    /// 304 tells a client that requested a representation to use the copy that it has.
    ///
    /// RFC 9110 §13.1.2, §13.2.2, §15.4.5
    pub const only_retrievals_are_not_modified: () = ();

    /// 428 requires a precondition where a change could overwrite the change of another client.
    ///
    /// RFC 6585 §3
    pub const preconditions_prevent_lost_updates: () = ();

    /// OPTIONS, TRACE and CONNECT select no representation, so conditions on them are ignored.
    ///
    /// RFC 9110 §13.2.1
    pub const conditions_need_a_representation: () = ();

    /// 304 is declared together with 200.
    ///
    /// RFC 9110 §15.4.5
    pub const not_modified_needs_ok: () = ();

    /// An endpoint that sends 304 sends a validator with its 200.
    ///
    /// RFC 9110 §13.1.2, §13.1.3, §15.3.1
    pub const conditions_need_a_validator: () = ();

    /// An endpoint that sends 428 also sends 412.
    ///
    /// RFC 6585 §3
    pub const required_preconditions_can_fail: () = ();

    /// 409 says that the request conflicts with the current state of the resource.
    ///
    /// RFC 9110 §15.5.10
    pub const conflicts_are_with_the_state: () = ();

    /// 417 is about the `Expect` header, which the server handles.
    ///
    /// RFC 9110 §10.1.1, §15.5.18
    pub const servers_meet_expectations: () = ();

    /// 425 refuses a request that came as TLS early data and might be a replay.
    ///
    /// RFC 8470 §3, §5.1, §5.2
    pub const early_data_can_be_replayed: () = ();

    /// 505 is about the version of HTTP in which the request came.
    ///
    /// RFC 9110 §15.6.6, §2.5
    pub const servers_support_versions: () = ();

    /// A safe method asks for no change, so a response to it cannot report a creation.
    ///
    /// RFC 9110 §9.2.1, §15.3.2
    pub const safe_methods_create_nothing: () = ();

    /// 201 is for methods that can request a new resource: POST, PUT and, within limits, PATCH.
    ///
    /// RFC 9110 §9.3.3, §9.3.4, §9.3.5, §15.3.2
    pub const creation_is_requested: () = ();

    /// A 201 to POST has a `Location`.
    ///
    /// RFC 9110 §9.3.3, §15.3.2
    pub const post_creations_have_a_location: () = ();

    /// The text of a response is not the phrase of another status code.
    ///
    /// RFC 9110 §15
    pub const texts_suit_their_code: () = ();

    /// The detail of a problem contains no placeholder.
    ///
    /// RFC 9457 §3.1.4
    pub const details_are_sent_as_written: () = ();

    /// 202 is for a request for work that is done after the response.
    ///
    /// RFC 9110 §15.3.3, §9.3.7
    pub const work_can_be_deferred: () = ();

    /// A 202 to POST says how to find out what became of the request.
    ///
    /// RFC 9110 §15.3.3, RFC 7240 §4.1
    pub const accepted_tells_the_state: () = ();

    /// 226 responds to a GET whose client requested, in `A-IM`, the difference from an older copy.
    ///
    /// RFC 3229 §10.4.1
    pub const deltas_are_defined_for_get: () = ();

    /// 408 says that the request did not arrive in time, not that the response took too long.
    ///
    /// RFC 9110 §15.5.9
    pub const request_timeout_is_about_the_client: () = ();

    /// 414 and 431 are about the head of a request, which is read before a handler runs.
    ///
    /// RFC 9110 §15.5.15, RFC 6585 §5
    pub const servers_limit_the_head: () = ();

    /// The media type of a response is one type, not a range.
    ///
    /// RFC 9110 §8.3.1, §12.5.1
    pub const responses_name_one_media_type: () = ();

    /// 506 is a configuration error of an experimental form of content negotiation.
    ///
    /// RFC 2295 §8.1
    pub const variants_can_loop: () = ();

    /// A retrieval that succeeds usually has content, even if it is an empty list.
    ///
    /// RFC 9110 §9.3.1, §15.3.5, RFC 10008 §2
    pub const retrievals_usually_have_content: () = ();

    /// A PUT that sends 201 also sends 200 or 204.
    ///
    /// RFC 9110 §9.3.4
    pub const put_creates_or_replaces: () = ();

    /// 206 and 416 respond to a `Range` header, which all methods but GET and QUERY must ignore.
    ///
    /// RFC 9110 §14.2, §9.3.3
    pub const ranges_are_defined_for_get: () = ();

    /// The content of a 206 is the part that was requested.
    ///
    /// RFC 9110 §15.3.7
    pub const partial_content_has_content: () = ();

    /// An endpoint that sends 206 also sends 200, for a request without a range.
    ///
    /// RFC 9110 §14.2
    pub const ranges_can_be_ignored: () = ();

    /// 206 and 416 belong together.
    ///
    /// RFC 9110 §14.2, §15.3.7, §15.5.17
    pub const ranges_can_be_unsatisfiable: () = ();

    /// A 416 has a `Content-Range` with the current length.
    ///
    /// RFC 9110 §15.5.17
    pub const unsatisfiable_ranges_tell_the_length: () = ();

    /// 300 offers a choice of representations, which is useful for GET and HEAD only.
    ///
    /// RFC 9110 §15.4.1
    pub const choices_are_between_representations: () = ();

    /// A client may turn POST into GET when it follows 301 or 302, and does not reliably keep other methods.
    ///
    /// RFC 9110 §15.4.2, §15.4.3, RFC 9205 §4.6.1
    pub const redirects_can_change_the_method: () = ();

    /// 303 leads to another resource, which stands for the result of the request.
    ///
    /// RFC 9110 §15.4.4
    pub const see_other_leads_to_a_result: () = ();

    /// 301, 302, 303, 307 and 308 have a `Location`.
    ///
    /// RFC 9110 §15.4
    pub const redirects_have_a_location: () = ();

    /// 411, 413, 415 and 422 reject the content of a request, so the method must use content.
    ///
    /// RFC 9110 §15.5.12, §15.5.14, §15.5.16, §15.5.21, §9.3.1, §9.3.5
    pub const content_errors_need_content: () = ();

    /// A TRACE or CONNECT request has no content that could be wrong.
    ///
    /// RFC 9110 §9.3.6, §9.3.8
    pub const trace_and_connect_have_no_content: () = ();

    /// A 415 to PATCH has an `Accept-Patch`.
    ///
    /// RFC 5789 §2.2
    pub const unsupported_patches_list_formats: () = ();

    /// QUERY declares 400 or 415.
    ///
    /// RFC 10008 §2
    pub const queries_can_be_unreadable: () = ();

    /// 205 resets the view of a document in which data was entered.
    ///
    /// RFC 9110 §15.3.6, §9.3.4, §9.3.5
    pub const resets_are_for_document_views: () = ();

    /// 305, 306, 418 and 510 are registered only so that they are not used.
    ///
    /// RFC 9110 §15.4.6, §15.4.7, §15.5.19, RFC 2774 §7
    pub const retired_codes_have_no_meaning: () = ();

    /// 405 is for methods that have no handler, so the router sends it.
    ///
    /// RFC 9110 §15.5.6, §9.1, §10.2.1
    pub const routers_check_methods: () = ();

    /// 501 says that the server does not support the functionality that the request needs.
    ///
    /// RFC 9110 §15.6.2, §9.1
    pub const not_implemented_is_about_the_server: () = ();

    /// 421 says that the server does not serve the host, which it checks before it routes.
    ///
    /// RFC 9110 §15.5.20, §7.4
    pub const servers_check_the_host: () = ();

    /// A response has a status code from IANA's registry.
    ///
    /// RFC 9205 §4.6, RFC 9110 §15, §16.2.1
    pub const registered_codes_only: () = ();

    /// 203 says that a proxy changed the content, so an origin server does not send it.
    ///
    /// RFC 9110 §15.3.4, §7.7
    pub const only_proxies_transform_content: () = ();

    /// An endpoint declares at least one 2xx or 3xx code, or 101.
    ///
    /// RFC 9110 §15.3, §15.4
    pub const endpoints_can_succeed: () = ();

    /// DELETE declares 200, 202 or 204.
    ///
    /// RFC 9110 §9.3.5
    pub const delete_tells_the_outcome: () = ();

    /// TRACE and CONNECT address no resource that could be missing, moved or negotiated.
    ///
    /// RFC 9110 §9.3.6, §9.3.8
    pub const trace_and_connect_address_no_resource: () = ();

    /// The success of TRACE is a 200 with the request as its content.
    ///
    /// RFC 9110 §9.3.8
    pub const trace_reflects_the_request: () = ();

    /// Every 2xx response to CONNECT says that the tunnel is open now, and has no content.
    ///
    /// RFC 9110 §9.3.6
    pub const any_success_opens_the_tunnel: () = ();

    /// 101 and 426 belong to the upgrade of an HTTP/1.1 connection, which starts from GET.
    ///
    /// RFC 9110 §7.8, §15.2.2, RFC 6455 §4.1, RFC 9113 §8.6
    pub const upgrades_start_from_get: () = ();

    /// 207 lists the outcomes of several operations that one request asked for.
    ///
    /// RFC 4918 §9.6.1, §11.1, §13
    pub const several_outcomes_need_several_operations: () = ();

    /// 208 is the status of a member within the content of a 207, never of a response.
    ///
    /// RFC 5842 §7.1
    pub const already_reported_is_a_member_status: () = ();

    /// 423 says that a WebDAV lock forbids changing the resource.
    ///
    /// RFC 4918 §7, §11.3
    pub const write_locks_stop_writers: () = ();

    /// 424 says that another part of the same request has failed, not another server.
    ///
    /// RFC 4918 §11.4, §9.6.1
    pub const failed_dependencies_are_in_the_request: () = ();

    /// 507 says that there is no room to store what the request asks to be stored.
    ///
    /// RFC 4918 §11.5
    pub const insufficient_storage_is_about_storing: () = ();

    /// 508 says that a request that descends through collections found a loop.
    ///
    /// RFC 5842 §7.1, §7.2
    pub const loops_need_infinite_depth: () = ();

    /// The content of a 207 lists the outcomes.
    ///
    /// RFC 4918 §13
    pub const multi_status_has_content: () = ();
}
