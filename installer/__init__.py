"""The set-up of the project. Runs before anything is installed: standard library only."""
