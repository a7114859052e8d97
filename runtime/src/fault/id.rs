//! What tells one occurrence from all others.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

/// The four bits that say which version of UUID it is (RFC 9562 §4.2), and where they are.
const VERSION: (u128, u128) = (0b1111 << 76, 8 << 76);

/// The two bits that say that RFC 9562 gives the layout (§4.1).
const VARIANT: (u128, u128) = (0b11 << 62, 0b10 << 62);

/// A new UUID as a URN (RFC 9562 §4).
///
/// Version 8 is the one whose other 122 bits mean what their maker wants (§5.8). Here they mean
/// nothing: they are hashes of what differs from call to call, under keys that differ from process to
/// process.
pub(super) fn urn() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let occurrence = (COUNT.fetch_add(1, Ordering::Relaxed), now());
    let half = || u128::from(RandomState::new().hash_one(occurrence));
    let mut uuid = (half() << 64) | half();
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

/// There is no clock in bare WebAssembly, and asking for it panics.
fn now() -> Option<SystemTime> {
    let has_clock = !cfg!(all(target_family = "wasm", target_os = "unknown"));
    has_clock.then(SystemTime::now)
}
