//! Passes over the IR, one idea each.

pub(crate) mod boxing;
pub(crate) mod checks;
pub(crate) mod endless;
pub(crate) mod naming;
