//! Hovering, going to definitions and references, renaming.

use crate::Case;
use crate::document::{ATTRIBUTE, BODY, Document};

pub(crate) const CASES: &[Case] = &[
    ("a code explains its variant", a_code_explains_its_variant),
    ("a name explains its variant, and its code the status", a_name_explains_its_variant),
    ("a method explains itself", a_method_explains_itself),
    ("codes without a variant explain themselves", codes_without_a_variant),
    ("a variant is defined by its code", a_variant_is_defined_by_its_code),
    ("a set is defined where it is declared", a_set_is_defined_where_it_is_declared),
    ("types lead to themselves alone", types_lead_to_themselves),
    ("a name is renamed in attribute and body", a_name_is_renamed),
    ("renaming never touches the path of a set", renaming_leaves_sets_alone),
];

fn a_code_explains_its_variant(document: &mut Document) {
    document.type_in(ATTRIBUTE, BODY);
    let place = document.place_of("404: ");
    let hover = document.hover(place);
    assert!(hover.contains("GetUserError") && hover.contains("NotFound"), "{hover}");
    assert!(hover.contains("**404 Not Found**: No user has this id."), "{hover}");
    assert!(!hover.contains("extern crate"), "{hover}");

    document.type_in("GET, 200, NOT_FOUND", BODY);
    let place = document.place_of("NOT_FOUND");
    assert!(document.hover(place).contains("**404 Not Found**"));
    assert_eq!(document.definitions(place), ["NOT_FOUND"]);
}

fn a_name_explains_its_variant(document: &mut Document) {
    document.type_in(ATTRIBUTE, BODY);
    let place = document.place_of("Deleted");
    let hover = document.hover(place);
    assert!(hover.contains("GetUserError") && hover.contains("Deleted"), "{hover}");
    assert_eq!(document.definitions(place), ["Deleted"]);
    let place = document.place_of("410");
    let hover = document.hover(place);
    assert!(hover.contains("**410 Gone**") && hover.contains("RFC 9110"), "{hover}");
}

fn a_method_explains_itself(document: &mut Document) {
    document.type_in(ATTRIBUTE, BODY);
    let place = document.place_of("GET \"");
    assert!(document.hover(place).contains("**GET**: safe"));
}

fn codes_without_a_variant(document: &mut Document) {
    document.type_in("GET, 200, 404, outside(429, CONTENT_TOO_LARGE)", BODY);
    let place = document.place_of("429");
    assert!(document.hover(place).contains("**429 Too Many Requests**"));
    assert_eq!(document.definitions(place), ["codes.rs"]);
}

fn a_variant_is_defined_by_its_code(document: &mut Document) {
    document.type_in(ATTRIBUTE, BODY);
    let place = document.place_of("NotFound");
    assert_eq!(document.definitions(place), ["404"]);
    let hover = document.hover(place);
    assert!(hover.contains("**404 Not Found**: No user has this id."), "{hover}");
    let mut references = document.references(place);
    references.sort();
    assert_eq!(references, ["404", "NotFound"]);
    // From the code itself there is nowhere else to go: editors then show the uses.
    let place = document.place_of("404: ");
    assert_eq!(document.definitions(place), ["404"]);
}

fn a_set_is_defined_where_it_is_declared(document: &mut Document) {
    document.type_in(ATTRIBUTE, BODY);
    let place = document.place_of("..AuthError") + 2;
    assert_eq!(document.definitions(place), ["AuthError"]);
    assert!(document.hover(place).contains("Errors of authentication."));
}

fn types_lead_to_themselves(document: &mut Document) {
    document.type_in("GET, 200, 404: User", BODY);
    for needle in ["User>", "User)", "GetUserError>"] {
        let place = document.place_of(needle);
        let name = needle.trim_end_matches(['>', ')']);
        let expected = if name == "GetUserError" { "GetUserError" } else { "User" };
        assert_eq!(document.definitions(place), [expected], "{needle}");
    }
}

fn a_name_is_renamed(document: &mut Document) {
    document.type_in("GET, 200, Deleted = 410, 404", "Err(GetUserError::Deleted)");
    let place = document.place_of("Deleted)");
    let renamed = document.rename(place, "Expired").expect("it can be renamed");
    assert!(renamed.contains("GET, 200, Expired = 410, 404"), "{renamed}");
    assert!(renamed.contains("Err(GetUserError::Expired)"), "{renamed}");
}

fn renaming_leaves_sets_alone(document: &mut Document) {
    document.type_in("GET, 200, 404, ..AuthError", "Err(GetUserError::AuthError(todo!()))");
    let place = document.place_of("AuthError(");
    let reason = document.rename(place, "Refused").expect_err("there is nothing to rename");
    assert!(reason.contains("No identifier"), "{reason}");

    let place = document.place_of("AuthError {}");
    let renamed = document.rename(place, "Refused").expect("it can be renamed");
    assert!(renamed.contains("pub enum Refused {}"), "{renamed}");
    assert!(renamed.contains("..Refused)"), "{renamed}");
}
