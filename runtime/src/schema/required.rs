//! The `required` of a schema that is declared by the members of a model.

/// How many of the members are required.
pub const fn count_required(members: &[(&str, bool)]) -> usize {
    let (mut count, mut index) = (0, 0);
    while index < members.len() {
        if members[index].1 {
            count += 1;
        }
        index += 1;
    }
    count
}

/// The names of the members that are required, of which there are as many as [`count_required`] says.
pub const fn required<const COUNT: usize>(members: &[(&'static str, bool)]) -> [&'static str; COUNT] {
    let mut names = [""; COUNT];
    let (mut count, mut index) = (0, 0);
    while index < members.len() {
        if members[index].1 {
            names[count] = members[index].0;
            count += 1;
        }
        index += 1;
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn required_members_keep_their_order() {
        const MEMBERS: &[(&str, bool)] = &[("a", true), ("b", false), ("c", true)];
        assert_eq!(required::<{ count_required(MEMBERS) }>(MEMBERS), ["a", "c"]);
        assert_eq!(required::<0>(&[("a", false)]), [""; 0]);
    }
}
