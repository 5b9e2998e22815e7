//! Fits a parsed file into a type without using the file up: what did not fit can be put aside and the rest tried again.

use std::cell::RefCell;
use std::collections::HashMap;
use std::iter::{Enumerate, Take};
use std::slice;

use serde::de::value::MapAccessDeserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;
use toml::Spanned;
use toml::de::{DeFloat, DeInteger, DeString, DeTable, DeValue};
use toml::map::Iter;
use toml_datetime::de::{DatetimeDeserializer, is_datetime};

use super::misfit::{Misfit, Trail, Unfit};
use super::oddity::OddityKind;
use crate::case::TIME;

/// Remembers what was put aside and which keys nothing knew.
pub(super) struct Fit<'f> {
    text: &'f str,
    aside: HashMap<Vec<String>, Aside>,
    unknown: RefCell<Vec<Misfit>>,
}

/// Says how much of a value is put aside.
#[derive(Clone, Copy, PartialEq)]
enum Aside {
    /// A table in an array is read as if it were empty, so that it keeps its place; anything else is left out.
    Contents,
    /// It is left out.
    Whole,
}

impl<'f> Fit<'f> {
    /// Returns what puts nothing aside yet of the file with this text.
    pub(super) fn new(text: &'f str) -> Self {
        Self { text, aside: HashMap::new(), unknown: RefCell::default() }
    }

    /// Returns the value of the file without what was put aside, or the first thing in it that does not fit.
    pub(super) fn attempt<T: DeserializeOwned>(&self, root: &DeValue<'_>) -> Result<T, Misfit> {
        self.unknown.borrow_mut().clear();
        let root = Spot { value: root, written: "", trail: &Trail::Root, siblings: &[], fit: self };
        T::deserialize(root)
    }

    /// Puts aside what did not fit, or its whole section when more than `rounds` values are.
    pub(super) fn put_aside(&mut self, mut misfit: Misfit, rounds: usize) -> Misfit {
        if self.aside.len() >= rounds {
            misfit.steps.truncate(1);
        }
        let again = self.aside.contains_key(&misfit.steps);
        self.aside.insert(misfit.steps.clone(), if again { Aside::Whole } else { Aside::Contents });
        misfit
    }

    /// Returns the keys that nothing knew in the last attempt.
    pub(super) fn unknown_keys(self) -> Vec<Misfit> {
        self.unknown.into_inner()
    }

    fn aside(&self, trail: &Trail<'_>) -> Option<Aside> {
        if self.aside.is_empty() { None } else { self.aside.get(&trail.steps()).copied() }
    }
}

/// A value where it stands.
#[derive(Clone, Copy)]
struct Spot<'v, 't> {
    value: &'v DeValue<'v>,
    /// How it is written there.
    written: &'t str,
    trail: &'t Trail<'t>,
    /// The keys that may stand beside it.
    siblings: &'static [&'static str],
    fit: &'t Fit<'t>,
}

impl<'v, 't> Spot<'v, 't> {
    fn new(
        value: &'v Spanned<DeValue<'v>>,
        trail: &'t Trail<'t>,
        siblings: &'static [&'static str],
        fit: &'t Fit<'t>,
    ) -> Self {
        let written = fit.text.get(value.span()).unwrap_or_default();
        Self { value: value.get_ref(), written, trail, siblings, fit }
    }

    fn entries(self, table: &'v DeTable<'v>, fields: &'static [&'static str]) -> Entries<'v, 't> {
        let emptied = matches!(self.trail, Trail::Index(..)) && self.fit.aside(self.trail).is_some();
        let entries = table.iter().take(if emptied { 0 } else { usize::MAX });
        Entries { spot: self, fields, entries, value: None }
    }

    fn integer<'de, V: Visitor<'de>>(number: &DeInteger<'_>, visitor: V) -> Result<V::Value, Misfit> {
        match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(number) => visitor.visit_i64(number),
            Err(_) => Err(Misfit::custom("the number is too large")),
        }
    }

    fn float<'de, V: Visitor<'de>>(number: &DeFloat<'_>, visitor: V) -> Result<V::Value, Misfit> {
        match number.as_str().parse::<f64>() {
            Ok(number) => visitor.visit_f64(number),
            Err(error) => Err(Misfit::custom(error)),
        }
    }
}

