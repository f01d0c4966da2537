import type { Locale } from '#platform/i18n.ts'
import { Faults } from '#ui/faults.tsx'
import { t as words } from '../messages/library.ts'
import type { Lack } from '../picture-lacks.ts'

/** One thing that a picture lacks, in words: whose consent where it is about somebody. */
export function lackWords({ lack, who }: Lack, locale: Locale): string {
  const phrase = words(locale)[`stories.lack.${lack}`]
  return who ? `${who}: ${phrase}` : phrase
}

/** Where on the picture's page each lack is put right. */
const places: Partial<Record<Lack['lack'], string>> = {
  ...{ alt: 'alt', credit: 'credit', rights: 'rights', holder: 'holder', terms: 'terms', rightsUntil: 'rightsUntil' },
  ...{ rightsEnded: 'rightsUntil', notForPress: 'forPress', shown: 'shown' },
}

/** What a picture lacks, each a link to where it is put right on the picture's own page. */
export function Lacks({ lacks, locale }: { lacks: Lack[]; locale: Locale }) {
  return (
    <Faults
      items={lacks.map((it) => ({
        state: 'open',
        text: <a href={`#${places[it.lack] ?? 'nguoi'}`}>{lackWords(it, locale)}</a>,
      }))}
    />
  )
}
