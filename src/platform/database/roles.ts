import { createHmac } from 'node:crypto'
import type pg from 'pg'

/**
 * The three roles: the owner migrates; `gs_app` reads and writes but cannot change the audit trail;
 * `gs_portal` reads the published views only.
 */
export type RoleName = 'gs_app' | 'gs_portal'

/** The address of the same database for one of the lesser roles. Its password follows from the owner's. */
export function urlFor(role: RoleName, ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = passwordOf(role, ownerUrl)
  return url.toString()
}

/** Makes the roles if they are missing and grants each what it needs, no more. Run after every migration. */
export async function grantRoles(client: pg.Client, ownerUrl: string): Promise<void> {
  for (const role of ['gs_app', 'gs_portal'] as const) {
    const password = client.escapeLiteral(passwordOf(role, ownerUrl))
    await alone(() =>
      client.query(`do $$ begin
      perform pg_advisory_xact_lock(8271002);
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role} login; end if;
      execute 'alter role ${role} password ' || quote_literal(${password});
    end $$`),
    )
  }
  const schemas = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace
     where nspname !~ '^pg_' and nspname not in ('information_schema', 'public', 'graphile_worker', 'audit', 'portal')`,
  )
  for (const { name } of schemas.rows)
    await client.query(`grant usage on schema ${name} to gs_app;
      grant select, insert, update, delete on all tables in schema ${name} to gs_app;
      grant usage, select on all sequences in schema ${name} to gs_app;
      grant execute on all functions in schema ${name} to gs_app`)
  await client.query(`grant usage on schema audit, portal to gs_app;
    grant select, insert on all tables in schema audit to gs_app;
    revoke insert on audit.seal from gs_app;
    grant execute on all functions in schema audit to gs_app;
    grant select on all tables in schema portal to gs_app;
    grant usage on schema portal to gs_portal;
    grant select on all tables in schema portal to gs_portal;
    revoke delete, update on platform.migration from gs_app`)
}

function passwordOf(role: RoleName, ownerUrl: string): string {
  return createHmac('sha256', new URL(ownerUrl).password || 'none')
    .update(role)
    .digest('base64url')
}

/** Roles belong to the whole server: another database may be setting the same one at this moment. */
async function alone(work: () => Promise<unknown>, triesLeft = 20): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (triesLeft === 0 || !/concurrently updated/.test(String(error))) throw error
    await new Promise((resume) => setTimeout(resume, 50))
    await alone(work, triesLeft - 1)
  }
}
