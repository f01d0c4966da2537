import { formatDate } from '#platform/text/dates.ts'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { SmallForm } from '#ui/small-form.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as refusals } from '../messages/refusals.ts'
import { t } from '../messages/remedy.ts'
import { paths } from '../paths.ts'
import type { ShownFinding } from '../queries/remedy.ts'
import { isInMinutes } from '../remedy.ts'
import { RemedyTag } from './remedy-tag.tsx'
import type { VisitProps } from './visit.tsx'

/** What was found, what is recommended, what is to be done: each remedy opens its own page. */
export function FindingSection(props: VisitProps) {
  const { visit, findings, may, locale } = props
  const text = t(locale)
  const isOpen = may.inspect && visit.state === 'planned' && visit.signatures.length === 0
  return (
    <Section id="kien-nghi" title={text.findings} small={text.findingsSmall}>
      {!may.seesTeam ? (
        <p class="soft">{text.findingsLater}</p>
      ) : (
        findings.length === 0 && <p class="soft">{text.noFindings}</p>
      )}
      {findings.map((it) => (
        <Finding key={it.id} {...props} finding={it} />
      ))}
      {isOpen && <AddFinding {...props} />}
    </Section>
  )
}

function Finding(props: VisitProps & { finding: ShownFinding }) {
  const { finding: it, visit, may, locale, today, submission, returned } = props
  const text = t(locale)
  const { version } = visit
  const signedAt = visit.signatures.find(({ side }) => side === 'team')?.signedAt
  const maySet = may.inspect ? visit.state !== 'concluded' : may.follow && visit.state === 'minuted'
  return (
    <div class="flow">
      <div class="steps3">
        <div>
          <h3>{text.finding}</h3>
          <p>{it.finding}</p>
          {it.ord !== null && it.clause && <p class="soft small">{text.itemNo(it.ord, it.clause)}</p>}
        </div>
        <div>
          <h3>{text.recommendation}</h3>
          <p>{it.recommendation}</p>
        </div>
        <div>
          <h3>{text.remedy}</h3>
          {it.remedies.length === 0 && <p class="soft">{text.noRemedy}</p>}
          {it.remedies.map((remedy) => (
            <p key={remedy.id}>
              <a href={paths.remedy(remedy.id)}>{remedy.what}</a> <RemedyTag {...{ remedy, locale, today }} />
              <br />
              <span class="soft small">
                {remedy.owner}, {text.dueOn.toLowerCase()} {formatDate(remedy.dueOn)}
                {!isInMinutes(remedy, signedAt) && `. ${text.afterMinutes}`}
              </span>
            </p>
          ))}
        </div>
      </div>
      {maySet && (
        <SmallForm
          {...{ locale, submission, returned, words: refusals(locale), version }}
          form={`remedy-${it.id}`}
          title={
            <>
              {text.addRemedy}
              <span class="vh">: {it.finding}</span>
            </>
          }
          action={paths.remedies(visit.id, it.id)}
          send={text.addRemedy}
        >
          {(field) => (
            <>
              {signedAt && <p class="soft">{text.afterMinutesLead}</p>}
              <TextArea {...field('what')} label={text.what} rows={2} maxLength={1000} required />
              <div class="pair">
                <Field {...field('owner')} label={text.owner} maxLength={200} required />
                <DateField {...field('dueOn')} label={text.dueOn} required />
              </div>
            </>
          )}
        </SmallForm>
      )}
    </div>
  )
}

function AddFinding({ visit, items, locale, submission, returned }: VisitProps) {
  const text = t(locale)
  const options = items.map((it) => ({ value: it.id, label: `${text.itemNo(it.ord, it.clause)}: ${it.question}` }))
  return (
    <SmallForm
      {...{ locale, submission, returned, words: refusals(locale), version: visit.version }}
      form="finding"
      title={text.addFinding}
      action={paths.findings(visit.id)}
      send={text.addFinding}
    >
      {(field) => (
        <>
          <Select {...field('itemId')} label={text.item} blank={text.noItem} options={options} optionalWord />
          <TextArea {...field('finding')} label={text.finding} rows={3} maxLength={2000} required />
          <TextArea {...field('recommendation')} label={text.recommendation} rows={3} maxLength={2000} required />
          <p class="soft">{text.firstRemedy}</p>
          <TextArea {...field('what')} label={text.what} rows={2} maxLength={1000} optionalWord />
          <div class="pair">
            <Field {...field('owner')} label={text.owner} maxLength={200} optionalWord />
            <DateField {...field('dueOn')} label={text.dueOn} optionalWord />
          </div>
        </>
      )}
    </SmallForm>
  )
}
