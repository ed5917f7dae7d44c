//! Simulated pipe, hand-moved clock and scripted peers for Ferrovirt's tests.
#![forbid(unsafe_code)]
