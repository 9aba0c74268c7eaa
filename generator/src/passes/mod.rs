//! Passes over the IR, one idea each.

pub(crate) mod alike;
pub(crate) mod bodies;
pub(crate) mod boxing;
pub(crate) mod checks;
pub(crate) mod endless;
mod fixpoint;
pub(crate) mod naming;
pub(crate) mod nulls;
pub(crate) mod sent;
pub(crate) mod written;
