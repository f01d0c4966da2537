import pg from 'pg'
import { readFileSync } from 'node:fs'
import { migrate } from '#platform/database/migrate.ts'
import { urlFor } from '#platform/database/roles.ts'
import { connect } from '#platform/db.ts'
import { createStore } from '#platform/files/store.ts'
import { loadReference } from './reference.ts'
import { makeDemo } from '../seeds/demo/make.ts'
const base = readFileSync('/tmp/testpg', 'utf8')
const c = new pg.Client({ connectionString: base })
await c.connect()
await c.query('drop database if exists gs_demo with (force)')
await c.query('create database gs_demo')
await c.end()
const u = new URL(base)
u.pathname = '/gs_demo'
await migrate(u.toString(), '/work/main/migrations')
const owner = connect(u.toString(), 2)
await loadReference(owner, '/work/main/seeds')
const db = connect(urlFor('gs_app', u.toString()), 12)
const t = Date.now()
try {
  await makeDemo({ db, files: createStore('/var/tmp/gs-demo-files'), ownerUrl: u.toString(), root: '/work/main' })
} catch (e) {
  console.error(e, e.fields, e.saved)
}
console.log('took', Date.now() - t)
await db.destroy()
await owner.destroy()
