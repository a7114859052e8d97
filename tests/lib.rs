//! Holds nothing: the tests are in `tests/`, and what they compile in `ui/`.
