//! Generated files on the disk: read to be compared, and written so that they are all there or none.

mod read;
mod swap;
mod write;

pub(crate) use read::{OnDisk, read};
pub(crate) use write::{STAGING, Written, write};
