import { formatDate } from '#platform/text/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Section } from '#ui/section.tsx'
import { SmallForm } from '#ui/small-form.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as refusals } from '../messages/refusals.ts'
import { t } from '../messages/visit.ts'
import { paths } from '../paths.ts'
import { PaperLinks } from './paper-links.tsx'
import type { VisitProps } from './visit.tsx'

/** The conclusion of an inspection, or the form that brings it out. */
export function ConclusionSection({ visit, findings, may, locale, today, submission, returned }: VisitProps) {
  const text = t(locale)
  const bare = findings.some(({ remedies }) => remedies.length === 0)
  return (
    <Section id="ket-luan" title={text.conclusion}>
      {visit.number && visit.concludedOn ? (
        <>
          <p>
            <b>{text.concludedAs(visit.number, formatDate(visit.concludedOn))}</b>
          </p>
          <p class="prose">{visit.conclusion}</p>
          <p class="acts">
            <PaperLinks
              href={(ending) => paths.paper(visit.id, `ket-luan.${ending}`)}
              of={text.conclusion}
              locale={locale}
            />
          </p>
        </>
      ) : (
        <p class="soft">{text.notConcluded}</p>
      )}
      {visit.state === 'minuted' && may.conclude && (
        <SmallForm
          {...{ locale, submission, returned, words: refusals(locale), version: visit.version }}
          form="conclude"
          title={text.conclude}
          action={paths.conclude(visit.id)}
          send={text.conclude}
          main
          disabledWhy={bare ? refusals(locale)['inspections.noRemedy'] : undefined}
        >
          {(field) => (
            <>
              <div class="pair">
                <Field {...field('number')} label={text.conclusionNumber} maxLength={60} required />
                <DateField {...field('concludedOn', formatDate(today))} label={text.concludedOn} required />
              </div>
              <TextArea {...field('conclusion')} label={text.conclusionWords} rows={5} maxLength={4000} required />
            </>
          )}
        </SmallForm>
      )}
    </Section>
  )
}
