//! Punycode, the ASCII form of labels of host names (RFC 3492).

const BASE: u32 = 36;
const FIRST_BEYOND_ASCII: u32 = 0x80;
const DELIMITER: char = '-';

/// The letters of a label in ASCII, without the prefix `xn--`; `None` if a label is so long that numbers
/// overflow.
pub(super) fn encode(label: &[char]) -> Option<String> {
    let mut out: String = label.iter().filter(|c| c.is_ascii()).collect();
    let basic = u32::try_from(out.len()).ok()?;
    if basic > 0 {
        out.push(DELIMITER);
    }
    let (mut handled, mut bias) = (basic, Bias::default());
    let (mut next, mut delta) = (FIRST_BEYOND_ASCII, 0_u32);
    while (handled as usize) < label.len() {
        let codes = label.iter().map(|&c| u32::from(c));
        let lowest = codes.clone().filter(|&code| code >= next).min()?;
        delta = delta.checked_add((lowest - next).checked_mul(handled + 1)?)?;
        for code in codes {
            if code < lowest {
                delta = delta.checked_add(1)?;
            } else if code == lowest {
                push_number(&mut out, delta, &bias)?;
                handled += 1;
                bias.adapt(delta, handled);
                delta = 0;
            }
        }
        delta = delta.checked_add(1)?;
        next = lowest + 1;
    }
    Some(out)
}

/// The label that the text after `xn--` stands for, if it stands for one.
pub(super) fn decode(text: &str) -> Option<Vec<char>> {
    let (basic, extended) = text.rsplit_once(DELIMITER).unwrap_or(("", text));
    let mut label: Vec<char> = basic.chars().collect();
    let mut digits = extended.bytes();
    let mut bias = Bias::default();
    let (mut code, mut place) = (FIRST_BEYOND_ASCII, 0_u32);
    while digits.len() > 0 {
        let start = place;
        place = place.checked_add(read_number(&mut digits, &bias)?)?;
        let length = u32::try_from(label.len()).ok()?.checked_add(1)?;
        bias.adapt(place - start, length);
        code = code.checked_add(place / length)?;
        place %= length;
        label.insert(place as usize, char::from_u32(code)?);
        place += 1;
    }
    Some(label)
}

fn push_number(out: &mut String, number: u32, bias: &Bias) -> Option<()> {
    let mut rest = number;
    for position in 1.. {
        let threshold = bias.threshold(position);
        if rest < threshold {
            break;
        }
        let digit = threshold + (rest - threshold) % (BASE - threshold);
        out.push(letter(digit)?);
        rest = (rest - threshold) / (BASE - threshold);
    }
    out.push(letter(rest)?);
    Some(())
}

fn read_number(digits: &mut std::str::Bytes<'_>, bias: &Bias) -> Option<u32> {
    let (mut number, mut weight) = (0_u32, 1_u32);
    for position in 1.. {
        let digit = value(digits.next()?)?;
        number = number.checked_add(digit.checked_mul(weight)?)?;
        let threshold = bias.threshold(position);
        if digit < threshold {
            break;
        }
        weight = weight.checked_mul(BASE - threshold)?;
    }
    Some(number)
}

/// Letters stand for 0 to 25, digits for 26 to 35 (§5).
fn letter(value: u32) -> Option<char> {
    match u8::try_from(value).ok()? {
        value @ 0..=25 => Some(char::from(b'a' + value)),
        value @ 26..=35 => Some(char::from(b'0' + value - 26)),
        _ => None,
    }
}

fn value(letter: u8) -> Option<u32> {
    match letter {
        b'a'..=b'z' => Some(u32::from(letter - b'a')),
        b'A'..=b'Z' => Some(u32::from(letter - b'A')),
        b'0'..=b'9' => Some(u32::from(letter - b'0') + 26),
        _ => None,
    }
}

/// Decides where a number ends (§6.1).
struct Bias {
    value: u32,
    first: bool,
}

impl Default for Bias {
    fn default() -> Self {
        Self { value: 72, first: true }
    }
}

impl Bias {
    /// The digit at `position`, counted from 1, is the last one if it is below this.
    fn threshold(&self, position: u32) -> u32 {
        (position * BASE).saturating_sub(self.value).clamp(1, 26)
    }

    fn adapt(&mut self, delta: u32, length: u32) {
        let mut delta = delta / if self.first { 700 } else { 2 };
        delta += delta / length;
        let mut rounds = 0;
        while delta > 455 {
            delta /= BASE - 1;
            rounds += BASE;
        }
        self.value = rounds + BASE * delta / (delta + 38);
        self.first = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_and_their_ascii_form() {
        // RFC 3492 §7.1 (B), (E), (L), (S), and a common name.
        for (label, ascii) in [
            ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
            ("למההםפשוטלאמדבריםעברית", "4dbcagdahymbxekheh6e0a7fei0b"),
            ("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b"),
            ("-> $1.00 <-", "-> $1.00 <--"),
            ("bücher", "bcher-kva"),
        ] {
            let chars: Vec<char> = label.chars().collect();
            assert_eq!(encode(&chars).as_deref(), Some(ascii));
            assert_eq!(decode(ascii), Some(chars));
        }
    }

    #[test]
    fn what_stands_for_nothing() {
        for text in ["X", "a-X", "99999999", "é"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}
