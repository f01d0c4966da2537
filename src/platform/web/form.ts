import { Refusal } from '../refusal.ts'
import type { Ctx } from './env.ts'

/** What a form sent: texts and files, a list where a field came several times. @throws Refusal when it cannot be read. */
export async function readForm(c: Ctx): Promise<Record<string, string | File | (string | File)[]>> {
  try {
    return await c.req.parseBody({ all: true })
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal('invalid', 'badEncoding', { form: 'badEncoding' })
    throw error
  }
}

/** The same where no field may come twice: the last one counts. */
export async function readPlainForm(c: Ctx): Promise<Record<string, string | File>> {
  const sent = await readForm(c)
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, [value].flat().at(-1)!]))
}
