//! Web addresses for the files of a page tree.

use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

/// Returns the web address of a folder in its git repository, at the checked-out revision. `None` without a repository, or if the
/// repository has no web address.
pub(super) fn of_folder(folder: &Path) -> Option<String> {
    let git = |arguments: &[&str]| {
        let output = Command::new("git")
            .arg("-C")
            .arg(folder)
            .args(arguments)
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .output()
            .ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then(|| text.trim().to_owned())
    };
    let remote = web_address(&git(&["config", "--get", "remote.origin.url"])?)?;
    let revision = git(&["rev-parse", "HEAD"])?;
    // A folder that is not part of the revision has no web page.
    git(&["ls-tree", "--name-only", "HEAD", "."]).filter(|names| !names.is_empty())?;
    let prefix = git(&["rev-parse", "--show-prefix"])?;
    let url = format!("{remote}/blob/{revision}/{prefix}");
    Some(url.trim_end_matches('/').to_owned())
}

/// Returns the path of a folder from the folder of a file, for links in the file. Without a file, it is the folder as given, from the
/// current folder. It is absolute if only an absolute path leads there.
pub(super) fn from_file(file: Option<&Path>, folder: &Path) -> PathBuf {
    let Some(parent) = file.and_then(Path::parent) else {
        let steps = folder.components();
        return steps.filter(|step| *step != Component::CurDir).collect();
    };
    let parent = match parent.as_os_str().is_empty() {
        true => Path::new("."),
        false => parent,
    };
    let (Ok(from), Ok(to)) = (parent.canonicalize(), folder.canonicalize()) else {
        return folder.to_owned();
    };
    let shared = from.components().zip(to.components());
    let shared = shared.take_while(|(a, b)| a == b).count();
    // Only the root is shared, or on some systems not even that.
    if shared <= 1 {
        return to;
    }
    let up = from.components().skip(shared).map(|_| Component::ParentDir);
    up.chain(to.components().skip(shared)).collect()
}

/// Returns the web page of a repository, without user name and password.
fn web_address(remote: &str) -> Option<String> {
    let rest = ["https://", "http://", "ssh://"]
        .iter()
        .find_map(|scheme| remote.strip_prefix(scheme));
    let (host, path) = match rest {
        Some(rest) => rest.split_once('/')?,
        // For example `git@host:owner/name`.
        None => remote
            .split_once(':')
            .filter(|(host, _)| !host.contains('/'))?,
    };
    let host = host.rsplit('@').next()?;
    let host = host.split(':').next()?;
    let path = path.trim_end_matches('/');
    let path = path.strip_suffix(".git").unwrap_or(path);
    (host.contains('.') && !path.is_empty()).then(|| format!("https://{host}/{path}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remotes_become_web_addresses_without_secrets() {
        for remote in [
            "https://example.org/who/what.git",
            "https://me:secret@example.org/who/what",
            "git@example.org:who/what.git",
            "ssh://git@example.org:22/who/what.git/",
        ] {
            let found = web_address(remote);
            assert_eq!(
                found.as_deref(),
                Some("https://example.org/who/what"),
                "{remote}"
            );
        }
        for other in [
            "/srv/what.git",
            "../what",
            "file:///srv/what.git",
            "C:\\what",
        ] {
            assert_eq!(web_address(other), None, "{other}");
        }
    }
}
