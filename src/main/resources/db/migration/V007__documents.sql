-- The files that belong to requests, in pieces of one megabyte; rows are added and never changed.

create table documents (
    id uuid not null,
    case_ref text not null references technology_requests (reference),
    task_id text references tasks (id),
    question text,
    title text,
    name text not null,
    type text not null,
    size bigint not null,
    sha256 text not null,
    scan text not null,
    uploaded_by uuid not null references people (id),
    uploaded_at timestamptz not null,
    constraint documents_pk primary key (id),
    constraint documents_size_ck check (size between 1 and 26214400),
    constraint documents_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint documents_scan_ck check (scan in ('NOT_SCANNED', 'CLEAN'))
);
create index documents_case_ix on documents (case_ref, uploaded_at);

create table document_chunks (
    document_id uuid not null references documents (id),
    seq integer not null,
    content bytea not null,
    constraint document_chunks_pk primary key (document_id, seq),
    constraint document_chunks_size_ck check (octet_length(content) between 1 and 1048576)
);
-- what people upload is packed already
alter table document_chunks alter column content set storage external;

grant select, insert on documents, document_chunks to gatehouse_app;
