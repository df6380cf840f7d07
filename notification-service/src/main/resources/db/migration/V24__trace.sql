-- A mail continues the trace of the request that led to it.
alter table message add column traceparent text check (length(traceparent) <= 55);
