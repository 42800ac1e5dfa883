-- What an approval is tied to is followed up: each condition until somebody else signs it off, each waiver until its last day.

-- What the work is about where a case has the same work several times: the condition, the contract.
alter table tasks add column subject text;

alter table conditions add column blocks text not null default 'NOTHING';
alter table conditions add column evidence text;
alter table conditions add column evidenced_by uuid references people (id);
alter table conditions add column evidenced_at timestamptz;
alter table conditions add column signed_off_by uuid references people (id);
alter table conditions add column signed_off_at timestamptz;
alter table conditions add column cancelled_why text;
alter table conditions add column version bigint not null default 0;

alter table conditions add constraint conditions_state_ck check (state in ('OPEN', 'MET', 'SIGNED_OFF', 'CANCELLED'));
alter table conditions add constraint conditions_blocks_ck
    check (blocks in ('NOTHING', 'FULFILMENT', 'GATE_2', 'GATE_3', 'RENEWAL'));
alter table conditions add constraint conditions_evidence_ck check ((evidence is null) = (evidenced_by is null)
    and (evidence is null) = (evidenced_at is null) and (state not in ('MET', 'SIGNED_OFF') or evidence is not null));
alter table conditions add constraint conditions_signed_off_ck check ((state = 'SIGNED_OFF') = (signed_off_by is not null)
    and (signed_off_by is null) = (signed_off_at is null));
alter table conditions add constraint conditions_cancelled_ck check ((state = 'CANCELLED') = (cancelled_why is not null));
create index conditions_case_ix on conditions (case_ref, state);
create index conditions_due_ix on conditions (state, due, id);

-- What was decided stays as decided; only the owner gives evidence, and never signs it off, whatever account is used.
create function follow_condition() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'OPEN' or new.evidence is not null then
            raise exception 'a condition begins open, without evidence' using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if (new.id, new.decision_number, new.case_ref, new.text, new.owner_id, new.due, new.blocks)
        is distinct from (old.id, old.decision_number, old.case_ref, old.text, old.owner_id, old.due, old.blocks) then
        raise exception 'condition % is part of a decision and is not changed', old.id using errcode = 'check_violation';
    end if;
    if old.state in ('SIGNED_OFF', 'CANCELLED') or (old.state = 'OPEN' and new.state = 'SIGNED_OFF') then
        raise exception 'condition % cannot go from % to %', old.id, old.state, new.state using errcode = 'check_violation';
    end if;
    if new.evidenced_by is not null and not exists (select 1 from people giver join people owner
            on owner.staff_number = giver.staff_number where giver.id = new.evidenced_by and owner.id = new.owner_id) then
        raise exception 'only the owner gives the evidence of condition %', old.id using errcode = 'check_violation';
    end if;
    if new.signed_off_by is not null and exists (select 1 from people signer join people owner
            on owner.staff_number = signer.staff_number where signer.id = new.signed_off_by and owner.id = new.owner_id) then
        raise exception 'the owner never signs off condition %', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger conditions_follow_up before insert or update on conditions
    for each row execute function follow_condition();

create table waivers (
    id text not null,
    case_ref text not null references technology_requests (reference),
    decision_number text not null references decisions (number),
    requirement text not null,
    statement text not null,
    reason text not null,
    risk text not null,
    control text not null,
    owner_id uuid not null references people (id),
    granted_on date not null,
    expires_on date not null,
    renewed_from text references waivers (id),
    state text not null default 'IN_FORCE',
    ended_on date,
    ended_why text,
    version bigint not null default 0,
    constraint waivers_pk primary key (id),
    constraint waivers_once_per_decision_uq unique (decision_number, requirement),
    constraint waivers_twelve_months_ck check (expires_on > granted_on and expires_on <= granted_on + interval '12 months'),
    constraint waivers_state_ck check (state in ('IN_FORCE', 'EXPIRED', 'ENDED', 'CANCELLED')),
    constraint waivers_ended_ck check ((state = 'IN_FORCE') = (ended_on is null) and (ended_on is null) = (ended_why is null))
);
create unique index waivers_renewed_once_uq on waivers (renewed_from) where state <> 'CANCELLED';
create index waivers_case_ix on waivers (case_ref, state);
create index waivers_expires_ix on waivers (state, expires_on, id);

-- Waived by vote, for twelve months, renewed once, and afterwards only ended.
create function follow_waiver() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'IN_FORCE' or not exists (select 1 from decisions d
                where d.number = new.decision_number and d.case_ref = new.case_ref and d.ballot_id is not null) then
            raise exception 'waiver % was not put to the vote', new.id using errcode = 'check_violation';
        end if;
        if exists (select 1 from waivers w where w.id = new.renewed_from and w.renewed_from is not null) then
            raise exception 'waiver % was renewed once already', new.renewed_from using errcode = 'check_violation';
        end if;
        return new;
    end if;
    if to_jsonb(new) - array['state', 'ended_on', 'ended_why', 'version']
        is distinct from to_jsonb(old) - array['state', 'ended_on', 'ended_why', 'version'] then
        raise exception 'waiver % is part of a decision and is not changed', old.id using errcode = 'check_violation';
    end if;
    if old.state <> 'IN_FORCE' then
        raise exception 'waiver % has ended', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger waivers_follow_up before insert or update on waivers
    for each row execute function follow_waiver();

-- One case led to another: a waiver that expired, a contract to be replaced.
create table linked_cases (
    case_ref text not null references technology_requests (reference),
    linked_ref text not null references technology_requests (reference),
    why text not null,
    constraint linked_cases_pk primary key (case_ref, linked_ref),
    constraint linked_cases_apart_ck check (case_ref <> linked_ref)
);
create index linked_cases_linked_ix on linked_cases (linked_ref);

revoke update on conditions from gatehouse_app;
grant update (state, evidence, evidenced_by, evidenced_at, signed_off_by, signed_off_at, cancelled_why, version)
    on conditions to gatehouse_app;
grant select, insert on waivers to gatehouse_app;
grant update (state, ended_on, ended_why, version) on waivers to gatehouse_app;
grant select, insert on linked_cases to gatehouse_app;
