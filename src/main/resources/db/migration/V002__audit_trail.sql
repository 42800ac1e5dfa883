-- What happened, one row per event, each holding the exact bytes that are hashed. Rows are added and never changed.

create schema audit;
revoke all on schema audit from public;

create table audit.event (
    event_id bigint generated always as identity,
    tenant text not null,
    stream text not null,
    stream_seq bigint not null,
    entry bytea not null,
    leaf_hash bytea not null generated always as (sha256('\x00'::bytea || entry)) stored,
    recorded_at timestamptz not null default clock_timestamp(),
    tx_id xid8 not null default pg_current_xact_id(),
    constraint event_pk primary key (event_id),
    constraint event_position_unique unique (tenant, stream, stream_seq),
    constraint event_position_positive check (stream_seq > 0)
);

-- Events that have no place in the log yet.
create table audit.pending (
    event_id bigint not null,
    constraint pending_pk primary key (event_id),
    constraint pending_event foreign key (event_id) references audit.event (event_id)
);

-- Stops accidents by anybody, the owner included; tampering on purpose is what the hashes are for.
create function audit.refuse_change() returns trigger
    language plpgsql
    as $$
begin
    raise exception 'The audit trail is only ever added to: % on audit.% is refused.', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger event_is_only_added_to
    before update or delete or truncate on audit.event
    for each statement execute function audit.refuse_change();

revoke all on all tables in schema audit from public;
revoke all on all functions in schema audit from public;

grant usage on schema audit to gatehouse_app, gatehouse_auditor;
grant select, insert on audit.event to gatehouse_app;
grant insert on audit.pending to gatehouse_app;
grant select on audit.event, audit.pending to gatehouse_auditor;
