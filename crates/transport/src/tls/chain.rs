//! From a peer's certificate to somebody who is trusted, the way GnuTLS goes.

use bitflags::bitflags;

use super::{
    algorithm::{self, KeyKind},
    certificate::{Certificate, usage},
    constraints,
    profile::Profile,
    revocation::RevocationList,
};

bitflags! {
    /// What is wrong with a chain.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) struct Flaws: u32 {
        /// Nobody trusted has signed it.
        const NO_ISSUER = 1 << 0;
        /// The one who signed may not.
        const ISSUER_IS_NO_AUTHORITY = 1 << 1;
        /// A limit that an authority has set is broken.
        const CONSTRAINT = 1 << 2;
        /// A signature is wrong.
        const SIGNATURE = 1 << 3;
        /// A key is too short, or a hash is broken.
        const INSECURE = 1 << 4;
        /// Not valid any more.
        const EXPIRED = 1 << 5;
        /// Not valid yet.
        const NOT_YET_ACTIVE = 1 << 6;
        /// Revoked.
        const REVOKED = 1 << 7;
        /// A critical extension that nobody here understands.
        const UNKNOWN_EXTENSION = 1 << 8;
        /// A key or signature that this build cannot check.
        const UNSUPPORTED = 1 << 9;
        /// Longer than chains are.
        const TOO_LONG = 1 << 10;
    }
}

/// How many certificates a peer may send.
const CHAIN_MAX: usize = 16;

/// How many steps a chain may have when no authority says less.
const PATH_MAX: u32 = 4096;

/// Who is trusted, and what they have revoked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trust {
    pub(crate) authorities: Vec<Certificate>,
    pub(crate) revoked: Vec<RevocationList>,
}

/// How strictly a chain is judged.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Strictness {
    /// How strong keys and hashes must be; `None`: as strong as they are.
    pub(crate) profile: Option<Profile>,
    /// Look at the revocation lists.
    pub(crate) revocation: bool,
}

/// Looks for all that is wrong with a peer's chain, its own certificate first, at a time in seconds since 1970.
pub(crate) fn flaws(chain: &[Certificate], trust: &Trust, strictness: Strictness, now: i64) -> Flaws {
    if chain.len() > CHAIN_MAX {
        return Flaws::TOO_LONG;
    }
    let mut path = path(chain);
    if path.len() > 1 && path.last().is_some_and(|last| last.is_self_issued()) {
        // A root that the peer itself has sent proves nothing.
        path.pop();
    }
    let whole = path.clone();
    let mut walk = Walk { strictness, now, steps_left: PATH_MAX, authorities: Vec::new(), found: Flaws::empty() };
    if let Some((at, trusted)) = first_trusted(&path, trust) {
        walk.check_authority(trusted);
        path.truncate(at);
    }
    walk.down(&path, trust);
    let mut found = walk.found;
    if found.is_empty() && strictness.revocation {
        let is_revoked = |cert: &&Certificate| trust.revoked.iter().any(|list| list.names(cert));
        found.set(Flaws::REVOKED, whole.iter().any(is_revoked));
    }
    found
}

/// The certificates in the order in which one issued the other; what does not belong to it is left out.
fn path(chain: &[Certificate]) -> Vec<&Certificate> {
    let Some((first, rest)) = chain.split_first() else { return Vec::new() };
    let mut rest: Vec<&Certificate> = rest.iter().collect();
    let mut path = vec![first];
    while let Some(last) = path.last()
        && !last.is_self_issued()
        && let Some(at) = rest.iter().position(|candidate| last.is_issued_by(candidate))
    {
        path.push(rest.remove(at));
    }
    path
}

/// The first one that is trusted itself: the peer's own if it is the very same, an authority if name and key are.
fn first_trusted<'a>(path: &[&Certificate], trust: &'a Trust) -> Option<(usize, &'a Certificate)> {
    path.iter().enumerate().find_map(|(at, cert)| {
        let same = |trusted: &&Certificate| {
            if at == 0 { trusted.der == cert.der } else { trusted.subject == cert.subject && trusted.key == cert.key }
        };
        trust.authorities.iter().find(same).map(|trusted| (at, trusted))
    })
}

/// On the way from the one who is trusted down to the peer.
struct Walk<'a> {
    strictness: Strictness,
    now: i64,
    /// How many certificates may still follow.
    steps_left: u32,
    /// Those who were passed: all of them may limit the names below.
    authorities: Vec<&'a Certificate>,
    found: Flaws,
}

impl<'a> Walk<'a> {
    /// A trusted certificate that the peer has sent as well.
    fn check_authority(&mut self, trusted: &Certificate) {
        self.check_dates(trusted);
        self.check_strength(trusted, None, true);
    }

