//! Buffers into which JSON is written before its length is known.
//!
//! A vector with spare capacity needs one more allocation to become [`Bytes`], which stores the
//! capacity. Therefore each thread reuses a buffer, and the text is copied into an allocation of
//! exactly its length. This is the only allocation, and while the content waits for the client it
//! uses no more memory than it needs.

use std::cell::Cell;

use bytes::Bytes;

/// From this capacity on, a copy costs more than it saves, and the buffer is too large to keep.
const LARGE: usize = 16 * 1024;

thread_local! {
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// Returns the buffer of this thread, empty. A nested call, for example from a `Serialize` that
/// builds a response, gets a new buffer, and so does a call while the thread ends. Not inlined, because each
/// type of content calls it.
#[inline(never)]
pub(super) fn take() -> Vec<u8> {
    BUFFER.try_with(Cell::take).unwrap_or_default()
}

/// Returns what was written to the buffer, and keeps the buffer for the next response.
pub(super) fn into_bytes(mut buffer: Vec<u8>) -> Bytes {
    if buffer.capacity() > LARGE {
        return Bytes::from(buffer);
    }
    let bytes = Bytes::from(Box::<[u8]>::from(&*buffer));
    buffer.clear();
    let _ = BUFFER.try_with(|kept| kept.set(buffer));
    bytes
}
