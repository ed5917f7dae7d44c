// Generated from schema/enums/secret.fv: do not edit.
// Change the schema and run `cargo xtask codegen`.

//! Flags and enums of secrets.

use crate::wire::numbers;

numbers! {
    /// What happened to a secret. (`virSecretEventLifecycleType`)
    enum SecretEventLifecycleType from "VIR_SECRET_EVENT_" {
        DEFINED = 0,
        UNDEFINED = 1,
    }

    /// The events of secrets. (`virSecretEventID`)
    enum SecretEventId from "VIR_SECRET_EVENT_ID_" {
        LIFECYCLE = 0,
        VALUE_CHANGED = 1,
    }

    /// What a secret is used for. (`virSecretUsageType`)
    enum SecretUsageType from "VIR_SECRET_USAGE_TYPE_" {
        NONE = 0,
        VOLUME = 1,
        CEPH = 2,
        ISCSI = 3,
        TLS = 4,
        VTPM = 5,
    }
}
