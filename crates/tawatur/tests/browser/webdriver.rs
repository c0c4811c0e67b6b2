//! The few commands of the W3C WebDriver protocol that the checks need, spoken to chromedriver over a plain socket.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// What went wrong, in words.
pub type Failure = String;

/// The name under which WebDriver hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The programs the checks drive.
#[derive(Debug)]
pub struct Programs {
    pub chromium: PathBuf,
    pub chromedriver: PathBuf,
}

/// Looks for both programs in `PATH`; the error names what is missing.
pub fn find_programs() -> Result<Programs, Failure> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let first = |names: &[&str]| {
        std::env::split_paths(&path).flat_map(|dir| names.iter().map(move |n| dir.join(n)).collect::<Vec<_>>()).find(|p| p.is_file())
    };
    let chromium = first(&["chromium", "chromium-browser", "google-chrome"]).ok_or("no chromium in PATH")?;
    let chromedriver = first(&["chromedriver"]).ok_or("no chromedriver in PATH")?;
    Ok(Programs { chromium, chromedriver })
}

/// A running chromedriver; ended when dropped.
pub struct Driver {
    process: Child,
    port: u16,
    chromium: PathBuf,
}

impl Driver {
    /// Starts chromedriver on a free port.
    pub fn start(programs: &Programs) -> Result<Self, Failure> {
        let mut process = Command::new(&programs.chromedriver)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|e| format!("{}: {e}", programs.chromedriver.display()))?;
        let mut out = BufReader::new(process.stdout.take().ok_or("chromedriver has no output")?);
        let mut line = String::new();
        let port = loop {
            line.clear();
            if out.read_line(&mut line).map_err(|e| e.to_string())? == 0 {
                return Err("chromedriver ended before it named its port".into());
            }
            let named = line.split_once("successfully on port ").and_then(|(_, rest)| rest.trim().trim_end_matches('.').parse().ok());
            if let Some(port) = named {
                break port;
            }
        };
        // Whatever else it says has to go somewhere, or it would stop on a full pipe.
        std::thread::spawn(move || std::io::copy(&mut out, &mut std::io::sink()));
        Ok(Self { process, port, chromium: programs.chromium.clone() })
    }

    fn call(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, Failure> {
        let told = |e: std::io::Error| format!("{method} {path}: {e}");
        let mut socket = TcpStream::connect(("127.0.0.1", self.port)).map_err(told)?;
        socket.set_read_timeout(Some(Duration::from_secs(120))).map_err(told)?;
        let body = body.map(Value::to_string).unwrap_or_default();
        write!(socket, "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", self.port, body.len())
            .map_err(told)?;
        let mut answer = BufReader::new(socket);
        let mut length = 0;
        loop {
            let mut line = String::new();
            answer.read_line(&mut line).map_err(told)?;
            let line = line.trim_end().to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(n) = line.strip_prefix("content-length:") {
                length = n.trim().parse().map_err(|e| format!("{method} {path}: {e}"))?;
            }
        }
        let mut bytes = vec![0; length];
        answer.read_exact(&mut bytes).map_err(told)?;
        let mut answer: Value = serde_json::from_slice(&bytes).map_err(|e| format!("{method} {path}: {e}"))?;
        let value = answer["value"].take();
        match value.get("error") {
            Some(error) => Err(format!(
                "{method} {path}: {error}: {}",
                value["message"].as_str().unwrap_or_default().lines().next().unwrap_or_default()
            )),
            None => Ok(value),
        }
    }

    /// A fresh browser with an empty profile.
    pub fn browser(&self, setup: &Setup) -> Result<Browser<'_>, Failure> {
        let profile = tempfile::tempdir().map_err(|e| e.to_string())?;
        let mut args: Vec<String> = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
        ]
        .map(str::to_owned)
        .into();
        args.push(format!("--user-data-dir={}", profile.path().display()));
        args.push(format!("--window-size={},{}", setup.width, setup.height));
        let scripts = if setup.scripts { 1 } else { 2 };
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "browserName": "chrome",
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
            "goog:chromeOptions": {
                "binary": self.chromium,
                "args": args,
                "prefs": {"profile.managed_default_content_settings.javascript": scripts},
            },
        }}});
        let session = self.call("POST", "/session", Some(&wanted))?;
        let id = session["sessionId"].as_str().ok_or("chromedriver gave no session")?.to_owned();
        Ok(Browser { driver: self, id, _profile: profile })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended already; then there is nothing left to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// How a browser is set up.
