//! Takes the connections, and stops gracefully.

use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout};
use tokio_io_timeout::TimeoutStream;

use crate::guard;
use crate::settings::Settings;

/// The largest head of a request that is still waited for. One that ends in the same read is taken, so a head is never
/// larger than twice this.
const HEAD_BYTES: usize = 32 * 1024;

/// How many clients may wait to be accepted, if the system permits so many. Those beyond it would be lost or late, because
/// the system drops what they send.
const WAITING: u32 = 4096;

/// Listens at the address, with room for clients that wait.
///
/// # Errors
///
/// If the address cannot be had. It is called inside a runtime.
pub fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    if cfg!(unix) {
        socket.set_reuseaddr(true)?; // so that it can start again at once
    }
    socket.bind(address)?;
    socket.listen(WAITING)
}

/// Answers requests until `stopped` ends. Then nobody new is accepted, and open requests have some time to end.
///
/// `true` says that all have ended.
///
/// It does not use `axum::serve`, which has no limit of connections, and no choice of the time for the head of a request.
pub async fn serve(listener: TcpListener, settings: Settings, stopped: impl Future<Output = ()>) -> bool {
    let free = Arc::new(Semaphore::new(settings.connections));
    let service = TowerToHyperService::new(guard::router(&settings, free.clone()));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(settings.head_time).max_buf_size(HEAD_BYTES);
    let open = GracefulShutdown::new();
    let mut stopped = pin!(stopped);
    loop {
        let (stream, permit) = tokio::select! {
            () = &mut stopped => break,
            Some(accepted) = accept(&listener, &free) => accepted,
            else => break,
        };
        let _ = stream.set_nodelay(true); // without it, an answer is only slower
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(settings.write_time));
        let connection = http.serve_connection(TokioIo::new(Box::pin(stream)), service.clone());
        let connection = open.watch(connection);
        tokio::spawn(async move {
            // A connection that breaks is nobody's loss but the client's, and there is nothing to do about it.
            let _ = connection.await;
            drop(permit);
        });
    }
    drop(listener);
    timeout(settings.stop_time, open.shutdown()).await.is_ok()
}

/// The next client, once there is room for one. It never fails for good: a client that has gone, or too many open files,
/// says nothing about the next.
async fn accept(listener: &TcpListener, free: &Arc<Semaphore>) -> Option<(TcpStream, OwnedSemaphorePermit)> {
    let permit = free.clone().acquire_owned().await.ok()?; // it is never closed
    loop {
        match listener.accept().await {
            Ok((stream, _)) => return Some((stream, permit)),
            Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => {}
            Err(_) => sleep(Duration::from_millis(100)).await,
        }
    }
}
