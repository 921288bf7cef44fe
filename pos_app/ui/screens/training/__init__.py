"""What the pretend Octo of the training till shall do."""
