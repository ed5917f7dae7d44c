//! What a field is: a path, a form, and where a new node belongs.

use std::borrow::Cow;
use std::fmt::{self, Display};
use std::str::FromStr;

use crate::table::{Table, scaled};
use crate::tree::Element;

/// A field whose value is none of its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadValue {
    /// The way to it, from the view's element on: elements with slashes, an attribute with `@`.
    pub path: &'static str,
    /// What is there.
    pub value: String,
}

impl Display for BadValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid value '{}' of '{}'", self.value, self.path)
    }
}

impl std::error::Error for BadValue {}

/// Which lines of which table order an element's children.
#[derive(Clone, Copy)]
pub(super) struct Order {
    pub(super) table: fn() -> &'static Table,
    /// The way from the table's root to the view's element; empty for the root itself.
    pub(super) path: &'static str,
}

/// Splits `a/b@c` into the elements and the attribute.
fn split(path: &str) -> (&str, Option<&str>) {
    match path.split_once('@') {
        Some((elements, attribute)) => (elements, Some(attribute)),
        None => (path, None),
    }
}

fn element_at<'a>(element: &'a Element, path: &str) -> Option<&'a Element> {
    if path.is_empty() { Some(element) } else { element.find(path) }
}

/// The text of a field.
pub(super) fn text<'a>(element: &'a Element, path: &str) -> Option<Cow<'a, str>> {
    let (elements, attribute) = split(path);
    let element = element_at(element, elements)?;
    match attribute {
        Some(attribute) => element.attribute(attribute).map(Cow::Borrowed),
        None => Some(element.text()),
    }
}

/// The value of a field that has a form.
pub(super) fn parsed<T: FromStr>(element: &Element, path: &'static str) -> Result<Option<T>, BadValue> {
    let Some(text) = text(element, path) else { return Ok(None) };
    let trimmed = text.trim();
    trimmed.parse().map(Some).map_err(|_| BadValue { path, value: text.clone().into_owned() })
}

/// The value of a field that says one of two words.
pub(super) fn choice(element: &Element, path: &'static str, words: [&str; 2]) -> Result<Option<bool>, BadValue> {
    match text(element, path) {
        None => Ok(None),
        Some(text) if text == words[0] => Ok(Some(true)),
        Some(text) if text == words[1] => Ok(Some(false)),
        Some(text) => Err(BadValue { path, value: text.into_owned() }),
    }
}

/// The bytes that an element tells, whose unit is `default` bytes unless it names another.
pub(super) fn size(element: &Element, path: &'static str, default: u64) -> Result<Option<u64>, BadValue> {
    let Some(element) = element_at(element, path) else { return Ok(None) };
    let text = element.text();
    let unit = element.attribute("unit");
    let bytes = text.trim().parse().ok().and_then(|count| scaled(count, unit, default).ok());
    let bad = || BadValue { path, value: format!("{text}{}", unit.unwrap_or_default()) };
    bytes.map(Some).ok_or_else(bad)
}

/// Changes a field, or takes it away.
pub(super) fn set(element: &mut Element, order: Order, path: &str, value: Option<String>) {
    let (elements, attribute) = split(path);
    let Some(value) = value else { return clear(element, elements, attribute) };
    let element = ensure(element, order, elements);
    match attribute {
        Some(attribute) => element.set_attribute(attribute, value),
        None => element.set_text(value),
    }
}

/// Changes a size; the unit becomes `unit`.
pub(super) fn set_size(element: &mut Element, order: Order, path: &str, value: Option<u64>, unit: &str) {
    let Some(value) = value else { return clear(element, path, None) };
    let element = ensure(element, order, path);
    element.set_attribute("unit", unit);
    element.set_text(value.to_string());
}

/// Puts an empty element there, or takes it away.
pub(super) fn set_flag(element: &mut Element, order: Order, path: &str, value: bool) {
    if value {
        ensure(element, order, path);
    } else {
        clear(element, path, None);
    }
}

fn clear(element: &mut Element, elements: &str, attribute: Option<&str>) {
    let (around, last) = match (attribute, elements.rsplit_once('/')) {
        (Some(_), _) => (elements, None),
        (None, Some((around, last))) => (around, Some(last)),
        (None, None) => ("", Some(elements)),
    };
    let names = around.split('/').filter(|name| !name.is_empty());
    let holder = names.into_iter().try_fold(element, |element, name| element.child_mut(name));
    let Some(holder) = holder else { return };
    match (attribute, last) {
        (Some(attribute), _) => {
            holder.remove_attribute(attribute);
        }
        (None, Some(last)) => holder.remove_elements(|child| child.name() == last),
        (None, None) => {}
    }
}

