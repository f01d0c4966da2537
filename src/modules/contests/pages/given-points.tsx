import type { Locale } from '#platform/i18n.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { Section } from '#ui/section.tsx'
import { type Returned, SmallForm } from '#ui/small-form.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { takesPoints } from '../contest.ts'
import { t as judgingWords } from '../messages/judging.ts'
import { t } from '../messages/points.ts'
import { paths } from '../paths.ts'
import type { ShownSheet } from '../queries/blind.ts'
import { PointsChanges } from './points-changes.tsx'

type Props = {
  locale: Locale
  sheet: ShownSheet
  submission: () => string
  returned: Returned | undefined
  day: DateText
}

/** What a judge gave for an entry, and correcting it while points are still taken. */
export function GivenPoints({ locale, sheet, submission, returned, day }: Props) {
  const [text, words] = [t(locale), judgingWords(locale)]
  const total = sheet.rubric.reduce((sum, { id }) => sum + (sheet.own.get(id) ?? 0), 0)
  return (
    <Section id="diem" title={text.yourPoints}>
      <Facts
        items={[
          ...sheet.rubric.map(({ id, name, maxPoints }) => ({
            label: words.points(name, maxPoints),
            value: String(sheet.own.get(id) ?? '–'),
          })),
          ...(sheet.rubric.length > 1 ? [{ label: text.sum, value: String(total) }] : []),
          ...(sheet.remark ? [{ label: words.remark, value: sheet.remark }] : []),
        ]}
      />
      {sheet.changes.length > 0 && <PointsChanges changes={sheet.changes} locale={locale} isOwn />}
      {(takesPoints(sheet, day) || returned) && (
        <SmallForm
          {...{ locale, submission, returned, words: { ...words, ...text } }}
          form="sua"
          title={text.correctPoints}
          send={text.saveCorrection}
          action={paths.correctPoints(sheet.id)}
        >
          {(of) => (
            <>
              <p class="prose">{text.correctPointsLead(formatDate(sheet.judgedBy))}</p>
              {sheet.rubric.map(({ id, name, maxPoints }) => (
                <Field
                  key={id}
                  {...of(`points.${id}`, String(sheet.own.get(id) ?? ''))}
                  label={words.points(name, maxPoints)}
                  inputMode="numeric"
                  required
                />
              ))}
              <TextArea
                {...of('remark', sheet.remark ?? '')}
                label={words.remark}
                rows={3}
                maxLength={2000}
                optionalWord
              />
              <TextArea {...of('why')} label={text.whyChanged} rows={2} maxLength={500} required />
            </>
          )}
        </SmallForm>
      )}
    </Section>
  )
}
