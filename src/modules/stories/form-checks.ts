import type { Locale } from '#platform/i18n.ts'
import { longSentences, secondsOf } from '#platform/speech/sentences.ts'
import { spoken } from '#platform/speech/spoken.ts'
import { excerpt } from '#platform/text/words.ts'
import { type FormKind, isHeard } from './form-kind.ts'
import { isNetwork, lengthIn, networks } from './social-network.ts'

/** What an editor should look at before a form goes out. Nothing here blocks: an editor may know better. */
export type FormChecks = {
  /** When read aloud; none for what is not heard. */
  seconds: number | undefined
  longSentences: string[]
  unsure: string[]
  /** Lines with figures or short forms, and how they are said. */
  unspoken: { from: string; to: string }[]
  /** As networks count; none for other kinds. */
  characters: { used: number; limit: number; seen: number | null; asOf: string } | undefined
}

/** Looks a form's text through by what it is for. */
export function checkForm(kind: FormKind, text: string, language: Locale): FormChecks {
  const isSaid = isHeard(kind)
  const lines = isSaid && language === 'vi' ? text.split('\n').filter((it) => it.trim() !== '') : []
  const said = lines.map((from) => ({ from, ...spoken(from) }))
  return {
    seconds: isSaid ? secondsOf(text) : undefined,
    longSentences: isSaid ? longSentences(text).map((it) => excerpt(it, 90)) : [],
    unsure: [...new Set(said.flatMap(({ unsure }) => unsure))],
    unspoken: said
      .filter(({ from, text: to }) => /\d|\p{Lu}{2}/u.test(from) && to !== from.trim())
      .map(({ from, text: to }) => ({ from: excerpt(from, 90), to: excerpt(to, 120) })),
    characters: isNetwork(kind) ? { used: lengthIn(kind, text), ...networks[kind] } : undefined,
  }
}
