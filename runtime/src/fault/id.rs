//! The id of an occurrence.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

/// The mask and the value of the four bits that contain the UUID version (RFC 9562 §4.2).
const VERSION: (u128, u128) = (0b1111 << 76, 8 << 76);

/// The mask and the value of the two bits that mark the layout of RFC 9562 (§4.1).
const VARIANT: (u128, u128) = (0b11 << 62, 0b10 << 62);

/// Returns a new UUID as a URN (RFC 9562 §4).
///
/// In version 8, the meaning of the other 122 bits is free (§5.8). Here they are hashes of values that
/// differ from call to call, with keys that differ from process to process.
pub(crate) fn urn() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let occurrence = (COUNT.fetch_add(1, Ordering::Relaxed), now());
    let random = || u128::from(RandomState::new().hash_one(occurrence));
    let mut uuid = (random() << 64) | random();
    for (mask, bits) in [VERSION, VARIANT] {
        uuid = (uuid & !mask) | bits;
    }
    let hex = format!("{uuid:032x}");
    format!(
        "urn:uuid:{}-{}-{}-{}-{}",
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..]
    )
}

/// Returns the time. WebAssembly without an operating system has no clock, and `SystemTime::now` panics
/// there.
fn now() -> Option<SystemTime> {
    let has_clock = !cfg!(all(target_family = "wasm", target_os = "unknown"));
    has_clock.then(SystemTime::now)
}
