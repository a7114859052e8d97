use crate::method::Method::Put;
use crate::rule::{Check, Group, Judges, Level, LooksAt, Place, Rule, Scope};

pub(crate) static PUT_CREATES_OR_REPLACES: Rule = Rule {
    name: "put-creates-or-replaces",
    level: Level::Warning,
    group: Some(Group::Incomplete),
    summary: "A PUT that sends 201 also sends 200 or 204.",
    why: "\"If the target resource does have a current representation and that representation \
          is successfully modified […], then the origin server MUST send either a 200 (OK) or \
          a 204 (No Content) response to indicate successful completion of the request.\" The \
          second PUT to the same target replaces what the first one created.",
    citation: "RFC 9110 §9.3.4",
    breaks: "#[api_responses(PUT, 201)]",
    keeps: "#[api_responses(PUT, 201, 204)]",
    judges: Judges::Endpoint(&[Check {
        level: Level::Warning,
        scope: Scope::codes(&[201]).to(Put),
        looks_at: LooksAt::Response(Place::Status, |endpoint, _| {
            !endpoint.declares_any(&[200, 204])
        }),
        what: "PUT declares 201 without 200 or 204, which say that the target was replaced",
        help: "add `204`, or `200` with what was stored",
    }]),
};

pub(crate) static PUT_VALIDATORS_MEAN_STORED_AS_SENT: Rule = Rule {
    name: "put-validators-mean-stored-as-sent",
    level: Level::Note,
    group: None,
    summary: "A successful response to PUT with `ETag` or `Last-Modified` says that the content \
          was stored as it was sent.",
    why: "\"An origin server MUST NOT send a validator field, such as an `ETag` or \
          Last-Modified field, in a successful response to PUT unless the request's \
          representation data was saved without any transformation applied to the content \
          […].\" Where it is, the validator saves the client a GET; optimistic concurrency \
          works that way. Otherwise, the client gets the validator with its next GET.",
    citation: "RFC 9110 §9.3.4",
    breaks: "",
    keeps: "",
    judges: Judges::Nothing,
};