pub struct Setup {
    pub width: u32,
    pub height: u32,
    pub scripts: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Self { width: 1280, height: 900, scripts: true }
    }
}

/// One browser with one tab; closed when dropped.
pub struct Browser<'d> {
    driver: &'d Driver,
    id: String,
    _profile: tempfile::TempDir,
}

impl Browser<'_> {
    fn post(&self, command: &str, body: &Value) -> Result<Value, Failure> {
        self.driver.call("POST", &format!("/session/{}/{command}", self.id), Some(body))
    }

    fn get(&self, command: &str) -> Result<Value, Failure> {
        self.driver.call("GET", &format!("/session/{}/{command}", self.id), None)
    }

    /// Opens a file; `fragment` is what stands behind `#`, or nothing.
    pub fn open(&self, file: &Path, fragment: &str) -> Result<(), Failure> {
        let sign = if fragment.is_empty() { "" } else { "#" };
        self.post("url", &json!({"url": format!("file://{}{sign}{fragment}", file.display())})).map(drop)
    }

    /// Leaves whatever page there is.
    pub fn open_blank(&self) -> Result<(), Failure> {
        self.post("url", &json!({"url": "about:blank"})).map(drop)
    }

    pub fn address(&self) -> Result<String, Failure> {
        Ok(self.get("url")?.as_str().unwrap_or_default().to_owned())
    }

    /// Runs a function body in the page and gives what it returns.
    pub fn run(&self, script: &str) -> Result<Value, Failure> {
        self.post("execute/sync", &json!({"script": script, "args": []}))
    }

    /// As [`Browser::run`], for a script that returns a string.
    pub fn text(&self, script: &str) -> Result<String, Failure> {
        Ok(self.run(script)?.as_str().unwrap_or_default().to_owned())
    }

    /// Scrolls an element to the middle of the window and clicks it as a mouse does: it must not be covered.
    pub fn click(&self, selector: &str) -> Result<(), Failure> {
        let element = self.post("element", &json!({"using": "css selector", "value": selector}))?;
        let id = element[ELEMENT].as_str().ok_or_else(|| format!("{selector}: no element"))?;
        self.post(
            "execute/sync",
            &json!({"script": "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", "args": [element]}),
        )?;
        self.post(&format!("element/{id}/click"), &json!({})).map(drop)
    }

    /// Presses and releases a key on the element that has the focus.
    pub fn press(&self, key: char) -> Result<(), Failure> {
        let key = key.to_string();
        let strokes = json!([{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]);
        self.post("actions", &json!({"actions": [{"type": "key", "id": "keys", "actions": strokes}]})).map(drop)
    }

    /// The messages of one log since it was last asked for: `browser` (console) or `performance` (requests and more).
    pub fn log(&self, name: &str) -> Result<Vec<Value>, Failure> {
        Ok(self.post("se/log", &json!({"type": name}))?.as_array().cloned().unwrap_or_default())
    }

    /// Sends a command of the DevTools protocol.
    pub fn devtools(&self, command: &str, parameters: &Value) -> Result<Value, Failure> {
        self.post("goog/cdp/execute", &json!({"cmd": command, "params": parameters}))
    }

    /// The window as a PNG in base 64.
    pub fn screenshot(&self) -> Result<String, Failure> {
        Ok(self.get("screenshot")?.as_str().unwrap_or_default().to_owned())
    }

    /// The page as a PDF in base 64.
    pub fn print(&self) -> Result<String, Failure> {
        Ok(self.post("print", &json!({}))?.as_str().unwrap_or_default().to_owned())
    }
}

impl Drop for Browser<'_> {
    fn drop(&mut self) {
        // A session that is gone already needs no end.
        let _ = self.driver.call("DELETE", &format!("/session/{}", self.id), None);
    }
}
