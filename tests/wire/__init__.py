"""What goes over the wire, seen from a loopback server that shares no code with the runtime."""
