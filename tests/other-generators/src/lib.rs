//! Only the tests beside this crate are of interest.
