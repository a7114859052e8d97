//! How much memory a response asks for: never more than one that is written by hand for axum, and
//! none at all where there is neither a field nor content that is made at run time.

#[path = "../benches/run-time/src/kinds/mod.rs"]
mod kinds;

use allocation_counter::{AllocationInfo, measure};
use kinds::{Kind, Way, kinds};

fn allocations(way: &Way) -> u64 {
    let mut info = AllocationInfo::default();
    // The first one may set up what stays, a call site of `tracing` for example.
    for _ in 0..2 {
        way(&mut |respond| info = measure(respond));
    }
    info.count_total
}
