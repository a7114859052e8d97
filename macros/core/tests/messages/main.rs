//! What the engine says, and where. It takes seconds, where rustc takes minutes over the same files, so
//! that any change of a rule is noticed at once.

mod cases;
mod goldens;
mod read;
