-- The record: chains of entries that can be added to and read, never changed.
-- docs/adr/0002-record.md says why it is built like this.

create schema if not exists record;

-- The newest link of every chain. Locking its row puts the appending transactions in line.
create table record.head (
    stream text collate "C" primary key,
    seq bigint not null check (seq > 0),
    hash bytea not null check (octet_length(hash) = 32)
) with (fillfactor = 70);

create table record.entry (
    stream text collate "C" not null check (length(stream) between 1 and 200),
    seq bigint not null check (seq > 0),
    prev_hash bytea not null check (octet_length(prev_hash) = 32),
    payload bytea not null check (octet_length(payload) between 2 and 1048576),
    hash bytea not null check (octet_length(hash) = 32),
    alg text not null check (alg = 'rostrum-record-1-sha256'),
    actor uuid,
    occurred_at timestamptz not null,
    tx_id xid8 not null default pg_current_xact_id(),
    primary key (stream, seq)
);
-- Leaves, nodes, checkpoints and signing keys of the Merkle tree get tables of their own in a later
-- migration; tx_id tells them which entries are older than every running transaction.

-- SHA-256(0x02, algorithm, stream, sequence, previous hash, SHA-256(payload)), where algorithm and
-- stream carry their length in front; see org.rostrum.record.Link.
create function record.link(
    alg text, stream text, seq bigint, prev_hash bytea, payload bytea
) returns bytea language sql immutable parallel safe return
    sha256('\x02'::bytea
        || int4send(octet_length(convert_to(alg, 'UTF8'))) || convert_to(alg, 'UTF8')
        || int4send(octet_length(convert_to(stream, 'UTF8'))) || convert_to(stream, 'UTF8')
        || int8send(seq) || prev_hash || sha256(payload));

-- Places a new entry at the end of its chain, with the owner's rights on head. What the caller left
-- out is filled in; what the caller gave must be right.
create function record.seal() returns trigger
    language plpgsql security definer set search_path = '' as $$
declare
    place bigint;
    previous bytea;
    sealed bytea;
begin
    insert into record.head as h (stream, seq, hash)
    values (new.stream, 1, record.link(
        new.alg, new.stream, 1, decode(repeat('00', 32), 'hex'), new.payload))
    on conflict (stream) do update
        set seq = h.seq + 1,
            hash = record.link(new.alg, h.stream, h.seq + 1, h.hash, new.payload)
    returning with (old as before) h.seq, coalesce(before.hash, decode(repeat('00', 32), 'hex')), h.hash
    into place, previous, sealed;

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

create function record.refuse() returns trigger
    language plpgsql set search_path = '' as $$
begin
    raise exception 'the record is append-only: % of %.% is refused',
        lower(tg_op), tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

-- ALWAYS: also where session_replication_role is replica.
create trigger seal before insert on record.entry
    for each row execute function record.seal();
create trigger append_only before update or delete or truncate on record.entry
    for each statement execute function record.refuse();
create trigger never_shrinks before delete or truncate on record.head
    for each statement execute function record.refuse();
create trigger only_by_appending before insert or update on record.head
    for each statement when (pg_trigger_depth() = 0) execute function record.refuse();

alter table record.entry enable always trigger seal;
alter table record.entry enable always trigger append_only;
alter table record.head enable always trigger never_shrinks;
alter table record.head enable always trigger only_by_appending;

grant usage on schema record to rostrum_runtime;
grant select, insert on record.entry to rostrum_runtime;
grant select on record.head to rostrum_runtime;
