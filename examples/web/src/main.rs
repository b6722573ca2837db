//! Builds the page and serves it to browsers on this computer: `cargo run`.

use std::error::Error;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, ExitCode};
use std::thread;
use std::time::Duration;

use lexopt::prelude::{Long, Short, Value, ValueExt};
use wasm_bindgen_cli_support::Bindgen;

const HELP: &str = "\
Builds the page in the browser into `dist/`, and serves it to browsers on this computer.

usage: backpain-web [--build-only] [--port PORT]

  --build-only  build, and do not serve
  --port PORT   serve there; 0 is any port that is free (8080 if not given)
  --help        this text

`dist/` is all that a web server needs. It should send the headers that this one sends.
";

const TARGET: &str = "wasm32-unknown-unknown";

/// The same as in `index.html`, and what only a header can say.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
                      connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; \
                      require-trusted-types-for 'script'; trusted-types 'none'";

const HEADERS: &[(&str, &str)] = &[
    ("Content-Security-Policy", POLICY),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cache-Control", "no-store"),
];

struct Settings {
    build_only: bool,
    port: u16,
}

fn main() -> ExitCode {
    match settings() {
        Err(error) => {
            eprint!("backpain-web: {error}\n\n{HELP}");
            ExitCode::from(2)
        }
        Ok(None) => {
            print!("{HELP}");
            ExitCode::SUCCESS
        }
        Ok(Some(settings)) => match run(&settings) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("backpain-web: {error}");
                ExitCode::FAILURE
            }
        },
    }
}

/// `None` if help is wanted.
fn settings() -> Result<Option<Settings>, lexopt::Error> {
    let mut settings = Settings { build_only: false, port: 8080 };
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("build-only") => settings.build_only = true,
            Long("port") => settings.port = arguments.value()?.parse()?,
            Long("help") => return Ok(None),
            Short(_) | Long(_) | Value(_) => return Err(argument.unexpected()),
        }
    }
    Ok(Some(settings))
}

fn run(settings: &Settings) -> Result<(), Box<dyn Error>> {
    // A port that is taken is told before the long build.
    let listener = if settings.build_only { None } else { Some(listen(settings.port)?) };
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let dist = package.join("dist");
    build(package, &dist)?;
    println!("built {}", dist.display());
    listener.map_or(Ok(()), |listener| serve(&dist, &listener))
}

fn listen(port: u16) -> Result<TcpListener, String> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        let hint = "`--port PORT` takes another one, and `--port 0` any that is free";
        format!("cannot listen at port {port}: {error}; {hint}")
    })
}

/// Compiles the library, makes the module that loads it, and puts the files of the page beside it.
fn build(package: &Path, dist: &Path) -> Result<(), Box<dyn Error>> {
    let (target, cargo) = (package.join("target"), env!("CARGO"));
    let status = Command::new(cargo)
        .args(["build", "--locked", "--release", "--lib", "--target", TARGET, "--manifest-path"])
        .arg(package.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .status()?;
    if !status.success() {
        return Err(format!("the build failed; it needs `rustup target add {TARGET}`").into());
    }
    if dist.exists() {
        fs::remove_dir_all(dist)?; // nothing of an earlier build is served
    }
    fs::create_dir_all(dist)?;
    let library = target.join(TARGET).join("release/backpain_web.wasm");
    Bindgen::new()
        .input_path(library)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .out_name("core")
        .generate(dist)?;
    for file in fs::read_dir(package.join("static"))? {
        let file = file?;
        fs::copy(file.path(), dist.join(file.file_name()))?;
    }
    Ok(())
}

/// Serves the files to this computer only. Nothing that a browser sends is kept or printed.
///
/// One connection, one answer: a browser opens some connections that it does not use, and those must not hold up others.
fn serve(dist: &Path, listener: &TcpListener) -> Result<(), Box<dyn Error>> {
    let mut files = Vec::new();
    for file in fs::read_dir(dist)? {
        let path = file?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        files.push((format!("/{name}"), fs::read(&path)?));
    }
    println!("open http://{}/ (Ctrl-C stops)", listener.local_addr()?);
    io::stdout().flush()?;
    let files = &files;
    thread::scope(|scope| {
        for stream in listener.incoming().flatten() {
            // A browser that has gone needs no answer.
            scope.spawn(move || answer(stream, files).ok());
        }
    });
    Ok(())
}

/// The longest request that is read.
const LONGEST: u64 = 16 * 1024;

fn answer(mut stream: TcpStream, files: &[(String, Vec<u8>)]) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    let mut lines = BufReader::new(stream.try_clone()?.take(LONGEST)).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // What else the browser says makes no difference, but it must be read before the answer.
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let mut words = request.split(' ');
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let path = path.split('?').next().unwrap_or_default();
    let path = if path == "/" { "/index.html" } else { path };
    let found = files.iter().find(|(name, _)| method == "GET" && name == path);
    let (status, kind, content) = match found {
        Some((name, content)) => ("200 OK", kind(name), content.as_slice()),
        None => ("404 Not Found", "text/plain; charset=utf-8", b"There is no such file.\n".as_slice()),
    };
    let headers = HEADERS.iter().map(|(name, value)| format!("{name}: {value}\r\n"));
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n{}Connection: close\r\n\r\n",
        content.len(),
        headers.collect::<String>()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(content)
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}
