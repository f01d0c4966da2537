import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { code, isTest, moduleOf, order, type Source, schemas, sources } from './sources.ts'

/** The only files a module may have. A new kind of file is a decision, not a habit. */
const vocabulary =
  /^((index|policy|repository|queries|seed|events|jobs|paths|messages|factory|[a-z]+(-[a-z]+)*)\.ts|routes\.tsx|(routes|pages)\/[a-z-]+\.tsx|(commands|repository|queries|messages)\/[a-z-]+\.ts|documents\/[a-z-]+\.tsx?)$/
const notRules = /^(index|policy|repository|queries|seed|events|jobs|paths|messages|factory)\.ts$/

const ofModules = code.filter(({ path }) => moduleOf(path))
const inModule = (path: string) => path.replace(/^modules\/[^/]+\//, '')
const rank = (module: string) => order.indexOf(module)

describe('the shape of the code', () => {
  test('platform and ui know no module', () => {
    none(
      code.filter(({ path }) => /^(platform|ui)\//.test(path)),
      ({ imports }) => imports.some(moduleOf),
    )
  })

  test('every module stands in the order, with a page that says what it is for', () => {
    for (const name of readdirSync('src/modules')) {
      assert.ok(order.includes(name), `${name} is not in the order of modules`)
      assert.ok(existsSync(`src/modules/${name}/README.md`), `${name} has no README.md`)
    }
  })

  test('a module is entered by its index, from modules after it', () => {
    none(ofModules, ({ path, imports }) =>
      imports.some((to) => {
        const target = moduleOf(to)
        if (!target) return false
        return !to.endsWith('/index.ts') || rank(target) >= rank(moduleOf(path)!)
      }),
    )
  })

  test('a file inside a module does not climb out of it', () => {
    none(ofModules, ({ path, imports }) =>
      imports.some((to) => to.startsWith('.') && !`/${climb(path, to)}`.startsWith(`/modules/${moduleOf(path)}/`)),
    )
  })

  test('a module holds only the files everyone knows', () => {
    none(
      sources.filter(({ path }) => moduleOf(path)),
      ({ path }) => !vocabulary.test(inModule(path).replace('.test.', '.')),
    )
  })

  test('rules, policies and pages touch neither the database nor the clock', () => {
    const pure = ofModules.filter(({ path }) => {
      const name = inModule(path)
      return name === 'policy.ts' || name.startsWith('pages/') || (/^[a-z-]+\.ts$/.test(name) && !notRules.test(name))
    })
    none(
      pure,
      ({ text, imports }) =>
        imports.some((to) => /platform\/db\.ts|repository|commands\/|^kysely|^hono|^node:fs/.test(to)) ||
        /import \{[^}]*\} from '\.\.?\/queries/.test(text.replaceAll(/import (type )?\{( ?type \w+,?)+ ?\}/g, '')) ||
        /new Date\(\)|Date\.now\(\)/.test(text),
    )
  })

  test('only repositories and seeds write, and each only in its own schema', () => {
    none(ofModules, ({ path, text }) => {
      const written = schemas(text, /(?:insertInto|updateTable|deleteFrom)\(\s*'(\w+)\./g)
      const isWriter = /^(repository(\.ts|\/)|seed\.ts)/.test(inModule(path))
      return written.length > 0 && !(isWriter && written.every((it) => it === moduleOf(path)))
    })
  })

  test('a module reads its own tables and those of modules before it', () => {
    const shared = ['audit', 'files', 'platform', 'graphile_worker']
    none(ofModules, ({ path, text }) =>
      schemas(text, /(?:selectFrom|\w+Join)\(\s*'(\w+)\./g).some(
        (it) => !shared.includes(it) && rank(it) > rank(moduleOf(path)!),
      ),
    )
  })

  test('the portal reads the published views only', () => {
    none(
      ofModules.filter(({ path }) => moduleOf(path) === 'portal'),
      ({ text }) =>
        schemas(text, /(?:selectFrom|\w+Join)\(\s*'(\w+)\.|(?:from|join) (\w+)\./g).some((it) => it && it !== 'portal'),
    )
  })

  test('foreign keys point back along the order', () => {
    const platform = ['platform', 'audit', 'files']
    const wrong = readdirSync('migrations').flatMap((name) => {
      const sql = readFileSync(`migrations/${name}`, 'utf8')
      const tables = sql.split(/(?=create table |alter table )/)
      return tables.flatMap((text) => {
        const own = /(?:create|alter) table (?:if not exists )?(\w+)\./.exec(text)?.[1]
        const targets = schemas(text, /references (\w+)\./g).filter((it) => !platform.includes(it))
        return own ? targets.filter((it) => rank(it) > rank(own)).map((it) => `${name}: ${own} → ${it}`) : []
      })
    })
    assert.deepEqual(wrong, [])
  })

  test('every command has its test beside it', () => {
    const tested = new Set(sources.filter(isTest).map(({ path }) => path.replace('.test.', '.')))
    none(
      ofModules.filter(({ path }) => path.includes('/commands/')),
      ({ path }) => !tested.has(path),
    )
  })

  test('no file is longer than 250 lines', () => {
    none(
      sources.filter(({ path }) => path !== 'platform/schema.ts'),
      ({ text }) => text.split('\n').length > 251,
    )
  })

  test('no page carries an inline style or script', () => {
    none(
      code.filter(({ path }) => path.endsWith('.tsx') && path !== 'ui/json-ld.tsx'), // data that is never run
      ({ text }) => /\sstyle=|dangerouslySetInnerHTML|\son[a-z]+=\{?"/.test(text),
    )
  })

  test('there is no drawer for odds and ends', () => {
    const drawers = /(^|\/)(utils?|helpers?|lib|common|shared|services|managers)(\/|\.|$)/
    none(sources, ({ path }) => drawers.test(path))
  })
})

function climb(path: string, to: string): string {
  return new URL(to, `file:///${path}`).pathname.slice(1)
}

function none(candidates: Source[], breaks: (source: Source) => boolean): void {
  assert.deepEqual(
    candidates.filter(breaks).map(({ path }) => path),
    [],
  )
}
