import type { Locale } from '#platform/i18n.ts'
import { Empty } from '#ui/empty.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import type { Difference } from '../difference.ts'
import { t } from '../messages/draft.ts'
import { t as listWords } from '../messages/list.ts'

/** Where a set differs from its base: what it adds and what it asks more of, side by side. */
export function DifferenceSection({ differences, locale }: { differences: readonly Difference[]; locale: Locale }) {
  const text = t(locale)
  return (
    <Section id="khac" title={text.difference}>
      {differences.length === 0 && <Empty title={text.noDifference} />}
      {differences.length > 0 && (
        <Table
          caption={text.difference}
          captionHidden
          stack
          columns={[
            { key: 'what', label: text.what },
            { key: 'criterion', label: listWords(locale).criterion },
            { key: 'was', label: text.was },
            { key: 'is', label: text.is },
          ]}
          rows={differences.map((it) => ({
            what: [text[`diff_${it.kind}`], it.subject && listWords(locale)[it.subject].toLowerCase()]
              .filter(Boolean)
              .join(', '),
            criterion: [it.code, it.text].filter(Boolean).join(' '),
            was: worded(it, it.was, locale),
            is: worded(it, it.is, locale),
          }))}
        />
      )}
    </Section>
  )
}

/** A value of a difference as people say it: kinds and yes or no in words, figures as they are. */
function worded({ kind }: Difference, value: string | null, locale: Locale): string {
  const text = t(locale)
  if (value === null) return '–'
  if (kind === 'added' || kind === 'counts') return text[value as 'gate' | 'scored' | 'informational'] ?? value
  if (kind === 'applies') return value === 'true' ? text.notAlways : text.everySubject
  return kind === 'passMark' ? `${value} %` : value
}
