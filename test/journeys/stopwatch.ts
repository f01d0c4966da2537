import assert from 'node:assert/strict'
import type { Visitor } from './visitor.ts'

/**
 * How fast an official works who does this once a year: syllables read a minute (a Vietnamese word is one or two), signs typed a
 * minute, seconds to find and press, to find one's way on a page that comes, and to find a line in a table. Ours, to be confirmed.
 */
const pace = { syllables: 260, signs: 160, press: 2.5, look: 2, find: 8 }

/**
 * Somebody before a screen whose time is told as a person's: every line that was not read before is read whole, a table is
 * searched for one line, every sign typed, every button looked for, and what the machine took is added. Nothing is waited for:
 * reading and typing are reckoned, not slept.
 */
export function stopwatch(visitor: Visitor) {
  let seconds = 0
  const machine = async <T>(work: () => Promise<T>): Promise<T> => {
    const began = performance.now()
    const made = await work()
    seconds += (performance.now() - began) / 1000
    return made
  }
  const known = new Set<string>()
  const read = async () => {
    const { whole, tables } = await seen(visitor)
    const text = tables.reduce((rest, table) => rest.replace(table, ''), whole)
    assert.ok(text.length <= whole.length - tables.join('').length, 'a table was read as text')
    const fresh = text.split(/\n+/).filter((it) => !known.has(it))
    for (const line of fresh) known.add(line)
    const words = fresh.join(' ').split(/\s+/).length
    seconds += pace.look + tables.length * pace.find + (words / pace.syllables) * 60
  }
  return {
    ...visitor,
    async visit(path: string) {
      const status = await machine(() => visitor.visit(path))
      await read()
      return status
    },
    async press(words: string | RegExp) {
      seconds += pace.press
      await machine(() => visitor.press(words))
      await read()
    },
    async fill(values: Record<string, string>) {
      await machine(() => visitor.fill(values))
      for (const value of Object.values(values)) seconds += pace.press + (value.length / pace.signs) * 60
    },
    /** Minutes so far. */
    minutes: () => seconds / 60,
  }
}

/** What stands before the eyes, and in which tables: what only a screen reader says is nobody's reading here. */
function seen({ page }: Visitor) {
  return page.locator('main').evaluate((main) => {
    const unseen = [...main.querySelectorAll<HTMLElement>('.vh')]
    for (const it of unseen) it.hidden = true
    const tables = [...main.querySelectorAll('table')].map((it) => it.innerText)
    const whole = (main as HTMLElement).innerText
    for (const it of unseen) it.hidden = false
    return { whole, tables }
  })
}
