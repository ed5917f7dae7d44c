//! What differs between systems: a folder for each family of them, with the same names in both. Above it nobody asks
//! which system this is.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(not(target_os = "linux"))]
pub(crate) use elsewhere::*;
#[cfg(target_os = "linux")]
pub(crate) use linux::*;
#[cfg(unix)]
pub(crate) use unix::*;
#[cfg(windows)]
pub(crate) use windows::*;

/// What was typed.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Line {
    /// A line without its end; nothing where there is no more input.
    Text(String),
    /// The user wants no more of this: the signal for it is under way.
    Interrupted,
}