    fn down(&mut self, path: &[&'a Certificate], trust: &'a Trust) {
        let Some((top, below)) = path.split_last() else { return };
        if self.found.is_empty() {
            let issuer = self.find_issuer(top, &trust.authorities);
            self.step(top, issuer, path.len() == 1, true);
        }
        let mut issuer = *top;
        for (at, cert) in below.iter().enumerate().rev() {
            if !self.found.is_empty() {
                return;
            }
            self.step(cert, Some(issuer), at == 0, false);
            issuer = cert;
        }
    }

    /// Of several with the same name and key id, one that is valid.
    fn find_issuer(&self, cert: &Certificate, authorities: &'a [Certificate]) -> Option<&'a Certificate> {
        let mut candidates = authorities.iter().filter(|candidate| cert.is_issued_by(candidate));
        let first = candidates.next()?;
        let valid = |candidate: &&Certificate| candidate.valid_from <= self.now && self.now < candidate.valid_until;
        Some(candidates.rfind(valid).unwrap_or(first))
    }

    /// One certificate under the one who issued it, who is trusted already or was checked before.
    fn step(&mut self, cert: &'a Certificate, issuer: Option<&'a Certificate>, end: bool, issuer_trusted: bool) {
        if self.steps_left == 0 {
            self.found |= Flaws::CONSTRAINT;
            return;
        }
        self.steps_left -= 1;
        match issuer {
            None => self.found |= Flaws::NO_ISSUER,
            Some(issuer) => {
                self.authorities.push(issuer);
                self.check_issuer(cert, issuer, issuer_trusted);
                self.check_names(cert, end);
                self.check_signature(cert, issuer);
                self.found.set(Flaws::UNKNOWN_EXTENSION, issuer.extensions.unknown_critical);
                self.check_dates(issuer);
            }
        }
        if end && cert.extensions.unknown_critical {
            self.found |= Flaws::UNKNOWN_EXTENSION;
        }
        self.check_strength(cert, issuer, false);
        self.check_dates(cert);
    }

    /// Whether the issuer may issue. A trusted one of version 1 cannot say so, and may.
    fn check_issuer(&mut self, cert: &Certificate, issuer: &Certificate, trusted: bool) {
        if trusted && issuer.version == 1 {
            return;
        }
        let usage_allows = |usage| usage & usage::CERTIFICATE_SIGNING != 0;
        if issuer.extensions.usage.as_ref().is_some_and(|found| !usage_allows(found.value)) {
            self.found |= Flaws::CONSTRAINT;
        }
        if cert.der == issuer.der {
            // Trusted in its own right.
            return;
        }
        match issuer.extensions.basic_constraints {
            Some(kind) if kind.authority => {
                self.steps_left = self.steps_left.min(kind.path_length.unwrap_or(u32::MAX));
            }
            None if trusted && issuer.is_self_issued() => {}
            _ => self.found |= Flaws::ISSUER_IS_NO_AUTHORITY,
        }
    }

    /// Names are looked at where hosts have them: in the peer's own certificate.
    fn check_names(&mut self, cert: &Certificate, end: bool) {
        let mut limits = self.authorities.iter().filter_map(|issuer| issuer.extensions.name_constraints.as_ref());
        if end && !limits.all(|limit| constraints::allow(limit, cert)) {
            self.found |= Flaws::CONSTRAINT;
        }
    }

    fn check_signature(&mut self, cert: &Certificate, issuer: &Certificate) {
        match algorithm::is_signed_by(cert, issuer) {
            Some(true) => {}
            Some(false) => self.found |= Flaws::SIGNATURE,
            None => self.found |= Flaws::UNSUPPORTED,
        }
    }

    fn check_dates(&mut self, cert: &Certificate) {
        self.found |= if self.now < cert.valid_from {
            Flaws::NOT_YET_ACTIVE
        } else if self.now > cert.valid_until {
            Flaws::EXPIRED
        } else {
            Flaws::empty()
        };
    }

    /// Keys and hashes; a root's own signature says nothing, so its hash may be any.
    fn check_strength(&mut self, cert: &Certificate, issuer: Option<&Certificate>, trusted: bool) {
        let hash = cert.signature.hash;
        if let Some(profile) = self.strictness.profile {
            let keys = [Some(cert), issuer].into_iter().flatten().map(|cert| &cert.key);
            let strong = |key: &algorithm::PublicKey| key.kind == KeyKind::Unknown || profile.allows_key(key);
            let hash_is_weak = !trusted && hash.is_some_and(|hash| !profile.allows_hash(hash));
            let suits = profile.suits(cert, issuer);
            if hash_is_weak || !suits || !keys.into_iter().all(strong) {
                self.found |= Flaws::INSECURE;
            }
        }
        if !trusted && hash.is_some_and(algorithm::Hash::is_broken) && !cert.is_self_issued() {
            self.found |= Flaws::INSECURE;
        }
    }
}
