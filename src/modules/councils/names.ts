import { Refusal } from '#platform/refusal.ts'

const [mostNames, longest] = [15, 120]

/** The names of those who counted, as they were typed: one to a line, the leader first. @throws Refusal at `counters`. */
export function namesIn(text: string): string[] {
  const names = text
    .normalize('NFC')
    .split('\n')
    .map((it) => it.trim())
    .filter(Boolean)
  const isReadable = names.every((it) => it.length <= longest && !/[\u0000-\u001f\ufffd]/.test(it))
  if (names.length > mostNames || !isReadable) throw new Refusal('invalid', 'invalid', { counters: 'countersWrong' })
  return [...new Set(names)]
}
