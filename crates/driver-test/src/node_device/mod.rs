//! The host's node devices.

use ferrovirt_driver::NodeDeviceFamily;
use ferrovirt_xml::Element;

use crate::{backend::TestBackend, error::TestError};

/// The node devices of a host.
#[derive(Debug, Default)]
pub(crate) struct NodeDevices {}

impl NodeDevices {
    /// Takes in a node device of the host's file. It is active from the start.
    pub(crate) fn add_from_file(&mut self, element: &Element) -> Result<(), TestError> {
        let _ = element;
        Ok(())
    }
}

// The calls of this family are not built yet: every one answers "unsupported".
impl NodeDeviceFamily for TestBackend {}
