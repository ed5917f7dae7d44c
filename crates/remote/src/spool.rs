//! Where received stream data waits for a slow reader: in memory, and beyond that in a file without a name.

use std::{collections::VecDeque, fs::File, io};

use ferrovirt_rpc::StreamItem;

use crate::place::{read_at, write_at};

/// How much waits in memory before data goes to the file.
const MEMORY_MAX: usize = 1 << 20;
/// How much of the file is read back at once.
const READ_MAX: u64 = 256 << 10;

/// A queue of stream items without a bound on its bytes.
#[derive(Debug, Default)]
pub(crate) struct Spool {
    items: VecDeque<Stored>,
    in_memory: usize,
    file: Option<File>,
    file_end: u64,
}

#[derive(Debug)]
enum Stored {
    Memory(StreamItem),
    /// A run of bytes in the file.
    File {
        offset: u64,
        length: u64,
    },
}

impl Spool {
    /// Adds an item at the end.
    pub(crate) fn push(&mut self, item: StreamItem) -> io::Result<()> {
        match item {
            // Once something is in the file, the rest follows: two places in turn would cost a look-up each.
            StreamItem::Data(data) if self.in_memory + data.len() > MEMORY_MAX || self.holds_file_data() => {
                self.push_to_file(&data)
            }
            item => {
                self.in_memory += data_length(&item);
                self.items.push_back(Stored::Memory(item));
                Ok(())
            }
        }
    }

    /// Takes the next item.
    pub(crate) fn pop(&mut self) -> io::Result<Option<StreamItem>> {
        match self.items.front_mut() {
            None => Ok(None),
            Some(Stored::Memory(_)) => {
                let Some(Stored::Memory(item)) = self.items.pop_front() else { return Ok(None) };
                self.in_memory -= data_length(&item);
                Ok(Some(item))
            }
            Some(Stored::File { offset, length }) => {
                let take = READ_MAX.min(*length);
                let from = *offset;
                *offset += take;
                *length -= take;
                if *length == 0 {
                    self.items.pop_front();
                }
                self.read_file(from, take).map(Some)
            }
        }
    }

    fn holds_file_data(&self) -> bool {
        matches!(self.items.back(), Some(Stored::File { .. }))
    }

    fn push_to_file(&mut self, data: &[u8]) -> io::Result<()> {
        if self.file.is_none() {
            self.file = Some(tempfile::tempfile()?);
        }
        let Some(file) = &self.file else { return Err(io::ErrorKind::NotFound.into()) };
        write_at(file, data, self.file_end)?;
        let added = data.len() as u64;
        match self.items.back_mut() {
            Some(Stored::File { offset, length }) if *offset + *length == self.file_end => *length += added,
            _ => self.items.push_back(Stored::File { offset: self.file_end, length: added }),
        }
        self.file_end += added;
        Ok(())
    }

    fn read_file(&mut self, offset: u64, length: u64) -> io::Result<StreamItem> {
        let Some(file) = &self.file else { return Err(io::ErrorKind::NotFound.into()) };
        let mut data = vec![0; usize::try_from(length).unwrap_or(usize::MAX)];
        read_at(file, &mut data, offset)?;
        if !self.items.iter().any(|item| matches!(item, Stored::File { .. })) {
            // The reader has caught up: give the disk its room back.
            self.file_end = 0;
            file.set_len(0)?;
        }
        Ok(StreamItem::Data(data))
    }
}

fn data_length(item: &StreamItem) -> usize {
    match item {
        StreamItem::Data(data) => data.len(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(number: u8, length: usize) -> StreamItem {
        StreamItem::Data(vec![number; length])
    }

    /// All bytes that come out, and the holes between them, in order.
    fn drain(spool: &mut Spool) -> Vec<StreamItem> {
        let mut items: Vec<StreamItem> = Vec::new();
        while let Some(item) = spool.pop().unwrap() {
            match (items.last_mut(), item) {
                (Some(StreamItem::Data(before)), StreamItem::Data(data)) => before.extend(data),
                (_, item) => items.push(item),
            }
        }
        items
    }

    #[test]
    fn order_survives_the_way_through_the_file() {
        let mut spool = Spool::default();
        let mut expected = Vec::new();
        for number in 0..20 {
            spool.push(chunk(number, 300_000)).unwrap();
            expected.extend(vec![number; 300_000]);
        }
        spool.push(StreamItem::Hole(7)).unwrap();
        spool.push(chunk(99, 10)).unwrap();
        spool.push(StreamItem::End).unwrap();
        assert!(spool.in_memory <= MEMORY_MAX + 10);
        let expected = [StreamItem::Data(expected), StreamItem::Hole(7), chunk(99, 10), StreamItem::End];
        assert_eq!(drain(&mut spool), expected);
    }

    #[test]
    fn the_file_shrinks_when_the_reader_has_caught_up() {
        let mut spool = Spool::default();
        for round in 0..3 {
            for _ in 0..10 {
                spool.push(chunk(round, 400_000)).unwrap();
            }
            assert_eq!(drain(&mut spool), [chunk(round, 4_000_000)]);
            assert_eq!((spool.file_end, spool.file.as_ref().unwrap().metadata().unwrap().len()), (0, 0));
        }
    }

    #[test]
    fn little_data_needs_no_file() {
        let mut spool = Spool::default();
        spool.push(chunk(1, 1000)).unwrap();
        assert_eq!(drain(&mut spool), [chunk(1, 1000)]);
        assert!(spool.file.is_none());
    }
}
