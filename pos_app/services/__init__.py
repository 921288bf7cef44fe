"""Use cases over the domain and their ports. No Qt, no SQL, no HTTP; everything here runs on one thread."""
