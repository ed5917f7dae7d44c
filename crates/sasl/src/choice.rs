//! Which mechanism of a server's list is used.

use crate::{Mechanism, SaslCode, SaslError};

/// What the connection asks of a mechanism.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The connection is not protected by itself: the mechanism must bring a security layer, and neither passwords in
    /// clear nor strangers will do.
    pub needs_layer: bool,
    /// The transport has proved who the client is.
    pub is_external: bool,
}

/// What the caller can be asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Whom to act as.
    pub authorization: bool,
    /// Who proves.
    pub authentication: bool,
    /// The password.
    pub password: bool,
}

/// Picks the strongest mechanism of a list that the policy allows and the caller can serve. Names are separated by
/// anything that no name contains.
///
/// # Errors
/// There is none.
pub fn choose(list: &str, policy: Policy, can: Needs) -> Result<Mechanism, SaslError> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let offered: Vec<_> = list.split(|c| !is_part(c)).filter_map(Mechanism::named).collect();
    let fits = |mechanism: &Mechanism| offered.contains(mechanism) && fits(*mechanism, policy, can);
    let chosen = Mechanism::ALL.iter().copied().find(fits);
    chosen.ok_or_else(|| SaslError::new(SaslCode::NO_MECHANISM, "No worthy mechs found"))
}

fn fits(mechanism: Mechanism, policy: Policy, can: Needs) -> bool {
    if policy.needs_layer && !mechanism.has_layer() {
        return false;
    }
    match mechanism {
        // the ticket tells who it is
        #[cfg(feature = "gssapi")]
        Mechanism::Gssapi => true,
        Mechanism::ScramSha256 | Mechanism::ScramSha1 | Mechanism::DigestMd5 | Mechanism::Plain => {
            can.authentication && can.password
        }
        Mechanism::External => policy.is_external,
        Mechanism::Anonymous => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAFE: Policy = Policy { needs_layer: false, is_external: false };
    const ALL: Needs = Needs { authorization: true, authentication: true, password: true };

    #[test]
    fn the_strongest_is_chosen() {
        let rows = [
            ("PLAIN SCRAM-SHA-256 DIGEST-MD5 ANONYMOUS", Some(Mechanism::ScramSha256)),
            ("SCRAM-SHA-1,PLAIN", Some(Mechanism::ScramSha1)),
            ("PLAIN,EXTERNAL,DIGEST-MD5", Some(Mechanism::DigestMd5)),
            ("plain", Some(Mechanism::Plain)),
            ("ANONYMOUS,X", Some(Mechanism::Anonymous)),
            ("EXTERNAL", None),
            ("SCRAM-SHA", None),
            ("", None),
        ];
        for (list, expected) in rows {
            assert_eq!(choose(list, SAFE, ALL).ok(), expected, "{list}");
        }
    }

    #[test]
    fn what_cannot_be_served_is_passed_over() {
        assert_eq!(choose("PLAIN,ANONYMOUS", SAFE, Needs::default()), Ok(Mechanism::Anonymous));
        let error = choose("PLAIN", SAFE, Needs::default()).unwrap_err();
        assert_eq!(error.to_string(), "-4 (SASL(-4): no mechanism available: No worthy mechs found)");
        let open = Policy { needs_layer: true, ..SAFE };
        assert!(choose("PLAIN,SCRAM-SHA-256,ANONYMOUS", open, ALL).is_err());
        assert_eq!(choose("PLAIN,SCRAM-SHA-256,DIGEST-MD5", open, ALL), Ok(Mechanism::DigestMd5));
        let known = Policy { is_external: true, ..SAFE };
        assert_eq!(choose("PLAIN,EXTERNAL", known, ALL), Ok(Mechanism::External));
    }
}
