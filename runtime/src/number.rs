//! Numbers as JSON Schema sees them: values of arbitrary notation, compared and divided exactly
//! (JSON Schema validation §6.2; core §4.2.2 for equality).

mod decimal;
mod equality;
mod whole;

use std::cmp::Ordering;
use std::fmt;

use serde_json::Number;

use decimal::Decimal;

pub use equality::{all_unique, json_equal};
pub(crate) use whole::without_points;

/// A bound or divisor of a schema.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Num {
    /// A whole number.
    Int(i128),
    /// A number with a fraction, or one too large for the other kind.
    Float(f64),
}

/// Prints the shortest form that means the number: `3`, `0.01`, `1e308`.
impl fmt::Display for Num {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(value) => write!(f, "{value}"),
            Self::Float(value) => {
                let text = format!("{value:?}");
                f.write_str(text.strip_suffix(".0").unwrap_or(&text))
            }
        }
    }
}

/// How a value stands to a bound: exact between whole numbers, in double precision when either side
/// has a fraction or an exponent.
pub fn compare(value: &Number, bound: Num) -> Ordering {
    match whole(value) {
        Some(value) => compare_whole(value, bound),
        None => compare_f64(value.as_f64().unwrap_or(f64::NAN), bound),
    }
}

/// [`compare`] for a plain integer.
pub fn compare_i64(value: i64, bound: Num) -> Ordering {
    compare_whole(value.into(), bound)
}

/// [`compare`] for a plain float. NaN, which no JSON document holds, counts as greater than any bound.
pub fn compare_f64(value: f64, bound: Num) -> Ordering {
    let bound = match bound {
        Num::Int(bound) => nearest(bound),
        Num::Float(bound) => bound,
    };
    value.partial_cmp(&bound).unwrap_or(Ordering::Greater)
}

/// Whether the value is a whole number of times the divisor, both taken for the decimal numbers that
/// they were written as: 0.0075 is a multiple of 0.0001. Nothing is a multiple of zero.
pub fn is_multiple_of(value: &Number, divisor: Num) -> bool {
    match whole(value) {
        Some(value) => multiple_of_whole(value, divisor),
        None => value.as_f64().is_some_and(|value| multiple_of_f64(value, divisor)),
    }
}

/// [`is_multiple_of`] for a plain integer.
pub fn multiple_of_i64(value: i64, divisor: Num) -> bool {
    // Division of 128 bits is slow, and hardly any divisor needs it.
    if let Num::Int(divisor) = divisor
        && let Ok(divisor) = i64::try_from(divisor)
    {
        let rest = value.checked_rem(divisor);
        return rest.map_or(divisor != 0, |rest| rest == 0);
    }
    multiple_of_whole(value.into(), divisor)
}

/// [`is_multiple_of`] for a plain float. What isn't finite is no multiple of anything.
pub fn multiple_of_f64(value: f64, divisor: Num) -> bool {
    match (Decimal::of_float(value), decimal(divisor)) {
        (Some(value), Some(divisor)) => value.is_multiple_of(divisor),
        _ => false,
    }
}

/// Whether the value is of the type `integer`, which OpenAPI 3.0 has as JSON numbers without fraction and exponent: 1 is,
/// 1.0 is not. Beyond 64 bits the way in which a number was written is lost, and any whole number counts.
pub fn is_integer(value: &Number) -> bool {
    whole(value).is_some() || value.as_f64().is_some_and(|value| value.fract() == 0.0 && value.abs() >= BEYOND)
}

/// Whether the value has no fraction, however it is written: 1.0 has none.
pub(crate) fn is_whole(value: &Number) -> bool {
    is_integer(value) || value.as_f64().is_some_and(|value| value.fract() == 0.0)
}

/// Whole numbers from here on are read as doubles.
const BEYOND: f64 = 9_223_372_036_854_775_808.0;

/// The value of a number that is written without fraction and exponent.
fn whole(value: &Number) -> Option<i128> {
    match (value.as_i64(), value.as_u64()) {
        (Some(value), _) => Some(value.into()),
        (None, Some(value)) => Some(value.into()),
        (None, None) => None,
    }
}

fn compare_whole(value: i128, bound: Num) -> Ordering {
    match bound {
        Num::Int(bound) => value.cmp(&bound),
        Num::Float(_) => compare_f64(nearest(value), bound),
    }
}

fn multiple_of_whole(value: i128, divisor: Num) -> bool {
    match divisor {
        Num::Int(0) => false,
        Num::Int(divisor) => value.checked_rem(divisor).is_none_or(|rest| rest == 0),
        Num::Float(_) => decimal(divisor).is_some_and(|divisor| Decimal::of_int(value).is_multiple_of(divisor)),
    }
}

