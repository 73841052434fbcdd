-- Nearly every entry goes to a chain that exists. Updating its head at once computes one hash instead
-- of two and spares the attempt to insert; only a chain's first entry goes the way of before.
create or replace function record.seal() returns trigger
    language plpgsql security definer set search_path = '' as $$
declare
    place bigint;
    previous bytea;
    sealed bytea;
begin
    update record.head as h
    set seq = h.seq + 1,
        hash = record.link(new.alg, h.stream, h.seq + 1, h.hash, new.payload)
    where h.stream = new.stream
    returning with (old as before) h.seq, before.hash, h.hash
    into place, previous, sealed;

    if not found then
        insert into record.head as h (stream, seq, hash)
        values (new.stream, 1, record.link(
            new.alg, new.stream, 1, decode(repeat('00', 32), 'hex'), new.payload))
        on conflict (stream) do update
            set seq = h.seq + 1,
                hash = record.link(new.alg, h.stream, h.seq + 1, h.hash, new.payload)
        returning with (old as before)
            h.seq, coalesce(before.hash, decode(repeat('00', 32), 'hex')), h.hash
        into place, previous, sealed;
    end if;

    if coalesce(new.seq, place) <> place
        or coalesce(new.prev_hash, previous) <> previous
        or coalesce(new.hash, sealed) <> sealed
    then
        raise exception 'entry % of % does not continue its chain', new.seq, new.stream
            using errcode = 'check_violation',
                detail = format('The next entry is %s after %s.', place, encode(previous, 'hex'));
    end if;
    if place > 1 and not exists (
        select from record.entry e
        where e.stream = new.stream and e.seq = place - 1 and e.hash = previous)
    then
        raise exception 'the chain % was broken before entry %', new.stream, place
            using errcode = 'check_violation',
                detail = 'Its head is not the hash of its last entry; verify the chain.';
    end if;

    new.seq = place;
    new.prev_hash = previous;
    new.hash = sealed;
    new.tx_id = pg_current_xact_id();
    return new;
end
$$;
