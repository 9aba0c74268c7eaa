//! Numbers beyond the range of a double. JSON's grammar has them, but no reader of values does: one parser refuses them,
//! the other hands them on as texts.

use super::builder::Failure;
use crate::report::{Code, Pointer};

/// What to do about such a number.
pub(crate) const HELP: &str = "write a number between -1.79e308 and 1.79e308, or leave a bound out if there is none";

/// Whether a text reads as a number that no double holds.
pub(crate) fn is_beyond(text: &str) -> bool {
    let numeric = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E');
    text.bytes().all(numeric) && text.parse().is_ok_and(f64::is_infinite)
}

/// What to say of such a number in JSON.
pub(super) fn failure(pointer: Pointer) -> Failure {
    let failure = Failure::new(Code::TooLarge, "this number is beyond the range of a double, so it can't be read");
    Failure { pointer: Some(pointer), ..failure.help(HELP) }
}
