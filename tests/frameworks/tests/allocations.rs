//! How often a response allocates: never more often than a handwritten one for axum, and not at all without
//! header fields and content that are created at run time.
//!
//! This is a separate program, since a subscriber that records events would allocate too.

#[path = "../../benches/run-time/src/kinds/mod.rs"]
mod kinds;

use allocation_counter::{AllocationInfo, measure};
use kinds::{Implementation, kinds};

/// Counts the allocations of the second response of a kind. The first one initializes static values.
fn allocations(implementation: &Implementation) -> u64 {
    let mut info = AllocationInfo::default();
    for _ in 0..2 {
        implementation(&mut |respond| info = measure(respond));
    }
    info.count_total
}

#[test]
fn never_more_than_handwritten() {
    for kind in kinds() {
        let [handwritten, declared] = [&kind.handwritten, &kind.on_axum].map(allocations);
        assert!(
            declared <= handwritten,
            "{}: {declared} declared, {handwritten} handwritten",
            kind.name
        );
    }
}

#[test]
fn never_more_than_tuples_of_axum() {
    let mut compared = 0;
    for kind in kinds() {
        let Some(tuple) = &kind.tuple else { continue };
        let [tuple, declared] = [tuple, &kind.on_axum].map(allocations);
        assert!(declared <= tuple, "{}: {declared} declared, {tuple} in a tuple", kind.name);
        compared += 1;
    }
    assert_eq!(compared, 4);
}

/// The first header field allocates twice in the header map. Content that is fixed at compile time adds
/// nothing, JSON adds one allocation, a field value from a number adds two (in `http`), and axum's box around
/// the content adds one.
#[test]
fn allocations_of_each_kind() {
    let counts: Vec<(&str, u64, u64)> = kinds()
        .iter()
        .map(|kind| (kind.name, allocations(&kind.declared), allocations(&kind.on_axum)))
        .collect();
    assert_eq!(
        counts,
        [
            ("200, JSON", 3, 4),
            ("201, JSON and `Location`", 3, 4),
            ("200, bytes", 2, 3),
            ("204", 0, 0),
            ("304, `ETag`", 2, 2),
            ("410, no content", 0, 0),
            ("403, problem", 2, 3),
            ("404, problem with a detail", 2, 3),
            ("401, problem and a constant field", 2, 3),
            ("429, problem and `Retry-After`", 2, 3),
            ("429, problem without `Retry-After`", 2, 3),
            ("409, problem created at run time", 3, 4),
            ("422, JSON in a custom format", 3, 4),
            ("500, unexpected error", 3, 4),
        ]
    );
}
