//! JSON pointers.

/// `json-pointer` of RFC 6901 §3: nothing, or tokens with a `/` before each, `~` only as `~0` and `~1`.
pub(super) fn is_pointer(text: &str) -> bool {
    if !text.is_empty() && !text.starts_with('/') {
        return false;
    }
    let mut after_tildes = text.split('~').skip(1);
    after_tildes.all(|rest| rest.starts_with(['0', '1']))
}

/// A relative pointer of draft-bhutton-relative-json-pointer-00 §3: steps up, perhaps a shift of the
/// index, then a `#` or a pointer.
pub(super) fn is_relative(text: &str) -> bool {
    let Some(mut rest) = after_number(text) else {
        return false;
    };
    if let Some(shift) = rest.strip_prefix(['+', '-']) {
        match after_number(shift) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    rest == "#" || is_pointer(rest)
}

/// What follows a whole number without leading zeros.
fn after_number(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.strip_suffix(rest)?;
    let plain = !digits.is_empty() && (digits == "0" || !digits.starts_with('0'));
    plain.then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers() {
        // RFC 6901 §5.
        for text in ["", "/foo", "/foo/0", "/", "/a~1b", "/c%d", "/k\"l", "/ ", "/m~0n", "//", "/foo/-", "/~01"] {
            assert!(is_pointer(text), "{text}");
        }
        for text in ["a", "0", "#", "#/", "/foo/bar~", "/~0~", "/~2", "/~-1", "/~~"] {
            assert!(!is_pointer(text), "{text}");
        }
    }

    #[test]
    fn relative_pointers() {
        for text in ["1", "0/foo/bar", "2/0/baz/1/zip", "0#", "120/foo", "0+1/foo", "0-1#"] {
            assert!(is_relative(text), "{text}");
        }
        for text in ["", "/foo/bar", "-1/foo", "+1/foo", "0##", "01/a", "01#", "0+", "0a", "1২/a"] {
            assert!(!is_relative(text), "{text}");
        }
    }
}
