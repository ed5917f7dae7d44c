//! The host's interfaces.

use ferrovirt_driver::InterfaceFamily;
use ferrovirt_xml::Element;

use crate::{backend::TestBackend, error::TestError};

/// The interfaces of a host.
#[derive(Debug, Default)]
pub(crate) struct Interfaces {}

impl Interfaces {
    /// Takes in a interface of the host's file. It is active from the start.
    pub(crate) fn add_from_file(&mut self, element: &Element) -> Result<(), TestError> {
        let _ = element;
        Ok(())
    }
}

// The calls of this family are not built yet: every one answers "unsupported".
impl InterfaceFamily for TestBackend {}
