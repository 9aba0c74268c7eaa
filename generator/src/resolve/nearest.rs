//! «Did you mean …?»

/// The candidate that a person most likely meant by `word`: the first one with the fewest edits, if these are few.
pub(crate) fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let letters: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    let mut limit = letters.len().div_ceil(3).clamp(1, 4);
    let mut best = None;
    for candidate in candidates {
        // Each letter more or less is an edit.
        if candidate.chars().count().abs_diff(letters.len()) > limit || candidate == word {
            continue;
        }
        let edits = distance(&letters, candidate);
        if edits < limit || (edits == limit && best.is_none()) {
            limit = edits;
            best = Some(candidate);
        }
    }
    best
}

/// How many letters to insert, take out, replace or swap with the next (optimal string alignment), whatever their case.
fn distance(word: &[char], candidate: &str) -> usize {
    let other: Vec<char> = candidate.chars().flat_map(char::to_lowercase).collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in word.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(i + 1);
        for (j, b) in other.iter().enumerate() {
            let swapped = i > 0 && j > 0 && word.get(i - 1) == Some(b) && other.get(j - 1) == Some(a);
            let replace = row.get(j).map_or(usize::MAX, |edits| edits + usize::from(a != b));
            let remove = row.get(j + 1).map_or(usize::MAX, |edits| edits + 1);
            let insert = next.last().map_or(usize::MAX, |edits| edits + 1);
            let swap = before.get(j.wrapping_sub(1)).filter(|_| swapped).map_or(usize::MAX, |edits| edits + 1);
            next.push(replace.min(remove).min(insert).min(swap));
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words() {
        let words = ["minLength", "maxLength", "required", "readOnly", "type"];
        assert_eq!(nearest("minlength", words), Some("minLength"));
        assert_eq!(nearest("requierd", words), Some("required"));
        assert_eq!(nearest("maxLenght", words), Some("maxLength"));
        assert_eq!(nearest("typ", words), Some("type"));
        assert_eq!(nearest("title", words), None);
        assert_eq!(nearest("", words), None);
    }

    #[test]
    fn distances() {
        let count = |a: &str, b| distance(&a.chars().collect::<Vec<_>>(), b);
        assert_eq!((count("kitten", "sitting"), count("ab", "ba"), count("", "abc"), count("abc", "")), (3, 1, 3, 3));
    }
}
