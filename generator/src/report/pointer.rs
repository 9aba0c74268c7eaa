//! JSON pointers (RFC 6901): how every stage names a value of a document.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

/// A JSON pointer (RFC 6901), cheap to clone.
///
/// It is kept in its escaped string form. Its order is that of a walk through the document's tree:
/// a value comes before what it contains, and array elements follow their index (`/2` before `/10`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// The pointer to the whole document, `""`.
    pub fn root() -> Self {
        Self(Arc::from(""))
    }

    /// Reads a pointer from its string form (RFC 6901, section 3), or gives `None` where the text is no
    /// pointer: it is neither empty nor starts with `/`, or a `~` is not followed by `0` or `1`.
    pub fn parse(text: &str) -> Option<Self> {
        let escaped = text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
        let rooted = text.is_empty() || text.starts_with('/');
        (escaped && rooted).then(|| Self(Arc::from(text)))
    }

    /// The pointer to the member `key` of the object this one points to. `key` is plain text; it is escaped here.
    pub fn child(&self, key: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + key.len() + 3);
        text.push_str(&self.0);
        text.push('/');
        for part in key.chars() {
            match part {
                '~' => text.push_str("~0"),
                '/' => text.push_str("~1"),
                other => text.push(other),
            }
        }
        Self(text.into())
    }

    /// The pointer to the element at `index`, from 0, of the array this one points to.
    pub fn index(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0).into())
    }

    /// The pointer to the value that contains this one; `None` for the root.
    pub fn parent(&self) -> Option<Self> {
        let (parent, _) = self.0.rsplit_once('/')?;
        Some(Self(parent.into()))
    }

    /// The last segment, unescaped; `None` for the root.
    pub fn last(&self) -> Option<Cow<'_, str>> {
        let (_, last) = self.0.rsplit_once('/')?;
        Some(unescape(last))
    }

    /// All segments from the root on, unescaped.
    pub fn segments(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.split('/').skip(1).map(unescape)
    }

    /// The string form of RFC 6901, section 3: `""` for the root, else escaped segments, each after a `/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this points to the whole document.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this points to the same value as `ancestor`, or to one inside of it.
    pub fn starts_with(&self, ancestor: &Self) -> bool {
        match self.0.strip_prefix(ancestor.as_str()) {
            Some(rest) => rest.is_empty() || rest.starts_with('/'),
            None => false,
        }
    }
}

impl Default for Pointer {
    fn default() -> Self {
        Self::root()
    }
}

/// The string form for people: as [`Pointer::as_str`], but the root, which would be invisible, is `/`.
impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_root() { "/" } else { &self.0 })
    }
}

impl Ord for Pointer {
    fn cmp(&self, other: &Self) -> Ordering {
        let mut left = self.0.split('/').skip(1);
        let mut right = other.0.split('/').skip(1);
        loop {
            match (left.next(), right.next()) {
                (None, None) => return Ordering::Equal,
                (None, Some(_)) => return Ordering::Less,
                (Some(_), None) => return Ordering::Greater,
                (Some(a), Some(b)) => match compare_segments(a, b) {
                    Ordering::Equal => {}
                    unequal => return unequal,
                },
            }
        }
    }
}

impl PartialOrd for Pointer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Array indices by number and before all names; names by their text.
fn compare_segments(a: &str, b: &str) -> Ordering {
    match (is_array_index(a), is_array_index(b)) {
        (true, true) => a.len().cmp(&b.len()).then_with(|| a.cmp(b)),
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
        (false, false) => a.cmp(b),
    }
}

/// RFC 6901, section 4: digits without a leading zero. Of two such texts the longer one is the greater number.
fn is_array_index(segment: &str) -> bool {
    !segment.is_empty()
        && segment.bytes().all(|byte| byte.is_ascii_digit())
        && (segment.len() == 1 || !segment.starts_with('0'))
}

/// The element of an array that a segment names, if it names one (RFC 6901, section 4).
pub(crate) fn array_index(segment: &str) -> Option<usize> {
    if is_array_index(segment) { segment.parse().ok() } else { None }
}

fn unescape(segment: &str) -> Cow<'_, str> {
    if segment.contains('~') {
        // RFC 6901, section 4: `~1` first, so that `~01` becomes `~1` and not `/`.
        Cow::Owned(segment.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(segment)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table of RFC 6901, section 5.
    #[test]
    fn rfc_6901_section_5() {
        let keys = ["foo", "", "a/b", "c%d", "e^f", "g|h", "i\\j", "k\"l", " ", "m~n"];
        let texts = ["/foo", "/", "/a~1b", "/c%d", "/e^f", "/g|h", "/i\\j", "/k\"l", "/ ", "/m~0n"];
        for (key, text) in keys.into_iter().zip(texts) {
            let pointer = Pointer::parse(text).unwrap();
            assert_eq!(pointer, Pointer::root().child(key));
            assert_eq!(pointer.as_str(), text);
            assert_eq!(pointer.last().unwrap(), key);
            assert_eq!(pointer.segments().collect::<Vec<_>>(), [key]);
            assert_eq!(pointer.parent(), Some(Pointer::root()));
        }
        assert_eq!(Pointer::parse("/foo/0").unwrap(), Pointer::root().child("foo").index(0));
        assert_eq!(Pointer::parse("/~01").unwrap().last().unwrap(), "~1");
    }

    #[test]
    fn what_is_no_pointer() {
        for text in ["foo", "#/foo", "/~", "/~2", "/a~1~", "~0"] {
            assert_eq!(Pointer::parse(text), None, "{text}");
        }
        assert_eq!(Pointer::parse(""), Some(Pointer::root()));
        assert_eq!(Pointer::root().parent(), None);
        assert_eq!(Pointer::root().last(), None);
        assert_eq!(Pointer::root().segments().count(), 0);
    }

    #[test]
    fn order_follows_the_tree() {
        let sorted = ["", "/2", "/10", "/01", "/a", "/a/b", "/a/b/c", "/a-b", "/b"];
        let pointers: Vec<_> = sorted.iter().map(|text| Pointer::parse(text).unwrap()).collect();
        let mut shuffled = pointers.clone();
        shuffled.reverse();
        shuffled.sort();
        assert_eq!(shuffled, pointers);
    }

    #[test]
    fn ancestors() {
        let pets = Pointer::parse("/paths/~1pets").unwrap();
        assert!(pets.starts_with(&Pointer::root()));
        assert!(pets.child("get").starts_with(&pets));
        assert!(!Pointer::parse("/paths/~1pets~1{id}").unwrap().starts_with(&pets));
        assert_eq!(Pointer::root().to_string(), "/");
        assert_eq!(pets.to_string(), "/paths/~1pets");
    }
}
