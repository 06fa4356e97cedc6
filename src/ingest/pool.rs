//! Blocks of a file to workers, and their results back in the order of the file.
//!
//! Where a block ends is a guess by counting quotes. A worker says how much of its block it could
//! account for; what is left is read again together with the next block. So a wrong guess costs
//! time, never a row, and neither block size nor threads change what is read.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use super::block::{Parsed, parse_block};
use super::error::IngestError;
use super::fields::{Tail, count};
use super::layout::Layout;
use super::plan::Plan;
use super::text::Text;

/// Gives a file out in blocks that end, as far as can be told cheaply, with a record.
pub(super) struct Feeder<'i> {
    text: &'i mut Text,
    carry: Vec<u8>,
    block: usize,
    tail: Tail,
}

impl<'i> Feeder<'i> {
    /// Starts with the bytes that were already read.
    pub(super) fn new(text: &'i mut Text, carry: Vec<u8>, block: usize) -> Self {
        Self { text, carry, block: block.max(1), tail: Tail::More }
    }

    /// Bytes read from the disk so far.
    pub(super) fn done(&self) -> u64 {
        self.text.input().done()
    }

    fn next(&mut self) -> Result<Option<(Vec<u8>, Tail)>, IngestError> {
        if self.tail == Tail::End && self.carry.is_empty() {
            return Ok(None);
        }
        let mut bytes = std::mem::take(&mut self.carry);
        if bytes.len() < self.block {
            bytes.reserve_exact(self.block - bytes.len());
            self.text.fill(&mut bytes, self.block)?;
            if bytes.len() < self.block {
                self.tail = Tail::End;
                return Ok(Some((bytes, Tail::End)));
            }
        }
        let most = bytes.get(..self.block).unwrap_or(&bytes);
        self.carry = bytes.split_off(cut(most));
        Ok(Some((bytes, Tail::More)))
    }
}

/// Where to cut: behind the last line end outside quotes, if quotes can be counted on.
fn cut(bytes: &[u8]) -> usize {
    let total = count(bytes, b'"');
    let half = bytes.len() / 2;
    let mut behind = 0;
    for (at, &byte) in bytes.iter().enumerate().skip(half).rev() {
        match byte {
            b'"' => behind += 1,
            b'\n' if (total - behind).is_multiple_of(2) => return at + 1,
            _ => {}
        }
    }
    let any = bytes.iter().rposition(|&byte| byte == b'\n').filter(|at| *at >= half);
    any.map_or(bytes.len(), |at| at + 1)
}

struct Job {
    bytes: Arc<Vec<u8>>,
    tail: Tail,
    done: SyncSender<Parsed>,
}

struct Waiting {
    bytes: Arc<Vec<u8>>,
    tail: Tail,
    parsed: Receiver<Parsed>,
}

/// Parses all that the feeder gives; `take` gets the results in order, with the bytes read so far.
///
/// # Errors
/// Those of reading, and those that `take` returns.
pub(super) fn parse_all(
    plan: (&Plan, &Layout),
    mut feeder: Feeder<'_>,
    threads: usize,
    take: &mut dyn FnMut(Parsed, u64) -> Result<(), IngestError>,
) -> Result<(), IngestError> {
    let (jobs, queue) = channel::<Job>();
    let queue = Mutex::new(queue);
    std::thread::scope(|scope| {
        let workers = if threads > 1 { threads } else { 0 };
        for _ in 0..workers {
            scope.spawn(|| work(plan, &queue));
        }
        let ended = coordinate(plan, &mut feeder, &Desk { jobs: &jobs, workers }, take);
        // Without a sender the workers end.
        drop(jobs);
        ended
    })
}

fn work(plan: (&Plan, &Layout), queue: &Mutex<Receiver<Job>>) {
    loop {
        let job = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = job else { return };
        let parsed = parse_block(plan, &job.bytes, job.tail);
        // The receiver is gone when the block was read again with what stood before it.
        let _ = job.done.send(parsed);
    }
}

struct Desk<'a> {
    jobs: &'a Sender<Job>,
    workers: usize,
}

fn coordinate(
    plan: (&Plan, &Layout),
    feeder: &mut Feeder<'_>,
    desk: &Desk<'_>,
    take: &mut dyn FnMut(Parsed, u64) -> Result<(), IngestError>,
) -> Result<(), IngestError> {
    let mut waiting: VecDeque<Waiting> = VecDeque::new();
    loop {
        while waiting.len() < desk.workers * 2
            && let Some((bytes, tail)) = feeder.next()?
        {
            let bytes = Arc::new(bytes);
            let (done, parsed) = sync_channel(1);
            // With no worker left, the receiver reports it below.
            let _ = desk.jobs.send(Job { bytes: Arc::clone(&bytes), tail, done });
            waiting.push_back(Waiting { bytes, tail, parsed });
        }
        let (mut bytes, mut parsed) = match waiting.pop_front() {
            Some(first) => {
                let parsed = first.parsed.recv();
                let parsed = parsed.unwrap_or_else(|_| parse_block(plan, &first.bytes, first.tail));
                (first.bytes, parsed)
            }
            None => match feeder.next()? {
                Some((bytes, tail)) => {
                    let parsed = parse_block(plan, &bytes, tail);
                    (Arc::new(bytes), parsed)
                }
                None => return Ok(()),
            },
        };
        loop {
            let consumed = parsed.consumed;
            take(parsed, feeder.done())?;
            if consumed == bytes.len() {
                break;
            }
            let mut joined = bytes.get(consumed..).unwrap_or_default().to_vec();
            let (more, tail) = match waiting.pop_front() {
                Some(next) => (next.bytes, next.tail),
                None => match feeder.next()? {
                    Some((bytes, tail)) => (Arc::new(bytes), tail),
                    None => (Arc::default(), Tail::End),
                },
            };
            joined.extend_from_slice(&more);
            bytes = Arc::new(joined);
            parsed = parse_block(plan, &bytes, tail);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_ends_behind_the_last_line_end_outside_quotes() {
        assert_eq!(cut(b"a,b\nc,d\ne"), 8);
        assert_eq!(cut(b"a,b\nc,d\n\"x\ny"), 8);
        assert_eq!(cut(b"no line end at all"), 18);
    }
}
