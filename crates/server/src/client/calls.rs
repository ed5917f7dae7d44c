//! Answering calls.

use std::{
    os::fd::OwnedFd,
    pin::Pin,
    sync::Arc,
    task::{Context, Waker},
    time::Instant,
};

use ferrovirt_driver::{Call, Cx, Procedure as _, Reply, Stream, dispatch_session, procedures as p};
use ferrovirt_error::Error;
use ferrovirt_proto::{Family, ProcedureInfo, StreamDirection, net, procedure};
use ferrovirt_rpc::{Answer, CallHandle, CallId, IncomingCall, Layer, StreamOptions};

use super::{Client, TURN, opening::Opening, streams};
use crate::{
    admin,
    error::ServerError,
    generated::{decode_call, encode_reply},
    room::Taken,
};

/// What goes back for a call.
struct Outcome {
    payload: Vec<u8>,
    fds: Vec<OwnedFd>,
    stream: Option<(Box<dyn Stream>, StreamOptions)>,
    layer: Option<Box<dyn Layer>>,
    /// What the answer takes, if it is long.
    room: Option<Taken>,
}

impl Client {
    /// Starts to answer a call and those that wait behind it, for a turn. One that needs not wait is answered at once, the
    /// others beside each other.
    pub(super) fn serve(self: &Arc<Self>, first: IncomingCall<OwnedFd>) {
        let begin = Instant::now();
        let mut next = Some(first);
        while let Some(call) = next {
            let client = Arc::clone(self);
            let mut answering: Pin<Box<dyn Future<Output = ()> + Send>> =
                Box::pin(async move { client.serve_one(call).await });
            let mut cx = Context::from_waker(Waker::noop());
            if answering.as_mut().poll(&mut cx).is_pending() {
                tokio::spawn(answering);
            }
            let is_over = begin.elapsed() >= TURN;
            next = self.lock().go_on_serving(is_over);
        }
    }

    async fn serve_one(self: Arc<Self>, call: IncomingCall<OwnedFd>) {
        let (handle, id) = (call.handle, call.id);
        let outcome = self.answer(call).await;
        let closes = outcome.is_ok() && is_close(id);
        self.reply(handle, outcome, closes);
    }

    fn reply(self: &Arc<Self>, handle: CallHandle, outcome: Result<Outcome, Error>, closes: bool) {
        let started = self.with_session(|state| {
            state.closing |= closes;
            let outcome = match outcome {
                Ok(outcome) => outcome,
                Err(error) => {
                    // A session that is over has nobody to tell.
                    let _ = state.session.reply_error(handle, &error);
                    return None;
                }
            };
            state.long_answers.extend(outcome.room);
            let mut answer = Answer::new(outcome.payload);
            answer.fds = outcome.fds;
            answer.layer = outcome.layer;
            answer.stream = outcome.stream.as_ref().map(|(_, options)| *options);
            let id = match state.session.reply(handle, answer) {
                Ok(id) => id,
                Err(_) => {
                    let _ = state.session.reply_error(handle, &ServerError::BadReply.into());
                    None
                }
            };
            id.zip(outcome.stream.map(|(stream, _)| stream))
        });
        if let Some((id, stream)) = started {
            tokio::spawn(streams::pump(Arc::clone(self), id, stream));
        }
    }

    async fn answer(self: &Arc<Self>, call: IncomingCall<OwnedFd>) -> Result<Outcome, Error> {
        let info = procedure(call.id.program, call.id.procedure).ok_or(ServerError::BadArguments)?;
        if let Some(administration) = &self.server.administration {
            let payload = administration.answer(info.number, &call.payload)?;
            return Ok(Outcome { payload, fds: Vec::new(), stream: None, layer: None, room: None });
        }
        let decoded = decode_call(info, &call.payload).map_err(|_| ServerError::BadArguments)?;
        let cx = Cx::new();
        call.fds.into_iter().for_each(|fd| cx.send_descriptor(fd));
        let holes = info.sparse_flag.is_some_and(|bit| stream_flags(&decoded) & bit != 0);
        if info.stream.is_some() && self.lock().session.streams_held() >= STREAMS_MAX {
            return Err(ServerError::TooManyStreams.into());
        }
        let room = self.room_for_answer(info).await?;
        let reply = self.reply_to(&cx, info, decoded).await?;
        let stream = match info.stream {
            None => None,
            Some(direction) => Some((cx.take_stream().ok_or(ServerError::NoStream)?, options(direction, holes))),
        };
        let payload = encode_reply(&reply).map_err(|_| ServerError::BadReply)?;
        self.server.room.note_answer(info, payload.len());
        let proves = matches!(reply, Reply::AuthSaslStart(_) | Reply::AuthSaslStep(_));
        let layer = if proves { self.lock_login().take_layer() } else { None };
        Ok(Outcome { payload, fds: cx.take_returned(), stream, layer, room })
    }

    /// Waits until there is room for what is likely a long answer.
    async fn room_for_answer(&self, info: &ProcedureInfo) -> Result<Option<Taken>, Error> {
        let Some(length) = self.server.room.likely_length(info) else { return Ok(None) };
        tokio::select! {
            taken = Arc::clone(&self.server.room.answers).take(length) => Ok(Some(taken)),
            () = self.until_over() => Err(ServerError::NotOpen.into()),
        }
    }

    async fn reply_to(self: &Arc<Self>, cx: &Cx, info: &ProcedureInfo, call: Call) -> Result<Reply, Error> {
        if info.family == Family::Session {
            return dispatch_session(&Opening(Arc::clone(self)), cx, call).await;
        }
        if let Some(reply) = self.own_answer(&call)? {
            return Ok(reply);
        }
        let opened = self.opened().ok_or(ServerError::NotOpen)?;
        if let Some(reply) = self.registration(cx, &opened, &call).await {
            return reply;
        }
        opened.backend.call(cx, call).await
    }
}

/// The most streams that a client may have open.
const STREAMS_MAX: usize = 1000;

fn options(direction: StreamDirection, holes: bool) -> StreamOptions {
    StreamOptions::default().with_receives(direction != StreamDirection::Down).with_holes(holes)
}

/// Whether the connection ends behind the reply.
fn is_close(id: CallId) -> bool {
    let close = p::ConnectClose::INFO;
    let closes = [(close.program, close.number), (net::ADMIN_PROGRAM, admin::CLOSE)];
    closes.contains(&(id.program, id.procedure))
}

/// The flags of the calls whose streams may have holes.
fn stream_flags(call: &Call) -> u32 {
    match call {
        Call::StorageVolDownload(args) => args.flags,
        Call::StorageVolUpload(args) => args.flags,
        _ => 0,
    }
}
