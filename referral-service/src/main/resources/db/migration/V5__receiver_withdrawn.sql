-- A receiver that is withdrawn before its turn leaves nothing behind. Only the worker, following events, takes one away.
grant delete on offer to ${worker};
