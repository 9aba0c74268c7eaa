//! Dates and times of RFC 3339.

const MINUTES_A_DAY: i32 = 24 * 60;

/// `date-time`: a `full-date`, a `T` in either case, a `full-time`.
pub(super) fn is_date_time(text: &str) -> bool {
    date_time(text).is_some()
}

/// `full-date`, as in `1990-12-31`.
pub(super) fn is_date(text: &str) -> bool {
    let mut reader = Reader(text.as_bytes());
    reader.date().is_some() && reader.0.is_empty()
}

/// `full-time`, with an offset, as in `23:59:60Z`.
pub(super) fn is_time(text: &str) -> bool {
    let mut reader = Reader(text.as_bytes());
    reader.time().is_some() && reader.0.is_empty()
}

fn date_time(text: &str) -> Option<()> {
    let mut reader = Reader(text.as_bytes());
    let date = reader.date()?;
    reader.one_of(b"Tt")?;
    let time = reader.time()?;
    let leap_second_fits = !time.leap_second || date.is_last_of_month(time.day_in_utc);
    (reader.0.is_empty() && leap_second_fits).then_some(())
}

/// A day that exists.
struct Date {
    day: u32,
    /// The number of days of its month.
    days: u32,
}

impl Date {
    /// Whether the day `shift` days from this one is the last of its month, on which alone a second
    /// can be inserted (§5.7).
    fn is_last_of_month(&self, shift: i32) -> bool {
        match shift {
            -1 => self.day == 1,
            0 => self.day == self.days,
            _ => self.day + 1 == self.days,
        }
    }
}

struct Time {
    leap_second: bool,
    /// The day in UTC, relative to the local one.
    day_in_utc: i32,
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    /// `date-fullyear "-" date-month "-" date-mday`
    fn date(&mut self) -> Option<Date> {
        let century = self.two_digits(99)?;
        let year = century * 100 + self.two_digits(99)?;
        self.one_of(b"-")?;
        let month = self.two_digits(12)?;
        self.one_of(b"-")?;
        let leap_year = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap_year => 29,
            2 => 28,
            _ => return None,
        };
        let day = self.two_digits(days)?;
        (day > 0).then_some(Date { day, days })
    }

    /// `partial-time time-offset`; a second 60 only at 23:59 in UTC.
    fn time(&mut self) -> Option<Time> {
        let hour = self.two_digits(23)?;
        self.one_of(b":")?;
        let minute = self.two_digits(59)?;
        self.one_of(b":")?;
        let second = self.two_digits(60)?;
        if self.one_of(b".").is_some() && self.digits() == 0 {
            return None;
        }
        let local = i32::try_from(hour * 60 + minute).ok()?;
        let utc = local - self.offset()?;
        let leap_second = second == 60;
        if leap_second && utc.rem_euclid(MINUTES_A_DAY) != MINUTES_A_DAY - 1 {
            return None;
        }
        Some(Time { leap_second, day_in_utc: utc.div_euclid(MINUTES_A_DAY) })
    }

    /// `"Z" / (("+" / "-") time-hour ":" time-minute)`, in minutes east of UTC.
    fn offset(&mut self) -> Option<i32> {
        let sign = match self.one_of(b"Zz+-")? {
            b'+' => 1,
            b'-' => -1,
            _ => return Some(0),
        };
        let hours = self.two_digits(23)?;
        self.one_of(b":")?;
        let minutes = self.two_digits(59)?;
        Some(sign * i32::try_from(hours * 60 + minutes).ok()?)
    }

    /// Two decimal digits of at most this value.
    fn two_digits(&mut self, max: u32) -> Option<u32> {
        let [tens @ b'0'..=b'9', units @ b'0'..=b'9', rest @ ..] = self.0 else {
            return None;
        };
        self.0 = rest;
        let value = u32::from(tens - b'0') * 10 + u32::from(units - b'0');
        (value <= max).then_some(value)
    }

    /// Reads all digits that come next and gives their number.
    fn digits(&mut self) -> usize {
        let count = self.0.iter().take_while(|b| b.is_ascii_digit()).count();
        self.0 = self.0.get(count..).unwrap_or_default();
        count
    }

    fn one_of(&mut self, wished: &[u8]) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        wished.contains(&first).then(|| {
            self.0 = rest;
            first
        })
    }

    /// Whole numbers, each before the unit that may come next: after years come months, not days.
    fn units(&mut self, order: &[u8]) -> usize {
        let mut read = 0;
        let mut order = order;
        loop {
            let before = self.0;
            let known = |unit| order.iter().position(|&other| other == unit);
            let unit = (self.digits() > 0).then(|| self.one_of(order)).flatten().and_then(known);
            let (Some(position), true) = (unit, read == 0 || unit == Some(0)) else {
                self.0 = before;
                return read;
            };
            read += 1;
            order = order.get(position + 1..).unwrap_or_default();
        }
    }
}

