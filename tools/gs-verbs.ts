import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { addInvitation, identityPaths } from '#modules/identity/index.ts'
import { unitId } from '#modules/units/index.ts'
import { recordOwnEntry } from '#platform/audit.ts'
import type { Role } from '#platform/access/index.ts'
import { openClock } from '#platform/clock.ts'
import { hashToken, newToken } from '#platform/credentials/token.ts'
import { findServer } from '#platform/database/found.ts'
import { migrationsIn } from '#platform/database/migrate.ts'
import { inTransaction } from '#platform/db.ts'
import { newId } from '#platform/ids.ts'
import { settingNames } from '../src/config.ts'
import { config, dataDir, withDatabase } from './gs-database.ts'
import { importBoundaries } from './gs-import.ts'
import { keyState, listKeys, rotateKeys } from './gs-keys.ts'
import { takeBounces } from './gs-bounces.ts'
import { backup, check, restore, verify } from './gs-keep.ts'

/** A verb of the administrator: how it is called, what it is for, and what it does with the words after it. */
type Verb = { usage: string; about: string; run: (args: readonly string[]) => Promise<void> | void }

const root = join(import.meta.dirname, '..')
const roles: readonly Role[] = ['officer', 'head', 'editor', 'orientation', 'member', 'inspector', 'judge', 'admin']

const verbs: Record<string, Verb> = {
  settings: {
    usage: 'settings',
    about: 'every setting with the value in force; secrets are hidden',
    run: showSettings,
  },
  status: { usage: 'status', about: 'version, database, migrations, records and jobs', run: showStatus },
  'user invite': {
    usage: 'user invite NAME ROLE UNIT TITLE',
    about: `a one-time link, good for 14 days, that makes an account with a post\n    ROLE: ${roles.join(' ')}\n    UNIT: its key, for example xa-chau-dien`,
    run: invite,
  },
  backup: {
    usage: 'backup FILE',
    about: 'the database as of one moment and every uploaded file, in one new file; the product may run on',
    run: backup,
  },
  restore: {
    usage: 'restore FILE [--verify]',
    about: 'a backup into an empty DATA_DIR, looked through; with --verify it is only tried, aside',
    run: restore,
  },
  check: { usage: 'check', about: 'whether database, files and audit trail are whole, in plain words', run: check },
  'audit verify': {
    usage: 'audit verify',
    about: 'whether the audit trail is as it was written; prints the newest seal',
    run: verify,
  },
  'keys list': {
    usage: 'keys list',
    about: 'the keys that certificates are signed with: since when, until when, and which of them can sign here',
    run: listKeys,
  },
  'keys rotate': {
    usage: 'keys rotate',
    about: `a new key in the place of the one in use; the old one signs nothing more, what it signed keeps verifying
    Run it as the user and with the DATA_DIR of the product, which need not stop.`,
    run: rotateKeys,
  },
  bounces: {
    usage: 'bounces [--maildir DIR]',
    about: `returned mail: one message on the standard input, as a mail server pipes it, or every new one of a Maildir folder
    For example in /etc/aliases, for MAIL_BOUNCES=tra-lai@…:  tra-lai: "|cd /opt/guong-sang && npm run -s gs -- bounces"`,
    run: takeBounces,
  },
  'import boundaries': {
    usage: 'import boundaries FILE FROM SOURCE [--write]',
    about: `official boundaries of units, from a GeoJSON file (WGS84); says what it would do, and does it with --write
    FROM: the day since which they hold, for example 2025-07-01    SOURCE: who made them and by which document`,
    run: importBoundaries,
  },
}

const words = process.argv.slice(2)
const name = Object.keys(verbs).find((it) => `${words.join(' ')} `.startsWith(`${it} `))
const verb = name ? verbs[name] : undefined
const isAsking = words.length === 0 || words.includes('--help')
if (!verb || isAsking) {
  for (const it of verb ? [verb] : Object.values(verbs)) console.log(`npm run gs -- ${it.usage}\n    ${it.about}`)
  if (!isAsking) process.exitCode = 1
} else
  try {
    await verb.run(words.slice(name!.split(' ').length))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }

