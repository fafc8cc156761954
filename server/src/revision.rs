//! Revisions of a record, for conditional requests.

use jiff::Timestamp;

/// Identifies a state of a record. Each revision and each whole second is used only once. Two states therefore differ even
/// if clients write within the same second or the clock steps back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version {
    /// The number of writes of the record.
    pub revision: i64,
    /// The time of the last write. It never goes back, even if the clock does.
    pub modified: Timestamp,
    /// The whole second since 1970 that identifies this state in HTTP dates. Several writes within one second get the
    /// seconds that follow, which are ahead of the clock for a while.
    pub stamp: i64,
}

impl Version {
    /// The state of a new record.
    #[must_use]
    pub fn first(now: Timestamp) -> Self {
        Self {
            revision: 1,
            modified: now,
            stamp: now.as_second(),
        }
    }

    /// The state after a write.
    #[must_use]
    pub fn next(self, now: Timestamp) -> Self {
        Self {
            revision: self.revision.saturating_add(1),
            modified: now.max(self.modified),
            stamp: now.as_second().max(self.stamp.saturating_add(1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    #[test]
    fn no_two_states_share_a_number_or_a_second() {
        let start = Timestamp::UNIX_EPOCH + SignedDuration::from_millis(10_200);
        let mut version = Version::first(start);
        for (millis, stamp, modified) in [
            (100, 11, 100),
            (200, 12, 200),
            (5000, 15, 5000),
            // The clock steps back.
            (-9000, 16, 5000),
            (6000, 17, 6000),
        ] {
            let before = version;
            version = version.next(start + SignedDuration::from_millis(millis));
            assert_eq!(version.revision, before.revision + 1);
            assert_eq!(version.stamp, stamp, "{millis}");
            assert_eq!(
                version.modified,
                start + SignedDuration::from_millis(modified)
            );
        }
    }
}
