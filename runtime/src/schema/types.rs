//! The `type` keyword.

use std::fmt;

use super::View;

/// A set of JSON types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Types(u8);

impl Types {
    /// `null`.
    pub const NULL: Self = Self(1);
    /// `boolean`.
    pub const BOOLEAN: Self = Self(2);
    /// `integer`: a number that is written without a fraction, as OpenAPI 3.0 means it.
    pub const INTEGER: Self = Self(4);
    /// `integer` as OpenAPI 3.1 means it: 1.0 is one too.
    pub const WHOLE: Self = Self(4 | Self::POINT_ZERO.0);
    /// `number`, whole ones included.
    pub const NUMBER: Self = Self(Self::FRACTION.0 | Self::WHOLE.0);
    /// `string`.
    pub const STRING: Self = Self(16);
    /// `array`.
    pub const ARRAY: Self = Self(32);
    /// `object`.
    pub const OBJECT: Self = Self(64);

    /// Numbers with a fraction.
    pub(super) const FRACTION: Self = Self(8);
    /// Numbers with a fraction of zero, such as 1.0.
    pub(super) const POINT_ZERO: Self = Self(128);

    const NAMED: [(Self, &'static str); 8] = [
        (Self::OBJECT, "an object"),
        (Self::ARRAY, "an array"),
        (Self::STRING, "a string"),
        (Self::NUMBER, "a number"),
        (Self::WHOLE, "an integer"),
        (Self::INTEGER, "an integer"),
        (Self::BOOLEAN, "a boolean"),
        (Self::NULL, "null"),
    ];

    /// Both sets together.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether every type of `other` is in this set.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether the value has one of the types.
    pub fn accepts(self, value: &View<'_>) -> bool {
        self.contains(value.types())
    }
}

/// As the end of a sentence: `a string or null`.
impl fmt::Display for Types {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        let mut names = Vec::new();
        for (types, name) in Self::NAMED {
            if rest & types.0 == types.0 {
                rest &= !types.0;
                names.push(name);
            }
        }
        f.write_str(&names.join(" or "))
    }
}
