//! `format`: what the formats of JSON Schema accept (JSON Schema validation §7.3, and the format
//! registry for `byte`).
//!
//! A format speaks of strings alone. Formats that are not listed here are checked by nobody.

mod bidi;
mod date;
mod email;
mod encoded;
mod host;
mod idn;
mod pointer;
mod punycode;
mod regex;
mod template;
mod uri;

/// A format of strings that is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// `date-time` of RFC 3339 §5.6.
    DateTime,
    /// `full-date` of RFC 3339 §5.6.
    Date,
    /// `full-time` of RFC 3339 §5.6.
    Time,
    /// `duration` of RFC 3339 appendix A.
    Duration,
    /// `Mailbox` of RFC 5321 §4.1.2.
    Email,
    /// `Mailbox` as RFC 6531 §3.3 extends it.
    IdnEmail,
    /// A host name of RFC 1123 §2.1, with the encoded labels of RFC 5891 §4.4.
    Hostname,
    /// A host name of RFC 5890 §2.3.2.3; see [`Format::accepts`] for what is not checked.
    IdnHostname,
    /// `dotted-quad` of RFC 2673 §3.2.
    Ipv4,
    /// An address in the text forms of RFC 4291 §2.2.
    Ipv6,
    /// `URI` of RFC 3986 appendix A.
    Uri,
    /// `URI-reference` of RFC 3986 appendix A.
    UriReference,
    /// `IRI` of RFC 3987 §2.2.
    Iri,
    /// `IRI-reference` of RFC 3987 §2.2.
    IriReference,
    /// `URI-Template` of RFC 6570 §2, of any level.
    UriTemplate,
    /// `json-pointer` of RFC 6901 §3, not as a URI fragment.
    JsonPointer,
    /// A relative JSON pointer, with index manipulation.
    RelativeJsonPointer,
    /// A regular expression of ECMA-262; see [`Format::accepts`] for how far it is checked.
    Regex,
    /// `UUID` of RFC 4122 §3 and RFC 9562 §4, of any version.
    Uuid,
    /// Base64 of RFC 4648 §4, padded.
    Byte,
}

impl Format {
    /// The name that documents have, such as `date-time`.
    pub fn name(self) -> &'static str {
        match self {
            Self::DateTime => "date-time",
            Self::Date => "date",
            Self::Time => "time",
            Self::Duration => "duration",
            Self::Email => "email",
            Self::IdnEmail => "idn-email",
            Self::Hostname => "hostname",
            Self::IdnHostname => "idn-hostname",
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Uri => "uri",
            Self::UriReference => "uri-reference",
            Self::Iri => "iri",
            Self::IriReference => "iri-reference",
            Self::UriTemplate => "uri-template",
            Self::JsonPointer => "json-pointer",
            Self::RelativeJsonPointer => "relative-json-pointer",
            Self::Regex => "regex",
            Self::Uuid => "uuid",
            Self::Byte => "byte",
        }
    }

    /// Whether the text is of the format.
    ///
    /// Two formats are checked in part: host names beyond ASCII, without the tables of normalisation
    /// and joining types, and regular expressions, which are tried with the engine that runs patterns
    /// after the syntax of other dialects has been ruled out.
    pub fn accepts(self, text: &str) -> bool {
        match self {
            Self::DateTime => date::is_date_time(text),
            Self::Date => date::is_date(text),
            Self::Time => date::is_time(text),
            Self::Duration => date::is_duration(text),
            Self::Email => email::is_mailbox(text, email::Alphabet::Ascii),
            Self::IdnEmail => email::is_mailbox(text, email::Alphabet::Unicode),
            Self::Hostname => host::is_hostname(text),
            Self::IdnHostname => idn::is_hostname(text),
            Self::Ipv4 => host::is_ipv4(text),
            Self::Ipv6 => host::is_ipv6(text),
            Self::Uri => uri::is_uri(text, uri::Alphabet::Ascii),
            Self::UriReference => uri::is_reference(text, uri::Alphabet::Ascii),
            Self::Iri => uri::is_uri(text, uri::Alphabet::Unicode),
            Self::IriReference => uri::is_reference(text, uri::Alphabet::Unicode),
            Self::UriTemplate => template::is_template(text),
            Self::JsonPointer => pointer::is_pointer(text),
            Self::RelativeJsonPointer => pointer::is_relative(text),
            Self::Regex => regex::is_regex(text),
            Self::Uuid => encoded::is_uuid(text),
            Self::Byte => encoded::is_base64(text),
        }
    }
}
