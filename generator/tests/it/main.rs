//! The integration tests of the generator, one crate so that they link once.

mod golden;
mod spec_facts;
