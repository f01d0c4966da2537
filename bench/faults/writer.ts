import { setTimeout as pause } from 'node:timers/promises'
import { fieldId } from '#modules/programmes/index.ts'
import { newId } from '#platform/ids.ts'
import type { Official } from './officials.ts'

/** A form as an officer's browser sent it: the id and the submission were made with the form. */
export type Sent = { id: string; submission: string; name: string }

/** What a writer saw. `acknowledged`: answered with 303. `resent`: sendings that got no answer or a broken one. */
export type Writing = { acknowledged: Sent[]; refused: { sent: Sent; status: number }[]; resent: number }

type Options = { url: string; official: Official; chance: () => number; isOver: () => boolean }

/**
 * Records exemplars one after the other until `isOver`, as an officer does: a form without an answer, or with the
 * answer that something broke, is sent again just as it was, until it is answered.
 */
export async function writeOn({ url, official, chance, isOver }: Options): Promise<Writing> {
  const writing: Writing = { acknowledged: [], refused: [], resent: 0 }
  while (!isOver()) {
    const sent = newForm(chance)
    for (let sinceOver = 0; ; sinceOver += isOver() ? 1 : 0) {
      if (sinceOver > 60) throw new Error(`A form is not answered: ${JSON.stringify(sent)}`)
      const status = await send(url, official, sent)
      if (status === 303) writing.acknowledged.push(sent)
      else if (status > 0 && status < 500) writing.refused.push({ sent, status })
      else {
        writing.resent++
        await pause(100 + chance() * 200)
        continue
      }
      break
    }
    await pause(chance() * 40)
  }
  return writing
}

/** A form for a collective that nobody knows yet. */
export const newForm = (chance: () => number): Sent => ({
  id: newId(),
  submission: newId(),
  name: `Tổ tự quản ${letters(chance)} ${letters(chance)}`,
})

/** Sends one form; gives the status of the answer, 0 for none. */
export async function send(
  url: string,
  { cookie }: Pick<Official, 'cookie'>,
  { id, submission, name }: Sent,
): Promise<number> {
  const body = new URLSearchParams([
    ...[
      ['id', id],
      ['submission', submission],
      ['kind', 'collective'],
      ['name', name],
      ['fieldId', fieldId(1)],
    ],
    ...[
      ['summary', 'Giữ đường sáng, sạch suốt ba năm.'],
      ['what', 'Thắp đèn đường'],
      ['before', '0'],
      ['after', '40'],
    ],
    ...[
      ['what', 'Trồng hoa'],
      ['before', '0 km'],
      ['after', '2 km'],
    ],
  ] as string[][])
  try {
    const headers = { cookie, origin: url }
    const answer = await fetch(`${url}/lam-viec/dien-hinh/moi`, {
      ...{ method: 'POST', body, headers, redirect: 'manual', signal: AbortSignal.timeout(20_000) },
    })
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return 0
  }
}

/** A word nobody else has: names that look alike would be held back for a person to compare. */
const letters = (chance: () => number) =>
  Array.from({ length: 10 }, () => String.fromCharCode(97 + Math.floor(chance() * 26))).join('')
