//! Points in time, RFC 3339.

use chrono::{DateTime as ChronoDateTime, FixedOffset, NaiveDate, SecondsFormat};

use crate::decode::{Decode, DecodeError, Reader};
use crate::encode::{Encode, EncodeError, Writer};
use crate::format::Format;
use crate::schema::{self, Schema};
use crate::validate::Validate;

/// `format: date-time`: a point in time with the offset that it was written with.
pub type DateTime = ChronoDateTime<FixedOffset>;

/// `format: date`: a day of the calendar.
pub type Date = NaiveDate;

impl Decode for DateTime {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        reader.str(&mut |text| {
            // chrono takes more than RFC 3339 allows, such as a blank between date and time.
            value = Some(text)
                .filter(|text| Format::DateTime.accepts(text))
                .and_then(|text| Self::parse_from_rfc3339(text).ok())
                .ok_or_else(|| DecodeError::new("format", "must have the format date-time"))?;
            Ok(())
        })?;
        Ok(value)
    }
}

impl Encode for DateTime {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.str(&self.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

impl Validate for DateTime {
    const SCHEMA: &'static Schema = &schema::DATE_TIME;

    fn is_valid(&self) -> bool {
        true
    }
}

impl Decode for Date {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut value = Self::default();
        reader.str(&mut |text| {
            value = Some(text)
                .filter(|text| Format::Date.accepts(text))
                .and_then(|text| text.parse().ok())
                .ok_or_else(|| DecodeError::new("format", "must have the format date"))?;
            Ok(())
        })?;
        Ok(value)
    }
}

impl Encode for Date {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.str(&self.format("%Y-%m-%d").to_string())
    }
}

impl Validate for Date {
    const SCHEMA: &'static Schema = &schema::DATE;

    fn is_valid(&self) -> bool {
        true
    }
}
