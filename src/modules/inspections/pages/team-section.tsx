import { addDays, type DateText, formatDate } from '#platform/text/dates.ts'
import { Check } from '#ui/check.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Field } from '#ui/field.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { SmallForm } from '#ui/small-form.tsx'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as refusals } from '../messages/refusals.ts'
import { t } from '../messages/team.ts'
import { paths } from '../paths.ts'
import type { ShownTeam } from '../queries/plan.ts'
import { PaperLinks } from './paper-links.tsx'
import type { PlanProps } from './plan.tsx'

const seats = ['leaderId', 'secretaryId', 'memberId', 'otherId'] as const

/** The teams of a plan with their terms, and the decision that sends another. */
export function TeamSection(props: PlanProps) {
  const { locale, plan, mayPlan } = props
  const text = t(locale)
  return (
    <Section id="doan" title={text.teams}>
      {plan.teams.length === 0 && <p class="soft">{text.noTeams}</p>}
      {plan.teams.map((it) => (
        <Team key={it.id} {...props} team={it} />
      ))}
      {mayPlan && <Appoint {...props} />}
    </Section>
  )
}

function Team({ team, plan, locale, today, mayPlan, submission, returned }: PlanProps & { team: ShownTeam }) {
  const text = t(locale)
  const [kind, word] = standing(team, today)
  return (
    <div class="flow">
      <h3>{team.number}</h3>
      <p>
        {text.termOf(formatDate(team.from), formatDate(addDays(team.to, -1)))} <Tag kind={kind}>{text[word]}</Tag>
      </p>
      <p>{team.members.map((it) => `${it.name} (${text[it.part]})`).join(', ')}</p>
      {plan.number && (
        <p class="acts">
          <PaperLinks
            href={(ending) => paths.decision(plan.id, team.id, `quyet-dinh.${ending}`)}
            of={text.decisionOf(team.number)}
            locale={locale}
          />
        </p>
      )}
      {team.terms.map((it) => (
        <p key={it.id} class="soft small">
          {text.termChanged(it.number, formatDate(addDays(it.to, -1)), it.why)}
        </p>
      ))}
      {mayPlan && (
        <SmallForm
          {...{ locale, submission, returned, words: refusals(locale), version: team.version }}
          form={`term-${team.id}`}
          title={text.changeTerm}
          action={paths.term(plan.id, team.id)}
          send={text.changeTerm}
        >
          {(field) => (
            <>
              <div class="pair">
                <Field {...field('number')} label={text.decision} maxLength={60} required />
                <DateField {...field('until')} label={text.until} required />
              </div>
              <TextArea {...field('why')} label={text.termWhy} rows={2} maxLength={500} required />
            </>
          )}
        </SmallForm>
      )}
    </div>
  )
}

function standing({ from, to }: ShownTeam, day: DateText): [TagKind, 'running' | 'over' | 'toCome'] {
  if (day < from) return ['wait', 'toCome']
  return day < to ? ['doing', 'running'] : ['no', 'over']
}

function Appoint({ plan, visits, people, locale, today, submission, returned }: PlanProps) {
  const text = t(locale)
  const free = visits.filter(({ teamId }) => teamId === null)
  if (free.length === 0) return <p class="soft">{text.noFreeVisits}</p>
  const options = people.map((it) => ({ value: it.id, label: `${it.name} · ${it.title}, ${it.unitName}` }))
  return (
    <SmallForm
      {...{ locale, submission, returned, words: refusals(locale), version: plan.version }}
      form="team"
      title={text.appoint}
      action={paths.team(plan.id)}
      send={text.appoint}
    >
      {(field) => (
        <>
          <p class="soft">{text.appointLead}</p>
          <div class="pair">
            <Field {...field('number')} label={text.decision} maxLength={60} required />
            <DateField {...field('decidedOn', formatDate(today))} label={text.decidedOn} required />
          </div>
          <div class="pair">
            <DateField {...field('from')} label={text.from} required />
            <DateField {...field('until')} label={text.until} required />
          </div>
          <DateField {...field('selfDueOn')} label={text.selfDueOn} required />
          {seats.map((seat) => (
            <Select
              key={seat}
              {...field(seat)}
              label={text[seat]}
              options={options}
              {...(seat === 'leaderId' ? { required: true } : { optionalWord: true })}
            />
          ))}
          <Visits free={free} field={field('visitIds')} label={text.visitIds} />
        </>
      )}
    </SmallForm>
  )
}

type VisitsProps = {
  free: PlanProps['visits']
  field: { name: string; id: string; value: string; error?: string }
  label: string
}

function Visits({ free, field: { id, name, error }, label }: VisitsProps) {
  return (
    <fieldset class={error ? 'field bad' : 'field'}>
      <legend>{label}</legend>
      {free.map((it, at) => (
        <Check
          key={it.id}
          id={at === 0 ? id : `${id}-${it.id}`}
          name={name}
          value={it.id}
          label={it.unitName}
          {...(at === 0 && error && { error })}
        />
      ))}
    </fieldset>
  )
}