impl<'de> Deserializer<'de> for Spot<'de, '_> {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value {
            DeValue::String(text) => visitor.visit_borrowed_str(text),
            DeValue::Integer(number) => Self::integer(number, visitor),
            DeValue::Float(number) => Self::float(number, visitor),
            DeValue::Boolean(yes) => visitor.visit_bool(*yes),
            DeValue::Datetime(time) => visitor.visit_map(DatetimeDeserializer::new(*time)),
            DeValue::Array(items) => visitor.visit_seq(Items { spot: self, items: items.iter().enumerate() }),
            DeValue::Table(table) => visitor.visit_map(self.entries(table, &[])),
        }
        .map_err(|misfit| misfit.at(self.trail))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        match self.value {
            DeValue::Datetime(_) if name == TIME => {
                visitor.visit_str(self.written).map_err(|misfit: Misfit| misfit.at(self.trail))
            }
            _ => visitor.visit_newtype_struct(self),
        }
    }

    /// Refuses what serde would take for a struct by the order of its fields.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        match self.value {
            DeValue::Array(_) => Err(Misfit::invalid_type(Unexpected::Seq, &visitor)),
            DeValue::Datetime(_) if !is_datetime(name) => Err(Misfit::invalid_type(DATE, &visitor)),
            DeValue::Table(table) => visitor.visit_map(self.entries(table, fields)),
            _ => return self.deserialize_any(visitor),
        }
        .map_err(|misfit| misfit.at(self.trail))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value {
            DeValue::Datetime(_) => Err(Misfit::invalid_type(DATE, &visitor).at(self.trail)),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        match self.value {
            DeValue::String(text) => visitor.visit_enum(text.as_ref().into_deserializer()),
            DeValue::Table(table) if table.len() == 1 => {
                visitor.visit_enum(MapAccessDeserializer::new(self.entries(table, &[])))
            }
            other => Err(Misfit::invalid_type(Unexpected::Other(other.type_str()), &visitor)),
        }
        .map_err(|misfit| misfit.at(self.trail))
    }

    /// Notes a key that nothing knows.
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        if let Trail::Key(_, key) = self.trail {
            let kind = Unfit::Known(OddityKind::unknown_key(key, self.siblings));
            let misfit = Misfit { steps: self.trail.steps(), kind, detail: String::new() };
            self.fit.unknown.borrow_mut().push(misfit);
        }
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq
        tuple tuple_struct identifier
    }
}

const DATE: Unexpected<'_> = Unexpected::Other("date-time");

/// The entries of a table that are not put aside.
struct Entries<'v, 't> {
    spot: Spot<'v, 't>,
    fields: &'static [&'static str],
    entries: Take<Iter<'v, Spanned<DeString<'v>>, Spanned<DeValue<'v>>>>,
    value: Option<(&'v str, &'v Spanned<DeValue<'v>>)>,
}

impl<'de> MapAccess<'de> for Entries<'de, '_> {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misfit> {
        let Spot { trail, fit, .. } = self.spot;
        let mut kept = self.entries.by_ref().map(|(key, value)| (key.get_ref().as_ref(), value));
        let Some((key, value)) = kept.find(|(key, _)| fit.aside(&Trail::Key(trail, key)).is_none()) else {
            return Ok(None);
        };
        self.value = Some((key, value));
        let read = seed.deserialize(key.into_deserializer());
        read.map(Some).map_err(|misfit: Misfit| misfit.at(&Trail::Key(trail, key)))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misfit> {
        let (key, value) = self.value.take().expect("a value is asked for after its key");
        let trail = Trail::Key(self.spot.trail, key);
        let spot = Spot::new(value, &trail, self.fields, self.spot.fit);
        seed.deserialize(spot).map_err(|misfit| misfit.at(&trail))
    }
}

/// The elements of an array that are not put aside.
struct Items<'v, 't> {
    spot: Spot<'v, 't>,
    items: Enumerate<slice::Iter<'v, Spanned<DeValue<'v>>>>,
}

impl<'de> SeqAccess<'de> for Items<'de, '_> {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Misfit> {
        for (i, item) in self.items.by_ref() {
            let trail = Trail::Index(self.spot.trail, i);
            let left_out = match self.spot.fit.aside(&trail) {
                None => false,
                Some(Aside::Contents) => !item.get_ref().is_table(),
                Some(Aside::Whole) => true,
            };
            if !left_out {
                let spot = Spot::new(item, &trail, &[], self.spot.fit);
                return seed.deserialize(spot).map(Some).map_err(|misfit| misfit.at(&trail));
            }
        }
        Ok(None)
    }
}
