//! Host names of ASCII and IP addresses.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::idn;

/// The longest label of a host name, in octets (RFC 1035 §2.3.4).
pub(super) const LONGEST_LABEL: usize = 63;

/// The longest host name as text: 255 octets in the wire form of RFC 1035 §2.3.4.
pub(super) const LONGEST_NAME: usize = 253;

/// A host name of RFC 1123 §2.1: labels of letters, digits and inner hyphens; no dot at the end. What
/// looks like the encoded form of an internationalised name must be one.
pub(super) fn is_hostname(text: &str) -> bool {
    let is_encoded = |label: &str| {
        let start = label.get(..4);
        start.is_some_and(|start| start.eq_ignore_ascii_case("xn--"))
    };
    text.len() <= LONGEST_NAME
        && text.split('.').all(is_label)
        && (!text.split('.').any(is_encoded) || idn::is_hostname(text))
}

/// One label of a host name.
pub(super) fn is_label(label: &str) -> bool {
    let bytes = label.as_bytes();
    (1..=LONGEST_LABEL).contains(&bytes.len())
        && bytes.iter().all(|&b| b.is_ascii_alphanumeric() || b == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// Four decimal numbers without leading zeros: the standard library's parser takes just that.
pub(super) fn is_ipv4(text: &str) -> bool {
    text.parse::<Ipv4Addr>().is_ok()
}

/// The forms of RFC 4291 §2.2, without a zone: the standard library's parser takes just these.
pub(super) fn is_ipv6(text: &str) -> bool {
    text.parse::<Ipv6Addr>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostnames() {
        let longest_label = "a".repeat(63);
        let longest_name = [longest_label.as_str(); 3].join(".") + "." + &"a".repeat(61);
        for text in ["www.example.com", "xn--4gbwdl.xn--wgbh1c", "ab--cd.example", "1.2.3.4", "h", &longest_name] {
            assert!(is_hostname(text), "{text}");
        }
        for text in [
            "",
            ".",
            ".example",
            "example.",
            "-host",
            "host-",
            "host_name",
            "xn--X",
            "xn--hello-zed",
            "a..b",
            "example.com\n",
            "\u{212A}elvin.example.com",
            &(longest_label + "a"),
            &(longest_name + "a"),
        ] {
            assert!(!is_hostname(text), "{text}");
        }
    }

    #[test]
    fn addresses() {
        for text in ["192.168.0.1", "0.0.0.0", "255.255.255.255"] {
            assert!(is_ipv4(text), "{text}");
        }
        for text in ["127.0", "256.1.1.1", "0x7f.0.0.1", "01.2.3.4", "1.2.3.4 ", "1.2.3.4.5", "1২7.0.0.1"] {
            assert!(!is_ipv4(text), "{text}");
        }
        for text in ["::", "::1", "d6::", "1:d6::42", "1::d6:192.168.0.1", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::"] {
            assert!(is_ipv6(text), "{text}");
        }
        for text in [
            "1",
            "12345::",
            "1::2::3",
            "1:2:3:4:5:6:7",
            "1:2:3:4:5:6:7::8",
            "::ffff:192.168.0.01",
            "fe80::a%eth1",
            "[::1]",
            ":1::",
            "1:2:3:4:5:6:7:1.2.3.4",
        ] {
            assert!(!is_ipv6(text), "{text}");
        }
    }
}
