//! The costs of compiling the crate, from `benches/crate --json`.

use serde::Deserialize;

use crate::figures::Count;
use crate::text::without_mark;

/// The figures of one run of the benchmark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Costs {
    /// A line about the machine and the run.
    pub run: String,
    /// The figures, in order.
    pub groups: Vec<CostGroup>,
}

/// A group of figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostGroup {
    /// The subject of the figures; may be empty.
    pub title: String,
    /// The figures.
    pub rows: Vec<Cost>,
}

/// A figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    /// The measured step.
    pub name: String,
    /// Elapsed time in seconds, or the value of a figure that is not a time.
    pub value: String,
    /// Seconds of all processors; empty for a figure that is not a time.
    pub user: String,
    /// The largest process; empty for a figure that is not a time.
    pub peak: String,
    /// The target; may be empty.
    pub goal: String,
    /// Whether the target is met; true without one.
    pub is_held: bool,
}

#[derive(Deserialize)]
struct Written {
    cores: usize,
    load: f64,
    runs: usize,
    figures: Vec<Figure>,
}

#[derive(Deserialize)]
struct Figure {
    #[serde(default)]
    group: String,
    name: String,
    held: bool,
    #[serde(flatten)]
    measure: Measure,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Measure {
    Time {
        wall: f64,
        user: f64,
        peak: f64,
        goal: Goal,
    },
    Value {
        value: usize,
        unit: String,
        goal: usize,
    },
}

#[derive(Deserialize)]
struct Goal {
    wall: Option<f64>,
    peak: Option<f64>,
}

impl Costs {
    /// Reads the file that `benches/crate --json` writes.
    ///
    /// # Errors
    /// When the text has another format.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        let written: Written = serde_json::from_str(without_mark(text))?;
        let mut groups: Vec<CostGroup> = Vec::new();
        for figure in written.figures {
            let title = figure.group.clone();
            if groups.last().is_none_or(|group| group.title != title) {
                groups.push(CostGroup {
                    title,
                    rows: Vec::new(),
                });
            }
            if let Some(group) = groups.last_mut() {
                group.rows.push(Cost::of(figure));
            }
        }
        let (runs, cores) = (Count(written.runs), Count(written.cores));
        let run = format!(
            "Best of {runs} {} on {cores} {}, with a load of {:.1} at the start.",
            runs.word("run", "runs"),
            cores.word("core", "cores"),
            written.load
        );
        Ok(Self { run, groups })
    }
}

impl Cost {
    fn of(figure: Figure) -> Self {
        let (value, user, peak, goal) = match figure.measure {
            Measure::Time {
                wall,
                user,
                peak,
                goal,
            } => {
                let wall_goal = goal.wall.map(|goal| format!("{goal} s"));
                let peak_goal = goal.peak.map(|goal| format!("{goal} MB"));
                let goals: Vec<String> = wall_goal.into_iter().chain(peak_goal).collect();
                (
                    format!("{wall:.2} s"),
                    format!("{user:.2} s"),
                    format!("{peak:.0} MB"),
                    goals.join(", "),
                )
            }
            Measure::Value { value, unit, goal } => (
                format!("{} {unit}", Count(value)),
                String::new(),
                String::new(),
                format!("{} {unit}", Count(goal)),
            ),
        };
        Self {
            name: figure.name,
            value,
            user,
            peak,
            goal,
            is_held: figure.held,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRITTEN: &str = r#"{ "cores": 2, "load": 0.31, "runs": 3, "figures": [
        { "group": "cargo check of the crate", "name": "Chat", "wall": 0.504, "user": 0.9, "peak": 212.4,
          "goal": { "wall": 0.8, "peak": null }, "held": true },
        { "name": "lines of the crate", "value": 151000, "unit": "lines", "goal": 150000, "held": false }
    ] }"#;

    #[test]
    fn figures_of_the_benchmark_are_read() {
        let costs = Costs::from_json(WRITTEN).unwrap();
        assert_eq!(
            costs.run,
            "Best of 3 runs on 2 cores, with a load of 0.3 at the start."
        );
        let [check, size] = costs.groups.as_slice() else {
            panic!("{costs:?}");
        };
        let Cost { value, goal, .. } = &check.rows[0];
        assert_eq!((value.as_str(), goal.as_str()), ("0.50 s", "0.8 s"));
        let Cost { value, is_held, .. } = &size.rows[0];
        assert_eq!((value.as_str(), *is_held), ("151,000 lines", false));
    }

    #[test]
    fn another_file_is_refused() {
        assert!(Costs::from_json("{}").is_err());
        assert!(Costs::from_json("no JSON").is_err());
    }
}
