//! Closed lists: enums whose codes stand in the file and whose names for people stand in the Fluent files.

use crate::message::Message;

/// A closed list of codes, such as the causes of a breach.
pub trait Code: Copy + PartialEq + 'static {
    /// The list's name, which is the prefix of its messages' keys.
    const LIST: &'static str;
    /// Every code in the order people should meet them.
    const ALL: &'static [Self];

    /// Returns the kebab-case code as it stands in the file.
    fn code(self) -> &'static str;

    /// Returns the message that names the code to a person.
    fn label(self) -> Message {
        Message::new(format!("{}-{}", Self::LIST, self.code()))
    }

    /// Returns the code written this way, if the list has it.
    fn find(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.code() == text)
    }
}

/// Declares a closed list: the enum, its serde form, its schema and its [`Code`].
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident in $list:literal { $($(#[$doc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[schemars(extend("x-list" = $list))]
        #[allow(unreachable_pub, reason = "some lists are the commands' own")]
        pub enum $name { $($(#[$doc])* #[serde(rename = $code)] $variant,)+ }

        impl $crate::case::Code for $name {
            const LIST: &'static str = $list;
            const ALL: &'static [Self] = &[$(Self::$variant,)+];

            fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }
        }
    };
}

/// Declares one section of the case file: every key may be absent, and what is absent is not written.
macro_rules! section {
    ($(#[$meta:meta])* $name:ident { $($(#[$field_meta:meta])* $field:ident: $kind:ty,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(rename_all = "kebab-case", default)]
        pub struct $name {
            $($(#[$field_meta])*
            #[serde(skip_serializing_if = "crate::case::code::is_absent")]
            pub $field: $kind,)+
        }
    };
}

pub(crate) use {codes, section};

/// Returns whether nothing was answered, so that the key stays out of the file.
pub(crate) fn is_absent<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
