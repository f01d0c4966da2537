import type { Locale } from '#platform/i18n.ts'
import { Section } from '#ui/section.tsx'
import { t } from '../messages/entry.ts'
import { t as judgingWords } from '../messages/judging.ts'
import { paths } from '../paths.ts'

type Props = { locale: Locale; contestId: string; counts: { all: number; unchecked: number } }

/** How many entries a contest has, and the way to them. */
export function EntryCount({ locale, contestId, counts }: Props) {
  const text = t(locale)
  return (
    <Section id="bai" title={text.entries}>
      <p>{text.count(counts.all, counts.unchecked)}</p>
      <p class="acts">
        <a class="btn" href={paths.entries(contestId)}>
          {text.seeEntries}
        </a>
        <a class="btn" href={paths.judging(contestId)}>
          {judgingWords(locale).see}
        </a>
      </p>
    </Section>
  )
}
