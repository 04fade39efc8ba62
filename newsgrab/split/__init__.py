"""Page -> Split: which block is what, decided without I/O and without a clock."""
