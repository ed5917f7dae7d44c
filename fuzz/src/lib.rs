//! What the fuzz targets share: an allocator that refuses more than any input may ask for, and a reader of inputs.

mod input;

pub use input::Input;

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The longest packet of the protocol, in bytes.
pub const MESSAGE_MAX: usize = 33_554_432;

/// What may be held at once while one input is handled: a message, and room for the fuzzer's own.
const LIVE_MAX: usize = MESSAGE_MAX + (MESSAGE_MAX >> 1);

static LIVE: AtomicUsize = AtomicUsize::new(0);

/// Counts what is held, and ends the process where it becomes too much.
pub struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: every call goes to the system's allocator unchanged; counting touches no memory that it hands out.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let live = LIVE.fetch_add(layout.size(), Ordering::Relaxed) + layout.size();
        if live > LIVE_MAX {
            // no unwinding out of an allocator; the fuzzer reports the input
            std::process::abort();
        }
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}