function showSettings(): void {
  const inForce: Record<string, unknown> = config()
  for (const setting of settingNames) {
    const value = inForce[setting] === undefined ? '–' : withoutSecret(setting, String(inForce[setting]))
    console.log(`${setting.padEnd(20)}${value}${process.env[setting] ? '' : '  (not set: the usual)'}`)
  }
}

function withoutSecret(setting: string, value: string): string {
  if (setting.endsWith('_SECRET')) return '•••'
  if (!URL.canParse(value)) return value
  const url = new URL(value)
  if (url.password) url.password = 'hidden'
  return decodeURI(url.toString()).replace(':hidden@', ':•••@')
}

async function showStatus(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { BASE_URL, DATABASE_URL } = config()
  const found = DATABASE_URL ? undefined : findServer(dataDir())
  const answers = await fetch(`${BASE_URL}/readyz`, { signal: AbortSignal.timeout(3000) }).then(
    async (it) => (await it.text()).trim(),
    () => 'does not answer',
  )
  say('version', version)
  say(BASE_URL, answers)
  const where = found ? `at work, process ${found.pid}, port ${found.port}` : 'at rest; started for this look'
  say('database', DATABASE_URL ? withoutSecret('DATABASE_URL', DATABASE_URL) : `${dataDir()} (${where})`)

  await withDatabase(async (db) => {
    const one = async (query: ReturnType<typeof sql<{ it: string }>>) => (await query.execute(db)).rows[0]?.it ?? '–'
    say('PostgreSQL', await one(sql`select current_setting('server_version') as it`))
    say('size', await one(sql`select pg_size_pretty(pg_database_size(current_database())) as it`))

    const ran = await sql<{ name: string }>`select name from platform.migration`.execute(db)
    const known = new Set(ran.rows.map((row) => row.name))
    const waiting = migrationsIn(join(root, 'migrations')).filter((it) => !known.has(it.name))
    say('migrations', `${known.size} done, ${waiting.length} waiting ${waiting.map((it) => it.name).join(' ')}`)

    say('units', await one(sql`select count(*) as it from units.unit`))
    say('officials', await one(sql`select count(*) as it from identity.official`))
    say('exemplars', await one(sql`select count(*) as it from exemplars.exemplar`))
    say('stories published', await one(sql`select count(*) as it from portal.story`))
    say('files', await one(sql`select count(*) as it from files.file`))
    say('audit entries', await one(sql`select count(*) as it from audit.entry`))
    say('signing key', await keyState(db))
    const failed = sql`attempts >= max_attempts`
    say('jobs waiting', await one(sql`select count(*) as it from graphile_worker.jobs where not (${failed})`))
    say('jobs failed for good', await one(sql`select count(*) as it from graphile_worker.jobs where ${failed}`))
  })
}

async function invite([name, role, key, title, ...more]: readonly string[]): Promise<void> {
  if (!name || !role || !key || !title || more.length > 0)
    throw new Error(`npm run gs -- ${verbs['user invite']?.usage}`)
  if (!roles.some((it) => it === role)) throw new Error(`There is no role «${role}». Roles: ${roles.join(' ')}`)
  await withDatabase(async (db) => {
    const unit = await db
      .selectFrom('units.unit as u')
      .innerJoin('units.label as l', 'l.unit_id', 'u.id')
      .select(['u.id', 'l.name'])
      .where('u.id', '=', unitId(key))
      .executeTakeFirst()
    if (!unit) throw new Error(`There is no unit with the key «${key}».`)

    const now = (await openClock(db))()
    const token = newToken()
    await inTransaction(db, async (inside) => {
      await addInvitation(inside, {
        ...{ tokenHash: hashToken(token), kind: 'invite', role, unitId: unit.id, title, name, email: null },
        ...{ createdBy: null, now, expiresAt: new Date(now.getTime() + 14 * 86_400_000) },
      })
      await recordOwnEntry(inside, now, {
        ...{ action: 'identity.invite', subjectId: newId(now), aboutId: undefined, unitId: unit.id },
        input: { name, role, unitId: unit.id, title },
      })
    })
    console.log(`${name}, ${title}, ${unit.name}\n${new URL(identityPaths.invitation(token), config().BASE_URL)}`)
  })
}

function say(what: string, value: unknown): void {
  console.log(`${what.padEnd(24)}${value}`)
}
