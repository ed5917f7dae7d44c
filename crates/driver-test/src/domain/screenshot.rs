//! Pictures of screens: always the same.

use std::{
    sync::{Mutex, PoisonError},
    task::{Context, Poll},
};

use ferrovirt_driver::{Cx, PACKET_DATA_MAX, Piece, Stream};
use ferrovirt_error::{Error, ErrorCode, ErrorDomain};
use ferrovirt_proto::remote as r;

use crate::{
    backend::{Answer, TestBackend},
    flags,
};

/// 1120 by 832 pixels of grey.
const PICTURE: &[u8] = include_bytes!("screen.png");

pub(crate) fn domain_screenshot(
    backend: &TestBackend,
    args: r::DomainScreenshotArgs,
    cx: &Cx,
) -> Answer<r::DomainScreenshotRet> {
    flags::check(args.flags, 0, "testDomainScreenshot")?;
    // Any screen of any domain will do, but there must be one.
    backend.look(&args.dom, |_| ())?;
    cx.open_stream(Box::new(Picture { rest: Mutex::new(Some(PICTURE)) }));
    Ok(r::DomainScreenshotRet { mime: Some("image/png".to_owned()) })
}

/// A picture under way.
#[derive(Debug)]
struct Picture {
    /// What was not read yet; nothing once the stream was ended.
    rest: Mutex<Option<&'static [u8]>>,
}

impl Picture {
    fn end(&self) -> Poll<Result<(), Error>> {
        let ended = self.rest.lock().unwrap_or_else(PoisonError::into_inner).take();
        Poll::Ready(ended.map(drop).ok_or_else(closed))
    }
}

fn closed() -> Error {
    Error::new(ErrorDomain::STREAMS, ErrorCode::OPERATION_INVALID, "stream is not open")
}

fn read_only() -> Error {
    Error::new(ErrorDomain::STREAMS, ErrorCode::OPERATION_INVALID, "a picture of a screen is only read")
}

impl Stream for Picture {
    fn poll_next(&self, _: &mut Context<'_>) -> Poll<Result<Option<Piece>, Error>> {
        let mut rest = self.rest.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(bytes) = *rest else { return Poll::Ready(Err(closed())) };
        let (now, later) = bytes.split_at(bytes.len().min(PACKET_DATA_MAX));
        *rest = Some(later);
        Poll::Ready(Ok((!now.is_empty()).then(|| Piece::Data(now.to_vec()))))
    }

    fn poll_send(&self, _: &mut Context<'_>, _: &[u8]) -> Poll<Result<usize, Error>> {
        Poll::Ready(Err(read_only()))
    }

    fn poll_send_hole(&self, _: &mut Context<'_>, _: u64) -> Poll<Result<(), Error>> {
        Poll::Ready(Err(read_only()))
    }

    fn poll_finish(&self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.end()
    }

    fn poll_abort(&self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.end()
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;

    #[test]
    fn a_picture_is_read_to_its_end_once() {
        let picture = Picture { rest: Mutex::new(Some(PICTURE)) };
        let mut cx = Context::from_waker(Waker::noop());
        let mut read = Vec::new();
        while let Poll::Ready(Ok(Some(Piece::Data(data)))) = picture.poll_next(&mut cx) {
            read.extend(data);
        }
        assert!(read.starts_with(b"\x89PNG\r\n\x1a\n") && read == PICTURE);
        assert!(matches!(picture.poll_send(&mut cx, b"x"), Poll::Ready(Err(_))));
        assert!(matches!(picture.poll_finish(&mut cx), Poll::Ready(Ok(()))));
        assert!(matches!(picture.poll_next(&mut cx), Poll::Ready(Err(_))));
    }
}
