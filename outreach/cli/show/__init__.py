"""Values into text and JSON, by noun: commands show what comes out of here and nothing else."""
