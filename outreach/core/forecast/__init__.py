"""The rest of a campaign, played forward many times through the planner itself."""
