//! What a set of responses documents: itself if it is generated, or what its author wrote for utoipa,
//! or no more than what it declares. Found out as in [`Content`](super::Content).

#![allow(
    clippy::unused_self,
    clippy::unnecessary_wraps,
    reason = "which of the methods of one name it is depends on the receiver, so that all are alike"
)]

use std::marker::PhantomData;
use std::ops::Deref;

use ::utoipa::IntoResponses;

use super::Documented;
use super::declared::OfSet;
use crate::DescribeResponses;

/// A set, which may be generated.
#[derive(Debug)]
pub struct Included<T>(ByHand<T>);

/// A set that answers by itself.
#[derive(Debug)]
pub struct ByHand<T>(Undocumented<T>);

/// A set that utoipa is told nothing of.
#[derive(Debug)]
pub struct Undocumented<T>(NoSet<T>);

/// What is no set at all, and is refused elsewhere.
#[derive(Debug)]
pub struct NoSet<T>(PhantomData<T>);

impl<T> Included<T> {
    /// There is no value of the type to be had.
    pub fn __new() -> Self {
        Self(ByHand(Undocumented(NoSet(PhantomData))))
    }
}

impl<T: Documented> Included<T> {
    /// With the schemas that are known where it is declared.
    pub fn __document(&self) -> OfSet {
        OfSet::Generated(T::__document())
    }
}

impl<T: IntoResponses> ByHand<T> {
    /// In its author's words.
    pub fn __document(&self) -> OfSet {
        OfSet::ByHand(T::responses())
    }
}

impl<T: DescribeResponses> Undocumented<T> {
    /// Without schemas.
    pub fn __document(&self) -> OfSet {
        OfSet::Undocumented(T::OPERATION)
    }
}

impl<T> NoSet<T> {
    /// Nothing.
    pub fn __document(&self) -> OfSet {
        OfSet::ByHand(super::ResponsesByCode::new())
    }
}

impl<T> Deref for Included<T> {
    type Target = ByHand<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T> Deref for ByHand<T> {
    type Target = Undocumented<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T> Deref for Undocumented<T> {
    type Target = NoSet<T>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