fn decimal(number: Num) -> Option<Decimal> {
    match number {
        Num::Int(value) => Some(Decimal::of_int(value)),
        Num::Float(value) => Decimal::of_float(value),
    }
}

#[expect(clippy::cast_precision_loss, reason = "beside a float a whole number is compared in double precision")]
fn nearest(value: i128) -> f64 {
    value as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A number as written; floats by the standard library's parser, which rounds correctly.
    fn number(text: &str) -> Number {
        let whole = text.parse::<i64>().map(Number::from);
        let whole = whole.or_else(|_| text.parse::<u64>().map(Number::from));
        whole.unwrap_or_else(|_| Number::from_f64(text.parse().unwrap()).unwrap())
    }

    #[test]
    fn shortest_forms() {
        for (number, text) in [
            (Num::Int(3), "3"),
            (Num::Int(-18_446_744_073_709_551_616), "-18446744073709551616"),
            (Num::Float(3.0), "3"),
            (Num::Float(0.01), "0.01"),
            (Num::Float(1e308), "1e308"),
            (Num::Float(1e-8), "1e-8"),
            (Num::Float(-2.5), "-2.5"),
        ] {
            assert_eq!(number.to_string(), text);
        }
    }

    #[test]
    fn whole_numbers_compare_exactly() {
        for (value, bound, order) in [
            ("9007199254740993", Num::Int(9_007_199_254_740_992), Ordering::Greater),
            ("18446744073709551615", Num::Int(18_446_744_073_709_551_616), Ordering::Less),
            ("18446744073709551615", Num::Int(18_446_744_073_709_551_615), Ordering::Equal),
            ("-9223372036854775808", Num::Int(-9_223_372_036_854_775_809), Ordering::Greater),
            ("3.0", Num::Int(3), Ordering::Equal),
            ("3", Num::Float(2.6), Ordering::Greater),
            ("2.6", Num::Int(3), Ordering::Less),
            ("9.727837981879871e26", Num::Float(9.727_837_981_879_871e26), Ordering::Equal),
        ] {
            assert_eq!(compare(&number(value), bound), order, "{value} {bound}");
        }
        assert_eq!(compare_i64(i64::MIN, Num::Int(i128::MIN)), Ordering::Greater);
        assert_eq!(compare_f64(f64::NAN, Num::Float(f64::MAX)), Ordering::Greater);
    }

    /// Cases of the JSON Schema Test Suite, `multipleOf.json` and `optional/float-overflow.json`.
    #[test]
    fn multiples() {
        for (value, divisor) in [
            ("10", Num::Int(2)),
            ("0", Num::Float(1.5)),
            ("4.5", Num::Float(1.5)),
            ("0.0075", Num::Float(0.0001)),
            ("1e308", Num::Float(0.5)),
            ("12391239123", Num::Float(1e-8)),
            ("19.99", Num::Float(0.01)),
            ("-0.3", Num::Float(0.1)),
            ("1e300", Num::Int(1024)),
            ("5e-324", Num::Float(5e-324)),
            ("-9223372036854775808", Num::Int(-1)),
            ("18446744073709551615", Num::Int(5)),
            ("1.0", Num::Int(1)),
        ] {
            assert!(is_multiple_of(&number(value), divisor), "{value} {divisor}");
        }
        for (value, divisor) in [
            ("7", Num::Int(2)),
            ("35", Num::Float(1.5)),
            ("0.00751", Num::Float(0.0001)),
            ("1e308", Num::Float(0.123_456_789)),
            ("1e308", Num::Int(3)),
            ("1e-308", Num::Int(1)),
            ("5e-324", Num::Float(1e-323)),
            ("0", Num::Int(0)),
            ("1.5", Num::Float(0.0)),
            ("1", Num::Float(f64::NAN)),
        ] {
            assert!(!is_multiple_of(&number(value), divisor), "{value} {divisor}");
        }
        assert!(multiple_of_i64(-6, Num::Int(3)) && !multiple_of_i64(-6, Num::Float(4.0)));
        assert!(!multiple_of_f64(f64::INFINITY, Num::Int(1)));
        assert!(!multiple_of_f64(f64::NAN, Num::Int(1)));
    }

    #[test]
    fn integers() {
        for text in ["1", "1e300", "18446744073709551615", "123456789012345678901234567890"] {
            assert!(is_integer(&number(text)), "{text}");
        }
        for text in ["1.5", "1.0", "-0.0", "1e-300", "4503599627370495.5"] {
            assert!(!is_integer(&number(text)), "{text}");
        }
    }
}
