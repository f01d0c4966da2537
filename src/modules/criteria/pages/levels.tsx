import type { Locale } from '#platform/i18n.ts'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { t } from '../messages/draft.ts'
import type { WholeSet } from '../queries/shape.ts'

/** The described levels of each criterion with their examples, so that all who judge go by the same. */
export function LevelsSection({ set, locale }: { set: WholeSet; locale: Locale }) {
  const text = t(locale)
  const described = set.criteria.filter(({ levels, evidenceHint }) => levels.length > 0 || evidenceHint)
  if (described.length === 0) return null
  return (
    <Section id="muc" title={text.levels}>
      {described.map(({ id, code, kind, text: words, levels, evidenceHint }) => (
        <div key={id} class="flow">
          <h3>
            {code}. {words}
          </h3>
          {evidenceHint && (
            <p class="soft small">
              {text.evidenceHint}: {evidenceHint}
            </p>
          )}
          {levels.length > 0 && (
            <Table
              caption={`${text.levels}: ${code}`}
              captionHidden
              stack
              columns={[
                { key: 'from', label: text.level0 },
                ...(kind === 'scored' ? [{ key: 'words', label: text.words }] : []),
                { key: 'example', label: text.example },
              ]}
              rows={levels.map((it) => ({
                from: kind === 'scored' ? text.fromPercent(it.fromPercent) : it.words,
                words: it.words,
                example: it.example,
              }))}
            />
          )}
        </div>
      ))}
    </Section>
  )
}
