-- A decision is in force until it is superseded, revoked or expires. What it says is never edited.

alter table decisions add column state text not null default 'IN_FORCE';
alter table decisions add column ended_at timestamptz;
alter table decisions add column end_reason text;
alter table decisions add column ended_by uuid references people (id);
alter table decisions add column supersedes text references decisions (number);

alter table decisions add constraint decisions_state_ck
    check (state in ('IN_FORCE', 'SUPERSEDED', 'REVOKED', 'EXPIRED'));
alter table decisions add constraint decisions_ended_ck
    check ((state = 'IN_FORCE') = (ended_at is null) and (ended_at is null) = (end_reason is null));

-- One final decision for each gate that stands; an expired one still keeps its gate.
drop index decisions_one_final_per_gate_uq;
create unique index decisions_one_final_per_gate_uq on decisions (case_ref, gate)
    where is_final and state in ('IN_FORCE', 'EXPIRED');

create function refuse_edited_decision() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a decision is never deleted' using errcode = 'check_violation';
    end if;
    if old.state <> 'IN_FORCE' then
        raise exception 'decision % has ended and changes no more', old.number using errcode = 'check_violation';
    end if;
    if to_jsonb(old) - array['state', 'ended_at', 'end_reason', 'ended_by', 'version']
        <> to_jsonb(new) - array['state', 'ended_at', 'end_reason', 'ended_by', 'version'] then
        raise exception 'decision % is never edited: supersede or revoke it', old.number
            using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger decisions_never_edited before update or delete on decisions
    for each row execute function refuse_edited_decision();

-- Who asked to look at a decision in force again, and why.
create table reconsiderations (
    id uuid not null,
    decision_number text not null references decisions (number),
    case_ref text not null references technology_requests (reference),
    asked_by uuid not null references people (id),
    asked_at timestamptz not null,
    reason text not null,
    constraint reconsiderations_pk primary key (id),
    constraint reconsiderations_reason_given check (reason <> '')
);
create index reconsiderations_case_ix on reconsiderations (case_ref);

grant select, insert on reconsiderations to gatehouse_app;