/// The element at the end of the path, made where it is missing, at its place in the table.
pub(super) fn ensure<'a>(element: &'a mut Element, order: Order, path: &str) -> &'a mut Element {
    let mut here = order.path.to_owned();
    let mut element = element;
    for name in path.split('/').filter(|name| !name.is_empty()) {
        if element.child(name).is_none() {
            insert(element, (order.table)(), &here, Element::new(name));
        }
        here = if here.is_empty() { name.to_owned() } else { format!("{here}/{name}") };
        let at = element.children().iter().position(|node| node.as_element().is_some_and(|one| one.name() == name));
        element = match at.and_then(|at| element.children_mut().get_mut(at)).and_then(|node| node.as_element_mut()) {
            Some(child) => child,
            None => unreachable!("an element of this name was found or put there just now"),
        };
    }
    element
}

/// Puts a child before the first sibling that the table has behind it.
pub(super) fn insert(element: &mut Element, table: &Table, path: &str, child: Element) {
    let rule = if path.is_empty() { Some(table.root()) } else { table.find(path) };
    let names: Vec<&str> =
        rule.map_or_else(Vec::new, |rule| table.children(rule).into_iter().map(|rule| rule.name.as_str()).collect());
    let rank = |name: &str| names.iter().position(|known| *known == name);
    let own = rank(child.name());
    let is_behind = |sibling: &Element| own.is_some() && rank(sibling.name()) > own;
    let at = element.elements().position(is_behind).unwrap_or_else(|| element.elements().count());
    element.insert_element(at, child);
}

