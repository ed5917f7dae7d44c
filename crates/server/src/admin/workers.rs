//! libvirtd's pool of workers, as far as there is one here.
//!
//! Calls are tasks of the runtime. The numbers are kept and told as libvirtd tells those of a pool of that size: as many
//! workers as it starts with, or as many as there are calls under way.

use ferrovirt_proto::remote::TypedParam;

use super::{
    error::AdminError,
    params::{Numbers, uint},
};
use crate::Workers;

const MIN: &str = "minWorkers";
const MAX: &str = "maxWorkers";
const PRIORITY: &str = "prioWorkers";

impl Workers {
    /// The pool with so many calls under way.
    pub(super) fn params(self, busy: usize) -> Vec<TypedParam> {
        let workers = busy.clamp(self.min.min(self.max), self.max);
        vec![
            uint(MIN, self.min),
            uint(MAX, self.max),
            uint("nWorkers", workers),
            uint("freeWorkers", workers.saturating_sub(busy)),
            uint(PRIORITY, self.priority),
            uint("jobQueueDepth", busy.saturating_sub(self.max)),
        ]
    }

    /// Changes the sizes that are given.
    pub(super) fn change(&mut self, params: &[TypedParam]) -> Result<(), AdminError> {
        let given = Numbers::check(params, &[MIN, MAX, PRIORITY])?;
        let or = |field, size| given.get(field).map_or(size, |number| usize::try_from(number).unwrap_or(usize::MAX));
        let wanted = Self { min: or(MIN, self.min), max: or(MAX, self.max), priority: or(PRIORITY, self.priority) };
        if wanted.min > wanted.max {
            return Err(AdminError::WorkersMinAboveMax);
        }
        if (wanted.max == 0) != (self.max == 0) {
            return Err(AdminError::WorkersZero);
        }
        *self = wanted;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(pool: Workers, busy: usize) -> Vec<(String, u32)> {
        let number = |param: TypedParam| {
            let number = Numbers::check(std::slice::from_ref(&param), &[&param.field]).unwrap().get(&param.field);
            (param.field.clone(), number.unwrap())
        };
        pool.params(busy).into_iter().map(number).collect()
    }

    #[test]
    fn a_pool_grows_with_the_calls_under_way() {
        let told = |busy| numbers(Workers::default(), busy).into_iter().map(|(_, number)| number).collect::<Vec<_>>();
        assert_eq!(told(0), [5, 20, 5, 5, 5, 0]);
        assert_eq!(told(1), [5, 20, 5, 4, 5, 0]);
        assert_eq!(told(9), [5, 20, 9, 0, 5, 0]);
        assert_eq!(told(30), [5, 20, 20, 0, 5, 10]);
    }

    #[test]
    fn sizes_are_checked_as_libvirt_does() {
        let mut pool = Workers::default();
        pool.change(&[uint(MAX, 30), uint(MIN, 6), uint(PRIORITY, 0)]).unwrap();
        assert_eq!(pool, Workers { min: 6, max: 30, priority: 0 });
        assert_eq!(pool.change(&[uint(MIN, 31)]), Err(AdminError::WorkersMinAboveMax));
        assert_eq!(pool.change(&[uint(MIN, 0), uint(MAX, 0)]), Err(AdminError::WorkersZero));
        assert_eq!(pool.max, 30, "what is refused changes nothing");
    }
}
