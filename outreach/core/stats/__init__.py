"""What happened, counted honestly: a rate never travels without its k, n, interval and horizon."""
