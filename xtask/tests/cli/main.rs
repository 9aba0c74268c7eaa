//! The command line from outside: exit codes, what is printed, and what is on the disk afterwards.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod check;
mod codegen;
mod config;
mod conformance;
mod corpus;
mod documents;
mod failures;
mod suite;
mod support;
