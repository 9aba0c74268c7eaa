//! The generated crate in use: its models, and its client against its server over a real socket.

mod api;
mod fields;
mod loopback;
mod raw;
mod samples;
