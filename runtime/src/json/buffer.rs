//! Where JSON is written before its length is known.
//!
//! A vector that has room to spare becomes [`Bytes`] with one more allocation, for what remembers how
//! much there was. So each thread has a buffer that is used again, and what was written is copied into
//! an allocation of its own length: it is the only one, and the content holds no more memory than it
//! needs for as long as it waits for the client.

use std::cell::Cell;

use bytes::Bytes;

/// From here on, a copy costs more than it saves, and a buffer is too large to keep.
const LARGE: usize = 16 * 1024;

thread_local! {
    static BUFFER: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// The buffer of this thread, empty. It is another one for somebody who asks meanwhile, a `Serialize`
/// that makes a response for example, and where the thread is about to end.
#[inline]
pub(super) fn take() -> Vec<u8> {
    BUFFER.try_with(Cell::take).unwrap_or_default()
}

/// What was written to the buffer.
pub(super) fn into_bytes(mut buffer: Vec<u8>) -> Bytes {
    if buffer.capacity() > LARGE {
        return Bytes::from(buffer);
    }
    let bytes = Bytes::from(Box::<[u8]>::from(&*buffer));
    buffer.clear();
    let _ = BUFFER.try_with(|kept| kept.set(buffer));
    bytes
}
