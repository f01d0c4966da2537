import { createHash } from 'node:crypto'
import type pg from 'pg'

/** The most statements that a connection keeps prepared: those of the screens, not every list of another length. */
const mostStatements = 1500

const names = new Map<string, string>()
const seenOnce = new Set<string>()

/**
 * Makes a connection prepare the statements it runs again and again, so that the database plans each once instead of at
 * every page. Planning took three quarters of the time of the widest queries.
 */
export function prepareRepeated(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const prepared = (text: unknown, values?: unknown, ...rest: unknown[]) => {
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return query(text, values, ...rest)
    const name = nameOf(text)
    return name ? query({ name, text, values }, ...rest) : query(text, values, ...rest)
  }
  client.query = prepared as typeof client.query
}

/** The name of a statement that was seen before; none for one that may never come again. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known) return known
  if (!seenOnce.has(text)) {
    if (seenOnce.size > mostStatements) seenOnce.clear()
    seenOnce.add(text)
    return undefined
  }
  if (names.size >= mostStatements) return undefined
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20)
  names.set(text, name)
  return name
}
