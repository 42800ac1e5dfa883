-- What happened: append only. The exact bytes that are hashed are kept, and the leaf hash is computed here (RFC 6962).

create schema audit;

create table audit.event (
    event_id bigint generated always as identity,
    tenant text not null,
    stream text not null,
    stream_seq bigint not null,
    entry bytea not null,
    leaf_hash bytea generated always as (sha256('\x00'::bytea || entry)) stored,
    recorded_at timestamptz not null default clock_timestamp(),
    tx_id xid8 not null default pg_current_xact_id(),
    constraint event_pk primary key (event_id),
    constraint event_stream_seq_uq unique (tenant, stream, stream_seq)
);

create table audit.pending (
    event_id bigint not null references audit.event (event_id),
    constraint pending_pk primary key (event_id)
);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append only';
end $$;
create trigger event_is_append_only before update or delete on audit.event
    for each row execute function audit.refuse_change();
create trigger event_is_not_truncated before truncate on audit.event
    for each statement execute function audit.refuse_change();

grant usage on schema audit to gatehouse_app, gatehouse_auditor;
grant select, insert on audit.event, audit.pending to gatehouse_app;
grant select on audit.event, audit.pending to gatehouse_auditor;
