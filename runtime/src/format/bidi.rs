//! Which labels of a host name may run from right to left (RFC 5893 §2).

/// The classes of characters that the rule tells apart; the first three are the only ones to begin a
/// label.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    /// L
    LeftToRight,
    /// R and AL
    RightToLeft,
    /// EN
    Digit,
    /// AN
    ArabicDigit,
    /// NSM
    Mark,
    /// ES, CS, ET, ON and BN
    Neutral,
}

/// Whether the labels together keep the rule, which binds all as soon as one has a character of the
/// right-to-left kind. `is_mark` tells non-spacing marks.
pub(super) fn keeps_rule(labels: &[Vec<char>], is_mark: impl Fn(char) -> bool) -> bool {
    let direction = |c: &char| direction(*c, &is_mark);
    let rightward = |c: &char| matches!(direction(c), Direction::RightToLeft | Direction::ArabicDigit);
    if !labels.iter().flatten().any(rightward) {
        return true;
    }
    labels.iter().all(|label| {
        let directions: Vec<_> = label.iter().map(direction).collect();
        keeps_rule_alone(&directions)
    })
}

fn keeps_rule_alone(label: &[Direction]) -> bool {
    use Direction::{ArabicDigit, Digit, LeftToRight, Mark, RightToLeft};
    let last = label.iter().rfind(|direction| **direction != Mark);
    let has = |direction| label.contains(&direction);
    match label.first() {
        Some(RightToLeft) => {
            let mixed = has(Digit) && has(ArabicDigit);
            !has(LeftToRight) && !mixed && matches!(last, Some(RightToLeft | Digit | ArabicDigit))
        }
        Some(LeftToRight) => !has(RightToLeft) && !has(ArabicDigit) && matches!(last, Some(LeftToRight | Digit)),
        _ => false,
    }
}

/// The class by the blocks that Unicode sets aside for scripts from right to left, which is exact for
/// letters.
fn direction(c: char, is_mark: impl Fn(char) -> bool) -> Direction {
    match c {
        '0'..='9' | '\u{6F0}'..='\u{6F9}' => Direction::Digit,
        '\u{660}'..='\u{669}' => Direction::ArabicDigit,
        '-' | '\u{B7}' | '\u{375}' | '\u{30FB}' | '\u{200C}' | '\u{200D}' => Direction::Neutral,
        c if is_mark(c) => Direction::Mark,
        '\u{590}'..='\u{8FF}'
        | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}'
        | '\u{1E800}'..='\u{1EFFF}' => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rule() {
        let keeps = |name: &str| {
            let labels: Vec<Vec<char>> = name.split('.').map(|l| l.chars().collect()).collect();
            keeps_rule(&labels, |c| c == '\u{5B0}')
        };
        for name in ["0a.b-1", "א.a", "א0", "א٠", "א-א", "א\u{5B0}", "a0.א"] {
            assert!(keeps(name), "{name}");
        }
        for name in ["0a.א", "0א", "aא", "א0٠", "א-", "אa"] {
            assert!(!keeps(name), "{name}");
        }
    }
}
