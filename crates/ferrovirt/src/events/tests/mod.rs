//! Events with a backend whose answers the test gives, one by one.

mod fake;
mod sharing;
mod timing;
mod values;
