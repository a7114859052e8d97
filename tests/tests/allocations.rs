//! How much memory a response asks for: never more often than one that is written by hand for axum,
//! and not at all where there is neither a field nor content that is made at run time.

#[path = "../benches/run-time/src/kinds/mod.rs"]
mod kinds;

use allocation_counter::{AllocationInfo, measure};
use kinds::{Way, kinds};

/// How often the second response of a kind allocates: with the first one, what stays is set up.
fn allocations(way: &Way) -> u64 {
    let mut info = AllocationInfo::default();
    for _ in 0..2 {
        way(&mut |respond| info = measure(respond));
    }
    info.count_total
}

#[test]
fn never_more_than_by_hand() {
    for kind in kinds() {
        let [by_hand, declared] = [&kind.by_hand, &kind.on_axum].map(allocations);
        assert!(declared <= by_hand, "{}: {declared} declared, {by_hand} by hand", kind.name);
    }
}

#[test]
fn never_more_than_what_axum_makes_by_itself() {
    let mut compared = 0;
    for kind in kinds() {
        let Some(tuple) = &kind.tuple else { continue };
        let [tuple, declared] = [tuple, &kind.on_axum].map(allocations);
        assert!(declared <= tuple, "{}: {declared} declared, {tuple} in a tuple", kind.name);
        compared += 1;
    }
    assert_eq!(compared, 4);
}

/// The first field makes the map of them allocate twice. Content that is fixed at compile time adds
/// nothing, JSON one allocation, a field value that is made of a number two (in `http`), and axum's box
/// around content one.
#[test]
fn what_each_kind_asks_for() {
    let asked: Vec<(&str, u64, u64)> = kinds()
        .iter()
        .map(|kind| (kind.name, allocations(&kind.declared), allocations(&kind.on_axum)))
        .collect();
    assert_eq!(
        asked,
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
            ("429, problem and `Retry-After`", 4, 5),
            ("429, problem without `Retry-After`", 2, 3),
            ("409, problem made at run time", 3, 4),
            ("422, JSON of an own format", 3, 4),
            ("500, unexpected error", 3, 4),
        ]
    );
}
