//! Unions from the values of their alternatives.

/// Implements [`From`] for an enumeration of several types, for the types of its variants as they are declared: what is boxed
/// there is given as it is, and a text as `&str` too.
///
/// ```
/// #[derive(Debug, PartialEq)]
/// enum Size {
///     Number(i64),
///     Words(Box<Vec<String>>),
///     Word(String),
/// }
///
/// openapi_runtime::from!(Size { Number(i64), Words(Box<Vec<String>>), Word(String) });
///
/// fn main() {
///     assert_eq!(Size::from("tall"), Size::Word("tall".to_owned()));
///     assert_eq!(Size::from(vec![]), Size::Words(Box::default()));
///     assert_eq!(Size::from(7), Size::Number(7));
/// }
/// ```
#[macro_export]
macro_rules! from {
    ($type:ident { $($variant:ident($($of:tt)+)),* $(,)? }) => {
        $($crate::from!(@variant $type $variant $($of)+);)*
    };
    (@variant $type:ident $variant:ident String $(,)?) => {
        $crate::from!(@implement $type String, value => Self::$variant(value));
        $crate::from!(@implement $type &str, value => Self::$variant(::std::borrow::ToOwned::to_owned(value)));
    };
    (@variant $type:ident $variant:ident Box<$of:ty> $(,)?) => {
        $crate::from!(@implement $type $of, value => Self::$variant(::std::boxed::Box::new(value)));
    };
    (@variant $type:ident $variant:ident $of:ty $(,)?) => {
        $crate::from!(@implement $type $of, value => Self::$variant(value));
    };
    (@implement $type:ident $of:ty, $value:ident => $made:expr) => {
        impl ::core::convert::From<$of> for $type {
            #[inline]
            fn from($value: $of) -> Self {
                $made
            }
        }
    };
}
