//! Numbers in decimal notation, divided without rounding.

use std::fmt::{self, Write as _};

/// The magnitude `digits × 10^exponent`. Signs play no part in divisibility.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    digits: u128,
    exponent: i32,
}

impl Decimal {
    pub(super) fn of_int(value: i128) -> Self {
        Self { digits: value.unsigned_abs(), exponent: 0 }
    }

    /// The shortest decimal number that is read back as the float, which is what a document had unless it
    /// had more digits than a float keeps. `None` for infinities and NaN.
    pub(super) fn of_float(value: f64) -> Option<Self> {
        if !value.is_finite() {
            return None;
        }
        let mut reader = Reader::default();
        write!(reader, "{value:e}").ok()?;
        let exponent = if reader.negative_exponent { -reader.exponent } else { reader.exponent };
        Some(Self { digits: reader.digits, exponent: exponent - reader.decimals })
    }

    /// Whether this is a whole number of times the divisor; never if that is zero.
    pub(super) fn is_multiple_of(self, divisor: Self) -> bool {
        if divisor.digits == 0 {
            return false;
        }
        if self.digits == 0 {
            return true;
        }
        let shift = self.exponent - divisor.exponent;
        if let Ok(shift) = u32::try_from(shift) {
            return divides_shifted(divisor.digits, self.digits, shift);
        }
        // The quotient needs as many zeros at its end.
        let zeros = 10_u128.checked_pow(shift.unsigned_abs());
        let product = zeros.and_then(|zeros| zeros.checked_mul(divisor.digits));
        product.is_some_and(|product| self.digits.is_multiple_of(product))
    }
}

/// Whether `divisor` divides `value × 10^shift`. What it has in common with the value is taken out; the
/// rest must divide the power of ten, so it has no prime factors but `shift` times two and five.
fn divides_shifted(divisor: u128, value: u128, shift: u32) -> bool {
    let mut rest = divisor / common_divisor(divisor, value);
    let twos = rest.trailing_zeros();
    rest >>= twos;
    let mut fives = 0;
    while rest.is_multiple_of(5) {
        rest /= 5;
        fives += 1;
    }
    rest == 1 && twos <= shift && fives <= shift
}

fn common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// Takes in what the standard library prints in scientific notation: `-1.25e-7`.
#[derive(Default)]
struct Reader {
    digits: u128,
    decimals: i32,
    exponent: i32,
    after_point: bool,
    after_e: bool,
    negative_exponent: bool,
}

impl fmt::Write for Reader {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for c in text.bytes() {
            match c {
                b'.' => self.after_point = true,
                b'e' => self.after_e = true,
                b'-' => self.negative_exponent = self.after_e,
                b'0'..=b'9' if self.after_e => {
                    self.exponent = self.exponent * 10 + i32::from(c - b'0');
                }
                // At most 17 digits and an exponent of three: nothing overflows.
                b'0'..=b'9' => {
                    self.digits = self.digits * 10 + u128::from(c - b'0');
                    self.decimals += i32::from(self.after_point);
                }
                _ => return Err(fmt::Error),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn floats_as_they_are_written() {
        for (value, digits, exponent) in [
            (0.0075, 75, -4),
            (-1.5, 15, -1),
            (1e308, 1, 308),
            (5e-324, 5, -324),
            (1_234_500.0, 12_345, 2),
            (0.1 + 0.2, 30_000_000_000_000_004, -17),
            (0.0, 0, 0),
        ] {
            assert_eq!(Decimal::of_float(value), Some(Decimal { digits, exponent }));
        }
        assert_eq!(Decimal::of_float(f64::NAN), None);
        assert_eq!(Decimal::of_float(f64::NEG_INFINITY), None);
    }

    /// Long division by hand on strings of decimal digits.
    fn divides_by_hand(value: Decimal, divisor: Decimal) -> bool {
        let least = value.exponent.min(divisor.exponent);
        let written = |number: Decimal| {
            let zeros = usize::try_from(number.exponent - least).unwrap();
            let text = number.digits.to_string() + &"0".repeat(zeros);
            text.bytes().map(|b| b - b'0').collect::<Vec<u8>>()
        };
        let (value, divisor) = (written(value), written(divisor));
        let mut rest: Vec<u8> = vec![0; divisor.len() + 1];
        for digit in value {
            rest.remove(0);
            rest.push(digit);
            while rest[0] > 0 || rest[1..] >= divisor[..] {
                let mut borrow = 0;
                for at in (0..rest.len()).rev() {
                    let take = borrow + if at > 0 { divisor[at - 1] } else { 0 };
                    borrow = u8::from(rest[at] < take);
                    rest[at] = rest[at] + 10 * borrow - take;
                }
            }
        }
        rest.iter().all(|&digit| digit == 0)
    }

    fn float() -> impl Strategy<Value = f64> {
        let written = (0_u64..100_000, -330_i32..308)
            .prop_map(|(digits, exponent)| format!("{digits}e{exponent}").parse().unwrap());
        let near = (0_u64..100_000, -12_i32..12)
            .prop_map(|(digits, exponent)| format!("{digits}e{exponent}").parse().unwrap());
        prop_oneof![any::<f64>(), written, near]
    }

    fn decimal() -> impl Strategy<Value = Decimal> {
        let of_float = float().prop_filter_map("finite", Decimal::of_float);
        let of_int = any::<i128>().prop_map(Decimal::of_int);
        let of_small = (0_i128..2000).prop_map(Decimal::of_int);
        prop_oneof![3 => of_float, 1 => of_int, 1 => of_small]
    }

    proptest! {
        #[test]
        fn division_is_exact(value in decimal(), divisor in decimal()) {
            let expected = divisor.digits != 0 && divides_by_hand(value, divisor);
            prop_assert_eq!(value.is_multiple_of(divisor), expected);
        }

        #[test]
        fn products_are_multiples(divisor in decimal(), times in 0_u128..1000, shift in 0_i32..40) {
            if let (true, Some(digits)) = (divisor.digits > 0, divisor.digits.checked_mul(times)) {
                let value = Decimal { digits, exponent: divisor.exponent + shift };
                prop_assert!(value.is_multiple_of(divisor));
            }
        }
    }
}
