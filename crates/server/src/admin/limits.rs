//! How many clients a server takes.

use ferrovirt_proto::remote::TypedParam;

use super::{
    error::AdminError,
    params::{Numbers, uint},
};
use crate::places::{Counted, Places};

const MAX: &str = "nclients_max";
const UNKNOWN_MAX: &str = "nclients_unauth_max";

/// The limits and what is used of them.
pub(super) fn params(counted: Counted) -> Vec<TypedParam> {
    vec![
        uint(MAX, counted.clients_max),
        uint("nclients", counted.clients),
        uint(UNKNOWN_MAX, counted.anonymous_max),
        uint("nclients_unauth", counted.anonymous),
    ]
}

/// Changes the limits that are given.
pub(super) fn change(places: &Places, params: &[TypedParam]) -> Result<(), AdminError> {
    let given = Numbers::check(params, &[MAX, UNKNOWN_MAX])?;
    let or = |field, limit| given.get(field).map_or(limit, |number| usize::try_from(number).unwrap_or(usize::MAX));
    places.change_limits(|counted| {
        counted.clients_max = or(MAX, counted.clients_max);
        counted.anonymous_max = or(UNKNOWN_MAX, counted.anonymous_max);
        if counted.anonymous_max > counted.clients_max { Err(AdminError::UnknownAboveAll) } else { Ok(()) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Limits;

    #[test]
    fn limits_are_checked_as_libvirt_does() {
        let places = Places::new(Limits::default());
        change(&places, &[uint(MAX, 100), uint(UNKNOWN_MAX, 10)]).unwrap();
        assert_eq!((places.counted().clients_max, places.counted().anonymous_max), (100, 10));
        assert_eq!(change(&places, &[uint(MAX, 5)]), Err(AdminError::UnknownAboveAll));
        assert_eq!(change(&places, &[uint(UNKNOWN_MAX, 101)]), Err(AdminError::UnknownAboveAll));
        assert_eq!(places.counted().clients_max, 100, "what is refused changes nothing");
    }
}
