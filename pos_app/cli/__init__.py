"""The commands of the command line. Each works while the till runs on the same folder."""
