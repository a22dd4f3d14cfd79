"""Problem in, schedule and explanation out: pure, deterministic, without a clock."""
