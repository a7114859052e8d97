//! A token bucket: a number of requests at once, refilled with the same number per minute.

use std::num::NonZeroU32;
use std::time::{Duration, Instant};

/// A new bucket is full. It stores the time at which it will be full again instead of its level.
#[derive(Debug)]
pub(crate) struct Bucket {
    each: Duration,
    all: Duration,
    full_at: Instant,
}

const MINUTE: Duration = Duration::from_secs(60);

impl Bucket {
    pub(crate) fn new(per_minute: NonZeroU32, now: Instant) -> Self {
        let each = MINUTE / per_minute.get();
        Self { each, all: each * per_minute.get(), full_at: now }
    }

    /// Takes one token, or returns how long to wait for the next.
    pub(crate) fn take(&mut self, now: Instant) -> Result<(), Duration> {
        let full_at = self.full_at.max(now) + self.each;
        match (full_at - now).checked_sub(self.all) {
            None | Some(Duration::ZERO) => {
                self.full_at = full_at;
                Ok(())
            }
            Some(wait) => Err(wait),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_at_once_and_one_every_twenty_seconds() {
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut bucket = Bucket::new(NonZeroU32::new(3).unwrap(), start);
        for _ in 0..3 {
            assert_eq!(bucket.take(start), Ok(()));
        }
        assert_eq!(bucket.take(start), Err(Duration::from_secs(20)));
        // A refusal takes no token.
        assert_eq!(bucket.take(at(19)), Err(Duration::from_secs(1)));
        assert_eq!(bucket.take(at(20)), Ok(()));
        assert_eq!(bucket.take(at(20)), Err(Duration::from_secs(20)));
        // The bucket never contains more than three tokens.
        for _ in 0..3 {
            assert_eq!(bucket.take(at(1000)), Ok(()));
        }
        assert_eq!(bucket.take(at(1000)), Err(Duration::from_secs(20)));
    }

    #[test]
    fn the_largest_number_in_a_minute() {
        let now = Instant::now();
        let mut bucket = Bucket::new(NonZeroU32::MAX, now);
        assert!((0..1000).all(|_| bucket.take(now).is_ok()));
    }
}
