//! The service as its clients see it: over a socket, with good, bad and hostile requests.

mod answers;
mod contract;
mod hostile;
mod limits;
mod program;
mod support;
