import { sql } from 'kysely'
import { verifyAudit } from '../audit-seal.ts'
import { migrationsIn } from '../database/migrate.ts'
import type { Db } from '../db.ts'
import type { FileStore } from '../files/store.ts'

/** One thing that must hold, in plain words, and what breaks it (the first few). */
export type Check = { what: string; broken: string[]; seen: number }

type Look = { owner: Db; files: FileStore; migrations: string }

const most = 10

/** Looks whether the database, the files and the audit trail are whole, and fit this version. Changes nothing. */
export async function checkIntegrity({ owner, files, migrations }: Look): Promise<Check[]> {
  return [
    await checkMigrations(owner, migrations),
    await checkFiles(owner, files),
    await checkAudit(owner),
    await checkJobs(owner),
  ]
}

async function checkMigrations(owner: Db, folder: string): Promise<Check> {
  const { rows } = await sql<{ name: string; sha256: string }>`select name, sha256 from platform.migration`.execute(
    owner,
  )
  const known = new Map(migrationsIn(folder).map((it) => [it.name, it.sha256]))
  const broken = rows.flatMap(({ name, sha256 }) => {
    const here = known.get(name)
    return here === sha256
      ? []
      : [`${name}: ${here ? 'differs from the one that ran' : 'ran, but this version does not have it'}`]
  })
  return { what: 'the database has the shape that this version knows', broken, seen: rows.length }
}

async function checkFiles(owner: Db, files: FileStore): Promise<Check> {
  const rows = await owner.selectFrom('files.file').select(['sha256', 'name', 'size']).distinctOn('sha256').execute()
  const broken: string[] = []
  for (const { sha256, name, size } of rows) {
    const why = !(await files.has(sha256))
      ? 'is not on disk'
      : (await files.size(sha256)) !== size || !(await files.isIntact(sha256))
        ? 'is not what was uploaded'
        : undefined
    if (why && broken.length < most) broken.push(`${name} (${sha256.slice(0, 12)}…) ${why}`)
  }
  const originals = await owner
    .selectFrom('files.file')
    .select(['original_sha256 as sha256', 'name'])
    .distinctOn('original_sha256')
    .where('original_sha256', 'is not', null)
    .$narrowType<{ sha256: string }>()
    .execute()
  for (const { sha256, name } of originals) {
    const isWhole = (await files.has(sha256)) && (await files.isIntact(sha256))
    if (!isWhole && broken.length < most) broken.push(`${name} (${sha256.slice(0, 12)}…) is not as it was sent`)
  }
  return { what: 'every uploaded file is on disk, unchanged', broken, seen: rows.length + originals.length }
}

async function checkAudit(owner: Db): Promise<Check> {
  const { broken, entries } = await verifyAudit(owner)
  const words = broken ? [`seal ${broken.seal}, entries ${broken.from} to ${broken.to}: ${broken.why}`] : []
  return { what: 'the sealed audit trail is as it was written', broken: words, seen: entries }
}

async function checkJobs(owner: Db): Promise<Check> {
  const { rows } = await sql<{ id: string; task: string; error: string | null }>`
    select id, task_identifier as task, last_error as error from graphile_worker.jobs where attempts >= max_attempts
    order by id limit ${most}`.execute(owner)
  const { rows: all } = await sql<{ n: number }>`select count(*) as n from graphile_worker.jobs`.execute(owner)
  const broken = rows.map(({ id, task, error }) => `job ${id} (${task}): ${error?.split('\n')[0] ?? 'failed'}`)
  return { what: 'no queued work was given up', broken, seen: all[0]!.n }
}
