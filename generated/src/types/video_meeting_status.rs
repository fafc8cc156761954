// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Distinguishes the default video meeting settings of a task type.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`TaskListItem`](struct.TaskListItem.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoMeetingStatus {
    /// Task type leaves the video meeting setting as it is.
    ///
    /// `NoChange`, number 0.
    NoChange,
    /// Video meeting on by default for new appointments of the task type.
    ///
    /// `VideoMeetingOn`, number 1.
    VideoMeetingOn,
    /// Video meeting off by default for new appointments of the task type.
    ///
    /// `VideoMeetingOff`, number 2.
    VideoMeetingOff,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { VideoMeetingStatus "VideoMeetingStatus" crate::PROFILE {
    0 NoChange = "NoChange" 0;
    1 VideoMeetingOn = "VideoMeetingOn" 1;
    2 VideoMeetingOff = "VideoMeetingOff" 2;
} }
