//! The integration tests of the generator, one crate so that they link once.

mod behaviour;
mod codes;
mod compile;
mod golden;
mod openapiv3;
mod properties;
mod spec_facts;
mod stable;
mod versions;
