//! The messages of the engine and their places. This takes seconds, where rustc takes minutes for the same
//! files.

mod cases;
mod goldens;
mod read;
