//! Typed getters. Each gives `None` for an absent key and libvirt's error for a value of the wrong type.

use crate::{Conf, Expected, Value, ValueError};

impl Conf {
    /// The text of a string, bytes that are no UTF-8 replaced.
    ///
    /// # Errors
    /// The value is no string.
    pub fn string(&self, key: &str) -> Result<Option<String>, ValueError> {
        Ok(self.bytes(key)?.map(|bytes| String::from_utf8_lossy(bytes).into_owned()))
    }

    /// The bytes of a string as they stand in the file.
    ///
    /// # Errors
    /// The value is no string.
    pub fn bytes(&self, key: &str) -> Result<Option<&[u8]>, ValueError> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::String(bytes)) => Ok(Some(bytes)),
            Some(_) => Err(self.wrong(key, Expected::String)),
        }
    }

    /// A list of strings.
    ///
    /// # Errors
    /// The value is no list, or one of its items is no string.
    pub fn string_list(&self, key: &str) -> Result<Option<Vec<String>>, ValueError> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::List(items)) => self.texts(key, items, Expected::StringListItems).map(Some),
            Some(_) => Err(self.wrong(key, Expected::StringList)),
        }
    }

    /// A list of strings, or one string that stands for a list of one.
    ///
    /// # Errors
    /// The value is neither, or an item of the list is no string.
    pub fn string_or_list(&self, key: &str) -> Result<Option<Vec<String>>, ValueError> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::List(items)) => self.texts(key, items, Expected::StringOrListItems).map(Some),
            Some(value) => match value.as_text() {
                Some(text) => Ok(Some(vec![text.into_owned()])),
                None => Err(self.wrong(key, Expected::StringOrList)),
            },
        }
    }

    /// A boolean, written `0` or `1`.
    ///
    /// # Errors
    /// The value is no unsigned integer, or larger than 1.
    pub fn bool(&self, key: &str) -> Result<Option<bool>, ValueError> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Unsigned(number @ 0..=1)) => Ok(Some(*number == 1)),
            Some(Value::Unsigned(_)) => Err(self.wrong(key, Expected::ZeroOrOne)),
            Some(_) => Err(self.wrong(key, Expected::Bool)),
        }
    }

    /// A signed integer of 32 bits.
    ///
    /// # Errors
    /// The value is no integer or out of range.
    pub fn i32(&self, key: &str) -> Result<Option<i32>, ValueError> {
        let range = Expected::SignedInRange { min: i32::MIN.into(), max: i32::MAX.into() };
        self.signed(key, range)?.map(|number| i32::try_from(number).map_err(|_| self.wrong(key, range))).transpose()
    }

    /// An unsigned integer of 32 bits.
    ///
    /// # Errors
    /// The value is no unsigned integer or out of range.
    pub fn u32(&self, key: &str) -> Result<Option<u32>, ValueError> {
        let range = Expected::UnsignedInRange { max: u32::MAX.into() };
        self.u64(key)?.map(|number| u32::try_from(number).map_err(|_| self.wrong(key, range))).transpose()
    }

    /// A signed integer of 64 bits.
    ///
    /// # Errors
    /// The value is no integer or out of range.
    pub fn i64(&self, key: &str) -> Result<Option<i64>, ValueError> {
        self.signed(key, Expected::SignedInRange { min: i64::MIN, max: i64::MAX })
    }

    /// An unsigned integer of 64 bits.
    ///
    /// # Errors
    /// The value is no unsigned integer.
    pub fn u64(&self, key: &str) -> Result<Option<u64>, ValueError> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Unsigned(number)) => Ok(Some(*number)),
            Some(_) => Err(self.wrong(key, Expected::Unsigned)),
        }
    }

    fn signed(&self, key: &str, range: Expected) -> Result<Option<i64>, ValueError> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Signed(number)) => Ok(Some(*number)),
            Some(Value::Unsigned(number)) => match i64::try_from(*number) {
                Ok(number) => Ok(Some(number)),
                Err(_) => Err(self.wrong(key, range)),
            },
            Some(_) => Err(self.wrong(key, Expected::Signed)),
        }
    }

    fn texts(&self, key: &str, items: &[Value], expected: Expected) -> Result<Vec<String>, ValueError> {
        items
            .iter()
            .map(|item| item.as_text().map(std::borrow::Cow::into_owned).ok_or_else(|| self.wrong(key, expected)))
            .collect()
    }

    fn wrong(&self, key: &str, expected: Expected) -> ValueError {
        ValueError { name: self.name().to_owned(), key: key.to_owned(), expected }
    }
}
