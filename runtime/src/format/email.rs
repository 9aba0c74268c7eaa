//! Mail addresses.

use super::{host, idn};

/// The longest local part, in octets (RFC 5321 §4.5.3.1.1).
const LONGEST_LOCAL_PART: usize = 64;

/// Which characters an address may have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Alphabet {
    /// RFC 5321.
    Ascii,
    /// RFC 6531: also everything beyond ASCII.
    Unicode,
}

/// `Mailbox` of RFC 5321 §4.1.2: a local part, an `@`, a host name or an address in brackets.
pub(super) fn is_mailbox(text: &str, alphabet: Alphabet) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    local.len() <= LONGEST_LOCAL_PART && is_local(local, alphabet) && is_domain(domain, alphabet)
}

/// `Dot-string / Quoted-string`
fn is_local(local: &str, alphabet: Alphabet) -> bool {
    let beyond_ascii = |c: char| alphabet == Alphabet::Unicode && !c.is_ascii();
    let quoted = local.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let Some(quoted) = quoted else {
        let is_atext = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
        let is_atom = |atom: &str| !atom.is_empty() && atom.chars().all(|c| is_atext(c) || beyond_ascii(c));
        return local.split('.').all(is_atom);
    };
    let mut chars = quoted.chars();
    while let Some(c) = chars.next() {
        let fine = match c {
            '"' => false,
            '\\' => matches!(chars.next(), Some(' '..='~')),
            ' '..='~' => true,
            c => beyond_ascii(c),
        };
        if !fine {
            return false;
        }
    }
    true
}

/// `Domain / address-literal`; of the literals those that have a meaning (§4.1.3).
fn is_domain(domain: &str, alphabet: Alphabet) -> bool {
    let literal = domain.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    if let Some(literal) = literal {
        return match literal.split_at_checked(5) {
            Some((tag, address)) if tag.eq_ignore_ascii_case("IPv6:") => host::is_ipv6(address),
            _ => host::is_ipv4(literal),
        };
    }
    match alphabet {
        Alphabet::Ascii => host::is_hostname(domain),
        Alphabet::Unicode => idn::is_hostname(domain),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mailboxes() {
        for text in [
            "joe.bloggs@example.com",
            "te~st@example.com",
            "~test~@example.com",
            "te.s.t@example",
            "\"joe bloggs\"@example.com",
            "\"joe..bloggs\"@example.com",
            "\"joe@bloggs\"@example.com",
            "\"a\\\"b\"@example.com",
            "joe@[127.0.0.1]",
            "joe@[IPv6:::1]",
        ] {
            assert!(is_mailbox(text, Alphabet::Ascii), "{text}");
            assert!(is_mailbox(text, Alphabet::Unicode), "{text}");
        }
        let long = "a".repeat(65) + "@example.com";
        for text in [
            "2962",
            "",
            "@example.com",
            "joe@",
            ".test@example.com",
            "test.@example.com",
            "te..st@example.com",
            "joe bloggs@example.com",
            "a@b.org, c@d.org",
            "\"Winston Smith\" <winston@recdep.minitrue> (Records)",
            "joe@invalid=domain.com",
            "joe@[127.0.0.300]",
            "joe@-a.com",
            "a\"b\"@example.com",
            "\"a\"b\"@example.com",
            "\"@example.com",
            &long,
        ] {
            assert!(!is_mailbox(text, Alphabet::Ascii), "{text}");
            assert!(!is_mailbox(text, Alphabet::Unicode), "{text}");
        }
    }

    #[test]
    fn mailboxes_beyond_ascii() {
        let text = "실례@실례.테스트";
        assert!(is_mailbox(text, Alphabet::Unicode) && !is_mailbox(text, Alphabet::Ascii));
    }
}
