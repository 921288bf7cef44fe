"""The day's payments held against Octo's word."""
