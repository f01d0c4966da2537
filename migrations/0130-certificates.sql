-- Certificates: the paper that shows an award, its serial, and what anybody may verify of it.

-- The public halves of the keys that certificates are signed with. The private half is a file outside the database and
-- outside backups. A key that was replaced stays here for good: what it signed keeps verifying.
create table commendations.signing_key (
  kid        text primary key check (kid ~ '^[A-Za-z0-9_-]{8}$'),  -- the beginning of its RFC 7638 thumbprint
  public_key text not null,                                        -- x of the JWK (OKP, Ed25519)
  made_at    timestamptz not null,
  retired_at timestamptz
);
create unique index one_key_in_use on commendations.signing_key ((true)) where retired_at is null;

create table commendations.certificate (
  id          uuid primary key,
  award_id    uuid not null references commendations.award,
  serial      text not null unique check (serial ~ '^GS-\d{4}-[0-9A-HJKMNP-TV-Y]{4}-[0-9A-HJKMNP-TV-Y]{4}-[0-9A-HJKMNP-TV-Y]$'),
  list_no     integer not null check (list_no > 0),               -- which status list its credential is on
  list_index  integer not null check (list_index between 0 and 131071),
  replaces_id uuid unique references commendations.certificate,
  issued_by   uuid not null references identity.official,
  issued_at   timestamptz not null,
  ended_at    timestamptz,
  ended_cause text check (ended_cause in ('lost', 'damaged', 'misprint', 'other')),
  ended_note  text check (ended_note <> ''),
  ended_by    uuid references identity.official,
  kid         text not null references commendations.signing_key,
  payload     text not null,                                      -- what the QR carries: a JWS
  credential  text not null,                                      -- Open Badges 3.0 as a VC-JWT
  version     integer not null default 1,
  unique (list_no, list_index),
  check (num_nonnulls(ended_at, ended_cause, ended_note, ended_by) in (0, 4))
);
create unique index one_certificate_an_award on commendations.certificate (award_id) where ended_at is null;
create index on commendations.certificate (award_id);

-- Which positions of the list are revoked, signed anew whenever that changes and once an hour, so that its age is known.
create table commendations.status_list (
  list_no    integer primary key check (list_no > 0),
  credential text not null,                                       -- BitstringStatusListCredential as a VC-JWT
  revoked    integer not null,
  signed_at  timestamptz not null
);

-- What anybody may learn from a serial: what the paper says while it holds; afterwards no name, only that and why it does not.
create view portal.certificate as
  select c.serial, s.state, t.name_vi as title_name, t.name_km as title_km, t.name_en as title_en, d.year,
    case s.state when 'valid' then w.recipient_name end as recipient_name,
    case s.state when 'valid' then w.recipient_note end as recipient_note,
    case s.state when 'valid' then w.achievement end as achievement,
    case s.state when 'valid' then d.number_text end as number_text,
    case s.state when 'valid' then d.decided_on end as decided_on,
    case s.state when 'valid' then d.issuer end as issuer,
    case s.state when 'valid' then c.credential end as credential,
    case s.state when 'revoked' then r.class end as revoked_class,
    case s.state when 'revoked' then r.number_text end as revoked_by,
    case s.state when 'revoked' then w.revoked_on end as revoked_on,
    case s.state when 'replaced' then (c.ended_at at time zone 'Asia/Ho_Chi_Minh')::date end as replaced_on
  from commendations.certificate c
  join commendations.award w on w.id = c.award_id
  join commendations.decision d on d.id = w.decision_id
  join commendations.title t on t.id = w.title_id
  left join commendations.revocation r on r.id = w.revocation_id
  cross join lateral (select case when w.state = 'revoked' then 'revoked' when c.ended_at is not null then 'replaced'
    else 'valid' end as state) s
  where w.state in ('valid', 'revoked');

create view portal.signing_key as select kid, public_key, made_at, retired_at from commendations.signing_key;
create view portal.status_list as select list_no, credential, signed_at from commendations.status_list;