/// `duration` of appendix A: units in order and without gaps (`P1Y2M3DT4H5M6S`), or weeks alone.
/// Letters are upper case, as ISO 8601 has them.
pub(super) fn is_duration(text: &str) -> bool {
    let mut reader = Reader(text.as_bytes());
    if reader.one_of(b"P").is_none() {
        return false;
    }
    let mut read = reader.units(b"W");
    if read == 0 {
        read = reader.units(b"YMD");
        if reader.one_of(b"T").is_some() {
            let times = reader.units(b"HMS");
            if times == 0 {
                return false;
            }
            read += times;
        }
    }
    read > 0 && reader.0.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_times() {
        // RFC 3339 §5.8.
        for text in [
            "1985-04-12T23:20:50.52Z",
            "1996-12-19T16:39:57-08:00",
            "1990-12-31T23:59:60Z",
            "1990-12-31T15:59:60-08:00",
            "1937-01-01T12:00:27.87+00:20",
            "1963-06-19t08:30:06.283185z",
            "2000-02-29T00:00:00Z",
            "1991-01-01T00:59:60+01:00",
        ] {
            assert!(is_date_time(text), "{text}");
        }
        for text in [
            "1998-12-31T23:59:61Z",
            "1998-12-31T23:58:60Z",
            "1998-12-31T22:59:60Z",
            "1998-12-30T23:59:60Z",
            "1990-12-31T24:00:00Z",
            "2016-12-31T24:59:60+01:00",
            "1900-02-29T00:00:00Z",
            "1990-00-10T00:00:00Z",
            "1990-01-00T00:00:00Z",
            "1990-12-31T15:59:59-24:00",
            "1963-06-19T08:30:06.28123+01:00Z",
            "1963-06-19T08:30:06.Z",
            "1985-04-12T23:20:50+01",
            "1985-04-12T23:20:50",
            "1985-04-12 23:20:50Z",
            "2013-350T01:01:01",
            "1963-6-19T08:30:06Z",
            "1963-06-1৪T00:00:00Z",
            "+11963-06-19T08:30:06.283185Z",
            "1985-04-12T23:20:50Z\n",
            "",
        ] {
            assert!(!is_date_time(text), "{text}");
        }
    }

    #[test]
    fn dates_and_times_alone() {
        assert!(is_date("1963-06-19") && is_date("2020-02-29"));
        for text in ["2021-02-29", "1963-06-19T", "06/19/1963", "2023-W01", "20230328"] {
            assert!(!is_date(text), "{text}");
        }
        for text in ["08:30:06Z", "23:59:60Z", "01:29:60+01:30", "00:29:60-23:30", "08:30:06.2+00:20"] {
            assert!(is_time(text), "{text}");
        }
        for text in ["08:30:06", "24:00:00Z", "23:59:60+01:00", "22:59:60Z", "08:30:06 PST", "8:30:06Z"] {
            assert!(!is_time(text), "{text}");
        }
    }

    #[test]
    fn durations() {
        for text in ["P4DT12H30M5S", "P4Y", "PT0S", "P0D", "P1M", "PT1M", "PT36H", "P1DT12H", "P2W", "P1Y2M3DT4H5M6S"] {
            assert!(is_duration(text), "{text}");
        }
        for text in [
            "PT1D", "4DT12H", "P", "P1YT", "PT", "P2D1Y", "P1D2H", "P2S", "P1Y2W", "P1Y1D", "PT1H1S", "P1", "P1.5D",
            "P২Y", "P1W1D", "p1d",
        ] {
            assert!(!is_duration(text), "{text}");
        }
    }
}
