//! Binary values as text: UUIDs and Base64.

/// A UUID of RFC 9562 §4: hexadecimal digits in groups of 8, 4, 4, 4 and 12.
pub(super) fn is_uuid(text: &str) -> bool {
    let fits = |(at, byte): (usize, &u8)| match at {
        8 | 13 | 18 | 23 => *byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    };
    text.len() == 36 && text.as_bytes().iter().enumerate().all(fits)
}

/// Base64 of RFC 4648 §4 with padding, without line breaks. Bits that no octet needs are zero, as §3.5
/// demands of encoders.
pub(super) fn is_base64(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (data, unused_bits) = match bytes {
        [data @ .., b'=', b'='] => (data, 0b1111),
        [data @ .., b'='] => (data, 0b11),
        data => (data, 0),
    };
    let Some((&last, before)) = data.split_last() else {
        return text.is_empty();
    };
    bytes.len().is_multiple_of(4)
        && before.iter().all(|&byte| sextet(byte).is_some())
        && sextet(last).is_some_and(|value| value & unused_bits == 0)
}

fn sextet(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids() {
        for text in ["2EB8AA08-aa98-11ea-b4aa-73b441d16380", "00000000-0000-0000-0000-000000000000"] {
            assert!(is_uuid(text), "{text}");
        }
        for text in [
            "",
            "2eb8aa08-aa98-11ea-b4aa-73b441d1638",
            "2eb8aa08aa9811eab4aa73b441d16380",
            "2eb8aa08-aa98-11ea-b4ga-73b441d16380",
            "2eb8-aa08-aa98-11ea-b4aa73b44-1d16380",
            "{2eb8aa08-aa98-11ea-b4aa-73b441d163}",
            "2eb8aa08-aa98-11ea-b4aa-73b441d1638é",
        ] {
            assert!(!is_uuid(text), "{text}");
        }
    }

    #[test]
    fn base64() {
        // RFC 4648 §10.
        for text in ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy", "+/+/"] {
            assert!(is_base64(text), "{text}");
        }
        for text in ["Zg", "Zg=", "Z===", "====", "=", "Zh==", "Zm9=", "Zm9v\n", "Zm-_", "Zg==Zg==", "Zm9vZ", "é==="] {
            assert!(!is_base64(text), "{text}");
        }
    }
}
