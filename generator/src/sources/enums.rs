//! Properties of enumerations that both sources share.

/// Whether the member only fills a gap in a sequence of bits.
///
/// The contract writer numbers the members of a flag enum by their position. So it invents a member for every bit without a name and puts
/// the number into its name. The service never sends such members.
pub(super) fn is_gap(name: &str, number: Option<i64>) -> bool {
    let Some(number) = number else { return false };
    number > 0
        && number & (number - 1) == 0
        && name.starts_with("Undefined")
        && name
            .strip_suffix(&number.to_string())
            .is_some_and(|stem| !stem.ends_with(|digit: char| digit.is_ascii_digit()))
}

/// Whether a flag enum in the SOAP contract may omit the member. There, no bit is an empty list, and several bits are a list of their
/// members.
pub(super) fn is_implied(number: Option<i64>) -> bool {
    number.is_some_and(|number| number.count_ones() != 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_carries_its_own_bit() {
        assert!(is_gap("UndefinedValue256", Some(256)));
        assert!(!is_gap("UndefinedValue256", Some(56)), "another number");
        assert!(!is_gap("UndefinedValue256", Some(6)), "the end of a number");
        assert!(!is_gap("UndefinedValue3", Some(3)), "two bits");
        assert!(!is_gap("Undefined", Some(0)));
        assert!(!is_gap("Level4", Some(4)), "a real name");
        assert!(!is_gap("UndefinedValue4", None));
    }

    #[test]
    fn nothing_and_several_bits_are_implied() {
        let implied: Vec<i64> = (0..=8).filter(|number| is_implied(Some(*number))).collect();
        assert_eq!(implied, [0, 3, 5, 6, 7]);
        assert!(!is_implied(None));
    }
}
