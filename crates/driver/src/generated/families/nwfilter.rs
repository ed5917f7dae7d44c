// Generated from schema/: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! The family `nwfilter`.

use std::future::{Future, ready};

use ferrovirt_error::Error;
use ferrovirt_proto::remote;

use crate::Cx;

/// What a driver answers in the family `nwfilter`. A method that is not written answers ["not supported"](Error::unsupported).
pub trait NwfilterFamily: Send + Sync {
    /// Finds a network filter by its name.
    fn nwfilter_lookup_by_name(
        &self,
        cx: &Cx,
        args: remote::NwfilterLookupByNameArgs,
    ) -> impl Future<Output = Result<remote::NwfilterLookupByNameRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNWFilterLookupByName")))
    }

    /// Finds a network filter by its uuid.
    fn nwfilter_lookup_by_uuid(
        &self,
        cx: &Cx,
        args: remote::NwfilterLookupByUuidArgs,
    ) -> impl Future<Output = Result<remote::NwfilterLookupByUuidRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNWFilterLookupByUUID")))
    }

    /// Describes a network filter as XML.
    fn nwfilter_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::NwfilterGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::NwfilterGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNWFilterGetXMLDesc")))
    }

    /// Counts the network filters.
    fn connect_num_of_nwfilters(
        &self,
        cx: &Cx,
        args: (),
    ) -> impl Future<Output = Result<remote::ConnectNumOfNwfiltersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectNumOfNWFilters")))
    }

    /// Lists the names of network filters, at most as many as asked for.
    fn connect_list_nwfilters(
        &self,
        cx: &Cx,
        args: remote::ConnectListNwfiltersArgs,
    ) -> impl Future<Output = Result<remote::ConnectListNwfiltersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListNWFilters")))
    }

    /// Defines a network filter from XML.
    fn nwfilter_define_xml(
        &self,
        cx: &Cx,
        args: remote::NwfilterDefineXmlArgs,
    ) -> impl Future<Output = Result<remote::NwfilterDefineXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNWFilterDefineXML")))
    }

    /// Forgets a network filter.
    fn nwfilter_undefine(
        &self,
        cx: &Cx,
        args: remote::NwfilterUndefineArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNWFilterUndefine")))
    }

    /// Lists network filters; or only counts them if no results are wanted.
    fn connect_list_all_nwfilters(
        &self,
        cx: &Cx,
        args: remote::ConnectListAllNwfiltersArgs,
    ) -> impl Future<Output = Result<remote::ConnectListAllNwfiltersRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListAllNWFilters")))
    }

    /// Finds the binding of a filter to a network port by the port's device name.
    fn nwfilter_binding_lookup_by_port_dev(
        &self,
        cx: &Cx,
        args: remote::NwfilterBindingLookupByPortDevArgs,
    ) -> impl Future<Output = Result<remote::NwfilterBindingLookupByPortDevRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNWFilterBindingLookupByPortDev")))
    }

    /// Describes the binding of a filter to a network port as XML.
    fn nwfilter_binding_get_xml_desc(
        &self,
        cx: &Cx,
        args: remote::NwfilterBindingGetXmlDescArgs,
    ) -> impl Future<Output = Result<remote::NwfilterBindingGetXmlDescRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNWFilterBindingGetXMLDesc")))
    }

    /// Binds a filter to a network port as the XML says.
    fn nwfilter_binding_create_xml(
        &self,
        cx: &Cx,
        args: remote::NwfilterBindingCreateXmlArgs,
    ) -> impl Future<Output = Result<remote::NwfilterBindingCreateXmlRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNWFilterBindingCreateXML")))
    }

    /// Removes the binding of a filter to a network port.
    fn nwfilter_binding_delete(
        &self,
        cx: &Cx,
        args: remote::NwfilterBindingDeleteArgs,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNWFilterBindingDelete")))
    }

    /// Lists the bindings of filters to network ports; or only counts them if no results are wanted.
    fn connect_list_all_nwfilter_bindings(
        &self,
        cx: &Cx,
        args: remote::ConnectListAllNwfilterBindingsArgs,
    ) -> impl Future<Output = Result<remote::ConnectListAllNwfilterBindingsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virConnectListAllNWFilterBindings")))
    }

    /// Defines a network filter from XML, if asked after checking it against the schema.
    fn nwfilter_define_xml_flags(
        &self,
        cx: &Cx,
        args: remote::NwfilterDefineXmlFlagsArgs,
    ) -> impl Future<Output = Result<remote::NwfilterDefineXmlFlagsRet, Error>> + Send {
        let _ = (cx, args);
        ready(Err(Error::unsupported("virNWFilterDefineXMLFlags")))
    }
}