/// Declares a view: its element, and for each field the names of the reader and the writer, its form, and its path.
macro_rules! view {
    (
        $(#[$doc:meta])*
        $name:ident of $table:ident $at:literal;
        $($kind:ident $(#[$field_doc:meta])* $getter:ident $setter:ident $(: $type:ty)? = $path:literal;)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name<E>(E);

        impl<E> $name<E> {
            const ORDER: $crate::view::field::Order =
                $crate::view::field::Order { table: $crate::table::$table, path: $at };

            /// Looks at an element: a reference, a mutable one, or the element itself.
            pub fn of(element: E) -> Self {
                Self(element)
            }

            /// The element, or the reference, again.
            pub fn into_inner(self) -> E {
                self.0
            }
        }

        impl<E: AsRef<$crate::tree::Element>> $name<E> {
            /// The element behind the view.
            pub fn element(&self) -> &$crate::tree::Element {
                self.0.as_ref()
            }

            $($crate::view::field::getter!($kind $(#[$field_doc])* $getter $(: $type)? = $path);)*
        }

        impl<E: AsRef<$crate::tree::Element> + AsMut<$crate::tree::Element>> $name<E> {
            /// The element behind the view.
            pub fn element_mut(&mut self) -> &mut $crate::tree::Element {
                self.0.as_mut()
            }

            $($crate::view::field::setter!($kind $getter $setter $(: $type)? = $path);)*
        }
    };
}

macro_rules! getter {
    (text $(#[$doc:meta])* $name:ident = $path:literal) => {
        $(#[$doc])*
        pub fn $name(&self) -> Option<std::borrow::Cow<'_, str>> {
            $crate::view::field::text(self.0.as_ref(), $path)
        }
    };
    (parsed $(#[$doc:meta])* $name:ident : $type:ty = $path:literal) => {
        $(#[$doc])*
        ///
        /// # Errors
        ///
        /// If what is there is none of its kind.
        pub fn $name(&self) -> Result<Option<$type>, $crate::view::BadValue> {
            $crate::view::field::parsed(self.0.as_ref(), $path)
        }
    };
    (yesno $(#[$doc:meta])* $name:ident = $path:literal) => {
        $(#[$doc])*
        ///
        /// # Errors
        ///
        /// If what is there is neither `yes` nor `no`.
        pub fn $name(&self) -> Result<Option<bool>, $crate::view::BadValue> {
            $crate::view::field::choice(self.0.as_ref(), $path, ["yes", "no"])
        }
    };
    (onoff $(#[$doc:meta])* $name:ident = $path:literal) => {
        $(#[$doc])*
        ///
        /// # Errors
        ///
        /// If what is there is neither `on` nor `off`.
        pub fn $name(&self) -> Result<Option<bool>, $crate::view::BadValue> {
            $crate::view::field::choice(self.0.as_ref(), $path, ["on", "off"])
        }
    };
    (kib $(#[$doc:meta])* $name:ident = $path:literal) => {
        $(#[$doc])*
        /// Whatever the unit, it is told in KiB, rounded up.
        ///
        /// # Errors
        ///
        /// If what is there is no size.
        pub fn $name(&self) -> Result<Option<u64>, $crate::view::BadValue> {
            let bytes = $crate::view::field::size(self.0.as_ref(), $path, 1024)?;
            Ok(bytes.map(|bytes| bytes.div_ceil(1024)))
        }
    };
    (bytes $(#[$doc:meta])* $name:ident = $path:literal) => {
        $(#[$doc])*
        /// Whatever the unit, it is told in bytes.
        ///
        /// # Errors
        ///
        /// If what is there is no size.
        pub fn $name(&self) -> Result<Option<u64>, $crate::view::BadValue> {
            $crate::view::field::size(self.0.as_ref(), $path, 1)
        }
    };
    (flag $(#[$doc:meta])* $name:ident = $path:literal) => {
        $(#[$doc])*
        pub fn $name(&self) -> bool {
            self.0.as_ref().find($path).is_some()
        }
    };
}

macro_rules! setter {
    (@doc $getter:ident) => {
        concat!("Sets what [`", stringify!($getter), "`](Self::", stringify!($getter), ") tells; `None` takes it away.")
    };
    (text $getter:ident $name:ident = $path:literal) => {
        #[doc = $crate::view::field::setter!(@doc $getter)]
        pub fn $name<'v>(&mut self, value: impl Into<Option<&'v str>>) {
            let value = value.into().map(str::to_owned);
            $crate::view::field::set(self.0.as_mut(), Self::ORDER, $path, value);
        }
    };
    (parsed $getter:ident $name:ident : $type:ty = $path:literal) => {
        #[doc = $crate::view::field::setter!(@doc $getter)]
        pub fn $name(&mut self, value: impl Into<Option<$type>>) {
            let value = value.into().map(|value| value.to_string());
            $crate::view::field::set(self.0.as_mut(), Self::ORDER, $path, value);
        }
    };
    (yesno $getter:ident $name:ident = $path:literal) => {
        #[doc = $crate::view::field::setter!(@doc $getter)]
        pub fn $name(&mut self, value: impl Into<Option<bool>>) {
            let value = value.into().map(|value| if value { "yes" } else { "no" }.to_owned());
            $crate::view::field::set(self.0.as_mut(), Self::ORDER, $path, value);
        }
    };
    (onoff $getter:ident $name:ident = $path:literal) => {
        #[doc = $crate::view::field::setter!(@doc $getter)]
        pub fn $name(&mut self, value: impl Into<Option<bool>>) {
            let value = value.into().map(|value| if value { "on" } else { "off" }.to_owned());
            $crate::view::field::set(self.0.as_mut(), Self::ORDER, $path, value);
        }
    };
    (kib $getter:ident $name:ident = $path:literal) => {
        #[doc = $crate::view::field::setter!(@doc $getter)]
        pub fn $name(&mut self, kib: impl Into<Option<u64>>) {
            $crate::view::field::set_size(self.0.as_mut(), Self::ORDER, $path, kib.into(), "KiB");
        }
    };
    (bytes $getter:ident $name:ident = $path:literal) => {
        #[doc = $crate::view::field::setter!(@doc $getter)]
        pub fn $name(&mut self, bytes: impl Into<Option<u64>>) {
            $crate::view::field::set_size(self.0.as_mut(), Self::ORDER, $path, bytes.into(), "bytes");
        }
    };
    (flag $getter:ident $name:ident = $path:literal) => {
        #[doc = concat!("Sets what [`", stringify!($getter), "`](Self::", stringify!($getter), ") tells.")]
        pub fn $name(&mut self, value: bool) {
            $crate::view::field::set_flag(self.0.as_mut(), Self::ORDER, $path, value);
        }
    };
}

/// Declares lists of views inside a view: the reader, the one for changes, the adder, the view, and the path.
macro_rules! lists {
    ($name:ident: $($(#[$doc:meta])* $getter:ident $getter_mut:ident $adder:ident $view:ident = $around:literal / $kind:literal;)*) => {
        impl<E: AsRef<$crate::tree::Element>> $name<E> {
            $(
                $(#[$doc])*
                pub fn $getter(&self) -> impl Iterator<Item = $view<&$crate::tree::Element>> {
                    let around = if $around.is_empty() { Some(self.0.as_ref()) } else { self.0.as_ref().find($around) };
                    around.into_iter().flat_map(|around| around.children_named($kind)).map($view::of)
                }
            )*
        }

        impl<E: AsRef<$crate::tree::Element> + AsMut<$crate::tree::Element>> $name<E> {
            $(
                #[doc = concat!("The same as [`", stringify!($getter), "`](Self::", stringify!($getter), "), to be changed.")]
                pub fn $getter_mut(&mut self) -> impl Iterator<Item = $view<&mut $crate::tree::Element>> {
                    let mut names = $around.split('/').filter(|name: &&str| !name.is_empty());
                    let around = names.try_fold(self.0.as_mut(), |around, name| around.child_mut(name));
                    let children = around.into_iter().flat_map($crate::tree::Element::elements_mut);
                    children.filter(|child| child.name() == $kind).map($view::of)
                }

                #[doc = concat!("Adds one to [`", stringify!($getter), "`](Self::", stringify!($getter), "), behind those there are.")]
                pub fn $adder(&mut self, element: $crate::tree::Element) {
                    let around = $crate::view::field::ensure(self.0.as_mut(), Self::ORDER, $around);
                    $crate::view::field::insert(around, (Self::ORDER.table)(), $around, element);
                }
            )*
        }
    };
}

pub(super) use {getter, lists, setter, view};
